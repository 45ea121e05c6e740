// SPDX-License-Identifier: Apache-2.0

import { execFileSync } from "node:child_process";

/** The words that a shell makes of a command line, with the program's name first. The command is not run. */
export function argumentsOf(line: string): string[] {
  const output = execFileSync("bash", ["-c", `set -- ${line}\nfor each in "$@"; do printf '%s\\0' "$each"; done`]);
  return output.toString().split("\0").slice(0, -1);
}
