// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";

/** Ticks per second of the kernel's process clock; the same on every Linux that Node supports. */
const TICKS_PER_SECOND = 100;

/** The processes that are measured under load. */
export interface Measured {
  /** CPU used by Kong's worker so far, in seconds. */
  kongCpu(): number;
  /** CPU used by its plugin server so far, in seconds; 0 without one. */
  serverCpu(): number;
}

/** CPU used by a process so far, in seconds. */
export function cpuOf(pid: number): number {
  // The name in brackets may have spaces, so the split starts after it. Fields 14 and 15 are user and system time (proc(5)).
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}
