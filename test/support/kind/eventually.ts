// SPDX-License-Identifier: Apache-2.0

import { setTimeout as sleep } from "node:timers/promises";
import { UNTIL_TIMEOUT_MS } from "../limits.ts";
import { ask, type Question } from "./ask.ts";
import type { Suite } from "./suite.ts";

/** Milliseconds. */
export const MINUTES = 60_000;

/** Tries until what is expected holds, as a change takes its time to be in force; after UNTIL_TIMEOUT_MS the last failure counts. */
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
 * @param inARow - So many times, one after the other: each of Kong's workers takes a change in on its own.
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
