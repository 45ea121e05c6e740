// SPDX-License-Identifier: Apache-2.0

import { LONG_MS, UNTIL_TIMEOUT_MS } from "../limits.ts";

/** How many attempts must have seen the same before a wait is given up: on a busy machine each takes long. */
const SAME_SIGHTS = 20;

/**
 * How long to wait for something, told by what is seen. While the sight changes, something is under way, however slow the machine is.
 *
 * @param now - The time in milliseconds.
 * @returns A function that takes each sight with its time, and says whether to wait on: until many sights in a row and UNTIL_TIMEOUT_MS have
 * brought no change, or until LONG_MS is over.
 */
export function startPatience(now: number): (sight: string, now: number) => boolean {
  const end = now + LONG_MS;
  let [last, since, times] = ["", now, 0];
  return (sight, at) => {
    if (sight !== last) [last, since, times] = [sight, at, 0];
    times += 1;
    return at < end && (times <= SAME_SIGHTS || at - since <= UNTIL_TIMEOUT_MS);
  };
}
