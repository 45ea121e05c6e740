// SPDX-License-Identifier: Apache-2.0

import { spawn, spawnSync } from "node:child_process";
import { CommandError } from "../kdp/streams.ts";

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

interface RunOptions {
  /** The whole environment; by default this process's own. */
  readonly env?: Environment;
  readonly stdin?: string | Uint8Array;
  /** The folder that it runs in; by default this process's own. */
  readonly cwd?: string;
  /** After this time it is killed, and the code is null. By default it has all the time. */
  readonly timeoutMs?: number;
}

/** The result of a program that has ended. The code is null if a signal ended it. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end and returns its result for any exit code.
 *
 * @throws Error where it can't be started.
 */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { env = process.env, stdin = "", cwd, timeoutMs } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, cwd, timeout: timeoutMs, killSignal: "SIGKILL" });
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => (output[name] += text));
    }
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ code, ...output });
    });
    // EPIPE: a program that does not read its input closes it.
    child.stdin.on("error", () => undefined);
    child.stdin.end(stdin);
  });
}

/**
 * Runs a program that must succeed. Returns its standard output.
 *
 * @throws CommandError with the program's output.
 */
export async function mustRun(program: string, args: readonly string[], options?: RunOptions): Promise<string> {
  const { code, stdout, stderr } = await run(program, args, options);
  if (code === 0) return stdout;
  throw new CommandError(`${[program, ...args.slice(0, 3)].join(" ")} … failed:\n${stderr || stdout}`.trimEnd());
}

/** Whether a program exists and a call of it succeeds within some seconds. */
export function answers(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore", timeout: 15_000 }).status === 0;
}
