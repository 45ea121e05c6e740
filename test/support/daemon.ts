// SPDX-License-Identifier: Apache-2.0

import { spawn } from "node:child_process";
import { END_TIMEOUT_MS } from "./limits.ts";

/** A program that runs until it is told to end. */
export interface Daemon {
  /** What it has said so far. */
  readonly log: () => string;
  readonly hasEnded: () => boolean;
  /** Sends SIGTERM, and SIGKILL where that does not end it within END_TIMEOUT_MS. Resolves when it is gone. */
  stop(): Promise<void>;
}

/** Starts a program with an empty environment. One that can't be started has ended, and its log says why. */
export function startDaemon(path: string, args: readonly string[]): Daemon {
  const child = spawn(path, args, { env: {}, stdio: ["ignore", "pipe", "pipe"] });
  let log = `${path}: `;
  let hasEnded = false;
  const note = (chunk: Buffer): void => void (log += chunk.toString());
  child.stdout.on("data", note);
  child.stderr.on("data", note);
  const ended = new Promise<void>((resolve) => {
    const end = (why: unknown): void => {
      hasEnded = true;
      log += `\nended: ${String(why)}`;
      resolve();
    };
    child.once("error", end);
    child.once("exit", (code, signal) => {
      end(signal ?? code);
    });
  });
  // Where the tests end in the middle, it does not outlive them.
  const kill = (): void => void child.kill("SIGKILL");
  process.once("exit", kill);
  return {
    log: () => log,
    hasEnded: () => hasEnded,
    async stop() {
      child.kill("SIGTERM");
      const timer = setTimeout(kill, END_TIMEOUT_MS);
      await ended;
      clearTimeout(timer);
      process.off("exit", kill);
    },
  };
}
