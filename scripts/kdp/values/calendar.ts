// SPDX-License-Identifier: Apache-2.0

import { declaredSettings } from "../../../plugins/route-table/table/effective-api.ts";
import { finding, type Finding, type Path } from "../../../plugins/route-table/table/finding.ts";
import type { OldHostLifecycle } from "../../../plugins/route-table/table/schema/old-host-fields.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { parseDate } from "../../../plugins/route-table/table/text/date.ts";

/**
 * Finds dates that have passed. They are warnings that depend on the time of the call: the gateway serves such a table.
 *
 * @param time - Unix time in seconds.
 */
export function checkCalendar(table: RouteTable, time: number): Finding[] {
  const said: (readonly [path: Path, what: string, end: OldHostLifecycle])[] = [];
  for (const [i, legacyHost] of (table.legacyHosts ?? []).entries()) {
    said.push([["legacyHosts", i], `The hosts ${legacyHost.host}`, legacyHost]);
  }
  for (const [path, { oldHosts }] of declaredSettings(table)) {
    const whose = path.length > 1 ? `The old hosts of ${path.at(-1) ?? ""}` : "The old hosts of all APIs";
    if (oldHosts !== undefined) said.push([[...path, "oldHosts"], whose, oldHosts]);
  }
  return said.flatMap(([path, what, { sunset, afterSunset }]) => {
    const end = sunset === undefined ? undefined : parseDate(sunset);
    if (end === undefined || end > time || afterSunset !== "gone") return [];
    return finding(
      "sunset-passed",
      [...path, "sunset"],
      `${what} have been gone since ${sunset ?? ""}: they answer 410 now.`,
    );
  });
}
