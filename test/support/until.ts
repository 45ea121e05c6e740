// SPDX-License-Identifier: Apache-2.0

import { setTimeout as sleep } from "node:timers/promises";
import { UNTIL_TIMEOUT_MS } from "./limits.ts";

/**
 * Waits for something to become true.
 *
 * @param what - The awaited event, for the error.
 * @param log - Returns the log so far, for the error.
 * @throws Error if it is not true within UNTIL_TIMEOUT_MS.
 */
export async function until(
  test: () => boolean | Promise<boolean>,
  what: string,
  log: () => string = () => "",
): Promise<void> {
  const deadline = Date.now() + UNTIL_TIMEOUT_MS;
  while (!(await test())) {
    if (Date.now() > deadline) throw new Error(`${what}: not within ${UNTIL_TIMEOUT_MS} ms. ${log()}`);
    await sleep(10);
  }
}
