// SPDX-License-Identifier: Apache-2.0

// All time limits of the tests, in milliseconds. A limit must only catch what hangs, so each is many times what an idle machine
// needs: a test must not fail because other tests run at the same time.

/** A test. */
export const TEST_TIMEOUT_MS = 60_000;

/** A test that waits for clusters, browsers, alerts or thousands of requests. */
export const LONG_MS = 300_000;

/** Code that runs before and after tests. */
export const HOOK_TIMEOUT_MS = 120_000;

/** A property. After this time it stops with fewer examples, before the limit of its test. */
export const PROPERTY_LIMIT_MS = 25_000;

/** The start of one of our processes, or a change of state. */
export const UNTIL_TIMEOUT_MS = 30_000;

/** The start of another program, such as Kubernetes' API server. */
export const START_TIMEOUT_MS = 60_000;

/** An answer over a socket. */
export const ANSWER_TIMEOUT_MS = 15_000;

/** What users see "within a second", on a machine that is busy with tests. */
export const SOON_MS = 5_000;
