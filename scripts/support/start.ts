// SPDX-License-Identifier: Apache-2.0

import { spawn, type ChildProcess } from "node:child_process";
import type { Environment } from "./run.ts";

/** How long a process has to end after a signal, before it is killed. */
const END_TIMEOUT_MS = 10_000;

interface StartOptions {
  /** The whole environment; by default this process's own. */
  readonly env?: Environment;
  /** The folder that it runs in; by default this process's own. */
  readonly cwd?: string | undefined;
}

/** A program that runs until it ends or is told to. */
export interface Started {
  /** The process's id; 0 if it could not be started. */
  readonly pid: number;
  /** What it has written so far: to each output, and to both in order of arrival. */
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly output: () => string;
  readonly hasEnded: () => boolean;
  /** The exit code once its outputs are closed; null after a signal, or if it could not be started: then stderr says why. */
  readonly ended: Promise<number | null>;
  /** Sends a signal, SIGTERM by default, and SIGKILL where it does not end. Resolves as `ended` does. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** What runs now. One listener for all: each process of its own would add one more to this process. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts a program without an input. It does not outlive this process. */
export function start(program: string, args: readonly string[], { env, cwd }: StartOptions = {}): Started {
  const child = spawn(program, args, { env: env ?? process.env, cwd, stdio: ["ignore", "pipe", "pipe"] });
  const texts = { stdout: "", stderr: "", output: "" };
  const note = (name: "stdout" | "stderr", text: string): void => {
    texts[name] += text;
    texts.output += text;
  };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      note(name, text);
    });
  }
  running.add(child);
  let hasEnded = false;
  const ended = new Promise<number | null>((resolve) => {
    const end = (code: number | null): void => {
      hasEnded = true;
      running.delete(child);
      resolve(code);
    };
    child.once("error", (error) => {
      note("stderr", `${program}: ${error.message}\n`);
      end(null);
    });
    child.once("close", end);
  });
  return {
    pid: child.pid ?? 0,
    stdout: () => texts.stdout,
    stderr: () => texts.stderr,
    output: () => texts.output,
    hasEnded: () => hasEnded,
    ended,
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      const timer = setTimeout(() => child.kill("SIGKILL"), END_TIMEOUT_MS);
      const code = await ended;
      clearTimeout(timer);
      return code;
    },
  };
}
