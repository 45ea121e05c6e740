// SPDX-License-Identifier: Apache-2.0

import { spawn } from "node:child_process";

/** What a run of a program gave. */
export interface ToolRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface ToolOptions {
  /** The whole environment but for PATH: nothing of the user's own settings reaches the program. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
}

/** Runs a program to its end, whatever its exit code. */
export function runTool(
  path: string,
  args: readonly string[],
  { env = {}, stdin = "" }: ToolOptions = {},
): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, { env: { PATH: process.env["PATH"], ...env }, stdio: "pipe" });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
    // A program that does not read its input closes it.
    child.stdin.on("error", () => undefined);
    child.stdin.end(stdin);
  });
}
