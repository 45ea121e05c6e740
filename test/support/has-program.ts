// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from "node:child_process";

/** Whether a program that tests use where it is there can be run on this machine. */
export function hasProgram(name: "curl" | "luajit" | "promtool" | "prometheus"): boolean {
  const { error } = spawnSync(name, [name === "luajit" ? "-v" : "--version"]);
  return error === undefined;
}
