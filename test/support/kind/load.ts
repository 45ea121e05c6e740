// SPDX-License-Identifier: Apache-2.0

import { Agent } from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import { ask, type Answer, type Question } from "./ask.ts";
import type { Suite } from "./suite.ts";

/** Clients that send requests in the background. */
export interface Clients {
  /** Stops them. Returns the count of each outcome: a cluster's name, `status N` with the body, or an error's text. */
  stop(): Promise<ReadonlyMap<string, number>>;
}

const CONNECTIONS = 4;
const PAUSE = 10;

/** Starts clients that send one request after the other, over kept-alive connections. Each tenth request uses a new connection. */
export function startClients(suite: Suite, question: Question): Clients {
  const outcomes = new Map<string, number>();
  let isOver = false;
  const isEnded = (): boolean => isOver;
  const client = async (): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let i = 0; !isEnded(); i++) {
      const outcome = await ask(suite, i % 10 === 0 ? question : { ...question, agent }).then(outcomeOf, String);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      await sleep(PAUSE);
    }
    agent.destroy();
  };
  const running = Array.from({ length: CONNECTIONS }, client);
  return {
    async stop() {
      isOver = true;
      await Promise.all(running);
      return outcomes;
    },
  };
}

function outcomeOf({ status, echo, text }: Answer): string {
  if (echo !== undefined && status < 400) return echo.cluster;
  // Without the request's id, equal faults have equal texts.
  return `status ${status}: ${text.replace(/"request_id": *"[^"]*"/, "").slice(0, 200)}`;
}
