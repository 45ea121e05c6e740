// SPDX-License-Identifier: Apache-2.0

/**
 * The longest message that is read, in bytes. A StartInstance carries the whole table as JSON: about 110 bytes an API, and
 * Kubernetes ends an object at 1.5 MiB.
 */
export const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;

/** How many messages of one connection may wait for their answer. Kong never sends a second one before the answer. */
export const MAX_PENDING_MESSAGES = 16;

/** How many connections are held. Kong opens one for each request that it has in hand at the same time. */
export const MAX_CONNECTIONS = 16_384;

/** How many phases may run at the same time. */
export const MAX_EVENTS = 65_536;
