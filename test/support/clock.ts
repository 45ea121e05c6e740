// SPDX-License-Identifier: Apache-2.0

const MINUTE = 60;

/**
 * The seconds by which a plugin server's clock must be ahead so that it shows a time; 0 if the time does not matter. These are
 * whole minutes, so that cases with the same time share a server. The decision of a case holds for at least two minutes.
 */
export function offsetOf(at: number | undefined): number {
  if (at === undefined) return 0;
  return Math.ceil((at - Date.now() / 1_000) / MINUTE) * MINUTE;
}

/** The environment of a plugin server with a clock that is ahead and without health checks. */
export function environmentAt(offset: number): Readonly<Record<string, string>> {
  return { KDP_CLOCK_OFFSET: `${offset}`, KDP_HEALTH_CHECKS: "off" };
}
