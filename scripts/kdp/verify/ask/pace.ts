// SPDX-License-Identifier: Apache-2.0

import { setTimeout as sleep } from "node:timers/promises";

/** What ends a run early: the deadline, or Ctrl-C. Whatever is not asked by then is UNMEASURED. */
export class TimeIsOver extends Error {}

/** Lets requests to one cluster go at most so fast. */
export interface Pace {
  /**
   * Waits for the next request's turn.
   *
   * @throws TimeIsOver if that is after the deadline.
   */
  readonly turn: () => Promise<void>;
  /** The number of turns so far. */
  readonly count: () => number;
}

/**
 * @param perSecond - The most requests a second.
 * @param until - The deadline, as the time of `performance.now()`; undefined for none.
 */
export function createPace(perSecond: number, until: number | undefined, signal: AbortSignal): Pace {
  const isStopped = (): boolean => signal.aborted;
  const interval = 1_000 / perSecond;
  let next = 0;
  let count = 0;
  return {
    turn: async () => {
      const now = performance.now();
      const at = Math.max(now, next);
      if (isStopped() || (until !== undefined && at >= until)) throw new TimeIsOver();
      next = at + interval;
      count += 1;
      if (at > now) await sleep(at - now, undefined, { signal }).catch(() => undefined);
      if (isStopped()) throw new TimeIsOver();
    },
    count: () => count,
  };
}
