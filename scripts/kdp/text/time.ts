// SPDX-License-Identifier: Apache-2.0

/** A Unix time in seconds as RFC 3339 has it in UTC, without fractions. */
export function timeText(time: number): string {
  return `${new Date(time * 1_000).toISOString().slice(0, 19)}Z`;
}

/** The same, only the day where it is midnight. */
export function dayOrTime(time: number): string {
  return timeText(time).replace(/T00:00:00Z$/, "");
}
