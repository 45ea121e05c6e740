// SPDX-License-Identifier: Apache-2.0

/** A time of Kubernetes in seconds; `undefined` if it is none. */
export function timeOf(written: string | undefined): number | undefined {
  if (written === undefined || !/^\d{4}-\d\d-\d\dT/.test(written)) return undefined;
  const ms = Date.parse(written);
  return Number.isNaN(ms) ? undefined : ms / 1000;
}
