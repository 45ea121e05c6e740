// SPDX-License-Identifier: Apache-2.0

import { withheld, type Call, type Received } from "./ask/call.ts";
import type { Client } from "./ask/http1.ts";
import type { Pace } from "./ask/pace.ts";

/** So many failures in a row, and a cluster counts as down. */
const FAILURES = 4;
/** So long it is then not asked again, in milliseconds. */
const REST_MS = 5_000;

/** One of the two clusters, asked within its rate. */
export interface Cluster {
  /** A or B. */
  readonly side: "A" | "B";
  /**
   * Asks once.
   *
   * @throws TimeIsOver
   */
  readonly ask: (call: Call) => Promise<Received>;
  /** Waits for a turn of its own, for what is no plain request. */
  readonly turn: () => Promise<void>;
  readonly asked: () => number;
  /** Whether it has ever answered. */
  readonly hasAnswered: () => boolean;
}

/**
 * A cluster that is down is not asked again for each of many requests: each would last as long as a client waits.
 *
 * @param client - Asks over HTTP/1.1.
 */
export function createCluster(side: "A" | "B", client: Client, pace: Pace, concurrency: number): Cluster {
  const waiting: (() => void)[] = [];
  let free = concurrency;
  let failures = 0;
  let answers = 0;
  let last: Received | undefined;
  let restUntil = 0;
  const enter = async (): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    side,
    turn: pace.turn,
    asked: pace.count,
    hasAnswered: () => answers > 0,
    ask: async (call) => {
      const unsent = withheld(call);
      if (unsent !== undefined) return unsent;
      await enter();
      try {
        if (last !== undefined && performance.now() < restUntil) return last;
        await pace.turn();
        const received = await client.ask(call);
        // A server that is not trusted, or says too much, is there.
        const isDown = received.cause === "down" || received.cause === "ended";
        failures = isDown ? failures + 1 : 0;
        if (received.failure === undefined) answers += 1;
        last = failures >= FAILURES ? received : undefined;
        if (last !== undefined) restUntil = performance.now() + REST_MS;
        return received;
      } finally {
        leave();
      }
    },
  };
}
