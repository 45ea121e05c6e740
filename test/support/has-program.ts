// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from "node:child_process";

/** Whether an optional program of the tests can run on this machine. */
export function hasProgram(name: "curl" | "luajit" | "promtool" | "prometheus"): boolean {
  const { error } = spawnSync(name, [name === "luajit" ? "-v" : "--version"]);
  return error === undefined;
}
