// SPDX-License-Identifier: Apache-2.0

import { setTimeout as sleep } from "node:timers/promises";
import { ask, withoutId, type Question } from "./ask.ts";
import { startPatience } from "./patience.ts";
import type { Suite } from "./suite.ts";

/** Milliseconds in a minute. */
export const MINUTES = 60_000;

/**
 * Repeats until the attempt succeeds, since a change takes some time: as long as the state of the release or the error changes. Then it
 * throws the last error.
 */
export async function eventually<Value>(suite: Pick<Suite, "look">, attempt: () => Promise<Value>): Promise<Value> {
  const waitsOn = startPatience(Date.now());
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const sight = await suite.look();
      if (!waitsOn(`${withoutId(String(error))}\n${sight}`, Date.now())) {
        throw new Error(`${String(error)}\nNothing has changed any more. The release:\n${sight}`, { cause: error });
      }
      await sleep(200);
    }
  }
}

/**
 * Waits until a question is answered with 200.
 *
 * @param inARow - The number of consecutive answers: each of Kong's workers applies a change at its own time.
 */
export async function isServed(suite: Suite, question: Question, inARow = 1): Promise<void> {
  await eventually(suite, async () => {
    for (let i = 0; i < inARow; i++) {
      const { status, text } = await ask(suite, question);
      if (status !== 200)
        throw new Error(`${question.host}${question.path ?? "/"} is answered with ${status}: ${text}`);
    }
  });
}
