// SPDX-License-Identifier: Apache-2.0

const MINUTE = 60;

/**
 * By how many seconds a plugin server's clock must be ahead so that it is some time for it; 0 where the time does not matter. In
 * whole minutes, so that cases of one time share a server; what a case says holds for longer than that.
 */
export function offsetOf(at: number | undefined): number {
  if (at === undefined) return 0;
  return Math.ceil((at - Date.now() / 1_000) / MINUTE) * MINUTE;
}

/** The environment of a plugin server whose clock is ahead, and which asks nobody for their health. */
export function environmentAt(offset: number): Readonly<Record<string, string>> {
  return { KDP_CLOCK_OFFSET: `${offset}`, KDP_HEALTH_CHECKS: "off" };
}
