// SPDX-License-Identifier: Apache-2.0

import { spawn, type ChildProcess } from "node:child_process";
import { extname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A child process that runs a program of this project and ends with this process. */
export interface Child {
  readonly process: ChildProcess;
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
  /** Sends SIGTERM, and SIGKILL after `graceMs` milliseconds. */
  end(graceMs: number): Promise<void>;
}

/**
 * Starts a module of this project. Its path is relative to `scripts/kdp/preview`, without the extension: `.js` after a build, `.ts`
 * from the sources. The child has its own process group, so Ctrl-C reaches only this process, which ends its children in order.
 * If this process dies, the child sees its IPC channel close.
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
    async end(graceMs) {
      child.kill("SIGTERM");
      const timer = new AbortController();
      const late = sleep(graceMs, undefined, { signal: timer.signal }).then(
        () => child.kill("SIGKILL"),
        () => undefined,
      );
      await ended;
      timer.abort();
      await late;
    },
  };
}
