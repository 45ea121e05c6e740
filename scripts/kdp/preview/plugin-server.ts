// SPDX-License-Identifier: Apache-2.0

import { setTimeout as sleep } from "node:timers/promises";
import { probeServer } from "../../../kong/server/probe.ts";
import { CommandError } from "../streams.ts";
import { startChild, type Child } from "./child.ts";

/** The real plugin server, kept running beside a preview. */
export interface SupervisedServer {
  /** Resolves when it is gone for good. */
  end(): Promise<void>;
}

const START_TIMEOUT_MS = 10_000;
const RESTART_DELAY = 500;
const END_TIMEOUT_MS = 5_000;

/**
 * Starts the plugin server on a socket, waits until it answers, and starts it again whenever it dies, as Kubernetes would.
 *
 * @param environment - Variables for it besides those of this process.
 * @throws CannotRun where it does not start.
 */
export async function superviseServer(
  socketPath: string,
  environment: Readonly<Record<string, string>>,
  talk: (text: string) => void,
): Promise<SupervisedServer> {
  let isEnding = false;
  const mustServe = (): boolean => !isEnding;
  let output = "";
  let child: Child;
  const start = (): void => {
    const args = ["--socket", socketPath, "--log-level", "warn"];
    const onOutput = (text: string): void => {
      output = text;
      talk(`plugin server: ${text}`);
    };
    child = startChild("../../../kong/server/main", args, onOutput, environment);
    void child.ended.then(async () => {
      if (!mustServe()) return;
      talk("The plugin server has ended; it is started again.\n");
      await sleep(RESTART_DELAY);
      if (mustServe()) start();
    });
  };
  start();
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const isReady = await probeServer(socketPath, START_TIMEOUT_MS).then(
      () => true,
      () => false,
    );
    if (isReady) break;
    if (Date.now() > deadline) throw new CommandError(`The plugin server does not start: ${output}`);
    await sleep(20);
  }
  return {
    async end() {
      isEnding = true;
      await child.end(END_TIMEOUT_MS);
    },
  };
}
