// SPDX-License-Identifier: Apache-2.0

import { Agent, request } from "node:http";
import { parentPort, workerData } from "node:worker_threads";

/** How askers are told what to ask, again and again, each over a connection of its own, as soon as it has its answer. */
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
    const status = await ask();
    answers.set(status, (answers.get(status) ?? 0) + 1);
  }
}

/** The status of an answer, once it is there in full; 0 where the connection broke. */
function ask(): Promise<number> {
  return new Promise((resolve) => {
    const sent = request({ host: "127.0.0.1", port, path, agent }, (response) => {
      response.resume();
      response.on("end", () => {
        resolve(response.statusCode ?? 0);
      });
      response.on("error", () => {
        resolve(0);
      });
    });
    sent.on("error", () => {
      resolve(0);
    });
    sent.end();
  });
}
