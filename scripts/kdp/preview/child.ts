// SPDX-License-Identifier: Apache-2.0

import { spawn, type ChildProcess } from "node:child_process";
import { extname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A program of this project that runs in a process of its own, and ends when this one does. */
export interface Child {
  readonly process: ChildProcess;
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
  /** Asks it to end, and makes it where it does not within `patience` milliseconds. */
  end(timeoutMs: number): Promise<void>;
}

/**
 * Starts a module of this project, named from the folder `scripts/kdp/preview` and without its ending: `.js` as built, `.ts`
 * from the sources. The process is in a group of its own, so that Ctrl-C reaches only the one that ends the others in order;
 * by its IPC channel it knows when that one is gone.
 *
 * @param environment - Variables besides those of this process.
 */
export function startChild(
  module: string,
  args: readonly string[],
  onOutput: (text: string) => void,
  environment: Readonly<Record<string, string>> = {},
): Child {
  const file = join(import.meta.dirname, module + extname(import.meta.filename));
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: true,
    env: { ...process.env, ...environment },
  });
  for (const output of [child.stdout, child.stderr]) {
    output?.on("data", (chunk: Buffer) => {
      onOutput(chunk.toString());
    });
  }
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
    child.once("error", () => {
      resolve();
    });
  });
  return {
    process: child,
    ended,
    async end(patience) {
      child.kill("SIGTERM");
      const timer = new AbortController();
      const late = sleep(patience, undefined, { signal: timer.signal }).then(
        () => child.kill("SIGKILL"),
        () => undefined,
      );
      await ended;
      timer.abort();
      await late;
    },
  };
}
