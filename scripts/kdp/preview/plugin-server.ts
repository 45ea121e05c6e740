// SPDX-License-Identifier: Apache-2.0

import { setTimeout as sleep } from "node:timers/promises";
import { probeServer } from "../../../kong/server/probe.ts";
import { CommandError } from "../streams.ts";
import { startChild, type Child } from "./child.ts";

/** The plugin server of a preview, restarted when it dies. */
export interface SupervisedServer {
  /** Stops it. Resolves when the process has ended. */
  end(): Promise<void>;
}

const START_TIMEOUT_MS = 10_000;
const RESTART_DELAY = 500;
const END_TIMEOUT_MS = 5_000;

/**
 * Starts the plugin server on a socket, waits until it answers, and restarts it whenever it dies, as Kubernetes would.
 *
 * @param environment - Variables for it besides those of this process.
 * @param signal - Ends the wait for its start.
 * @throws CommandError where it does not start; the signal's reason where that ends it. Either way it is gone by then.
 */
export async function superviseServer(
  socketPath: string,
  environment: Readonly<Record<string, string>>,
  log: (text: string) => void,
  signal: AbortSignal,
): Promise<SupervisedServer> {
  let isEnding = false;
  const mustServe = (): boolean => !isEnding;
  let output = "";
  let child: Child;
  const start = (): void => {
    const args = ["--socket", socketPath, "--log-level", "warn"];
    const onOutput = (text: string): void => {
      output = text;
      log(`plugin server: ${text}`);
    };
    child = startChild("../../../kong/server/main", args, onOutput, environment);
    void child.ended.then(async () => {
      if (!mustServe()) return;
      log("The plugin server has ended; it is started again.\n");
      await sleep(RESTART_DELAY);
      if (mustServe()) start();
    });
  };
  const end = async (): Promise<void> => {
    isEnding = true;
    await child.end(END_TIMEOUT_MS);
  };
  start();
  try {
    await untilItAnswers(socketPath, () => output, signal);
  } catch (error) {
    await end();
    throw error;
  }
  return { end };
}

async function untilItAnswers(socketPath: string, output: () => string, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const isReady = await probeServer(socketPath, START_TIMEOUT_MS).then(
      () => true,
      () => false,
    );
    signal.throwIfAborted();
    if (isReady) return;
    if (Date.now() > deadline) throw new CommandError(`The plugin server does not start: ${output()}`);
    await sleep(20);
  }
}
