// SPDX-License-Identifier: Apache-2.0

import { Agent } from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import { ask, withoutId, type Answer, type Question } from "./ask.ts";
import type { Suite } from "./suite.ts";

/** Clients that send requests in the background. */
export interface Clients {
  /** Stops them. Returns the count of each outcome: a cluster's name, `status N` with the body, or an error's text. */
  stop(): Promise<ReadonlyMap<string, number>>;
}

const CONNECTIONS = 4;
const PAUSE = 10;

/**
 * Starts clients that send one request after the other, over kept-alive connections. Each tenth request uses a new connection.
 *
 * @param questions - One that all send again and again, or several that each sends in turn.
 * @param outcomeOf - The outcome of an answer. Default: the cluster's name, or the status with the body.
 */
export function startClients(
  suite: Suite,
  questions: Question | readonly Question[],
  outcomeOf: (answer: Answer) => string = clusterOrStatus,
): Clients {
  const all: readonly Question[] = [questions].flat();
  const outcomes = new Map<string, number>();
  let isOver = false;
  const isEnded = (): boolean => isOver;
  const client = async (place: number): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let i = place; !isEnded(); i++) {
      const question = all[i % all.length];
      if (question === undefined) break;
      const outcome = await ask(suite, i % 10 === 0 ? question : { ...question, agent }).then(outcomeOf, String);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      await sleep(PAUSE);
    }
    agent.destroy();
  };
  const running = Array.from({ length: CONNECTIONS }, (_, place) => client(place));
  return {
    async stop() {
      isOver = true;
      await Promise.all(running);
      return outcomes;
    },
  };
}

/** The outcome of an answer: the cluster's name, or the status with the body. */
export function clusterOrStatus({ status, echo, text }: Answer): string {
  if (echo !== undefined && status < 400) return echo.cluster;
  return `status ${status}: ${withoutId(text).slice(0, 200)}`;
}
