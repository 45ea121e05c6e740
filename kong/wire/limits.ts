// SPDX-License-Identifier: Apache-2.0

/**
 * The maximum length of a message in bytes. A StartInstance carries the whole table as JSON: about 110 bytes for each API. A Kubernetes
 * object cannot exceed 1.5 MiB.
 */
export const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;

/**
 * The maximum number of values in a message. A table comes as one text; the longest list is that of a request's headers or arguments, of which Kong
 * passes at most 1,000.
 */
export const MAX_MESSAGE_VALUES = 100_000;

/** The maximum depth of lists and maps inside each other in a message. Kong's messages have five levels, and what plugins share a few more. */
export const MAX_MESSAGE_DEPTH = 100;

/** The maximum number of messages of one connection that wait for an answer. Kong sends one at a time. */
export const MAX_PENDING_MESSAGES = 16;

/** The maximum number of connections. Kong opens one for each request that it handles at the same time. */
export const MAX_CONNECTIONS = 16_384;

/** The maximum number of phases that run at the same time. */
export const MAX_EVENTS = 65_536;
