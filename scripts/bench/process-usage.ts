// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";

/** Of the kernel's clock for processes, on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/** What is watched while there is load. */
export interface Measured {
  /** CPU of Kong's worker so far, in seconds. */
  kongCpu(): number;
  /** CPU of its plugin server so far, in seconds; 0 without one. */
  serverCpu(): number;
}

/** CPU that a process has used so far, in seconds. */
export function cpuOf(pid: number): number {
  // What follows the name, which may have spaces, in brackets: field 14 and 15 are user and system time (proc(5)).
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}
