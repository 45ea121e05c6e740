// SPDX-License-Identifier: Apache-2.0

import { setTimeout as sleep } from "node:timers/promises";
import { UNTIL_TIMEOUT_MS } from "../limits.ts";
import { ask, type Question } from "./ask.ts";
import type { Suite } from "./suite.ts";

/** Milliseconds in a minute. */
export const MINUTES = 60_000;

/** Repeats until the attempt succeeds, since a change takes some time. After UNTIL_TIMEOUT_MS it throws the last error. */
export async function eventually<Value>(attempt: () => Promise<Value>): Promise<Value> {
  const deadline = Date.now() + UNTIL_TIMEOUT_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
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
  await eventually(async () => {
    for (let i = 0; i < inARow; i++) {
      const { status, text } = await ask(suite, question);
      if (status !== 200)
        throw new Error(`${question.host}${question.path ?? "/"} is answered with ${status}: ${text}`);
    }
  });
}
