// SPDX-License-Identifier: Apache-2.0

import { Agent } from "node:http";
import { parentPort, workerData } from "node:worker_threads";
import { statusOf } from "../support/status-of.ts";

/** What askers ask for. Each asks again as soon as it has its answer. */
export interface Asking {
  readonly port: number;
  readonly path: string;
  readonly askers: number;
}

/** How many answers there were so far, by status. */
export type Answers = Readonly<Record<string, number>>;

const { port, path, askers } = workerData as Asking;
const agent = new Agent({ keepAlive: true, maxSockets: askers });
const answers = new Map<number, number>();
let isAsking = true;

parentPort?.on("message", () => {
  isAsking = false;
  agent.destroy();
  parentPort?.postMessage(Object.fromEntries(answers) satisfies Answers);
  parentPort?.close();
});
await Promise.all(Array.from({ length: askers }, askOnAndOn));

async function askOnAndOn(): Promise<void> {
  while (isAsking) {
    const status = await statusOf({ host: "127.0.0.1", port, path, agent });
    answers.set(status, (answers.get(status) ?? 0) + 1);
  }
}
