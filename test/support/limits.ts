// SPDX-License-Identifier: Apache-2.0

// Every limit of time that tests have, in milliseconds. A limit tells what hangs from what is slow, so each is many times what
// an idle machine needs: a test must not fail because others run beside it.

/** A test. */
export const TEST_TIMEOUT_MS = 60_000;

/** A test that waits for clusters, browsers, alerts or thousands of requests. */
export const LONG_MS = 300_000;

/** What runs before and after tests. */
export const HOOK_TIMEOUT_MS = 120_000;

/** A property: it stops with fewer examples rather than run into the limit of its test. */
export const PROPERTY_LIMIT_MS = 25_000;

/** A process of ours to be ready, or a state to come about. */
export const UNTIL_TIMEOUT_MS = 30_000;

/** A program of others to be ready, such as Kubernetes' API server. */
export const START_TIMEOUT_MS = 60_000;

/** An answer over a socket. */
export const ANSWER_TIMEOUT_MS = 15_000;

/** What users see "within a second", on a machine that is busy with other tests. */
export const SOON_MS = 5_000;
