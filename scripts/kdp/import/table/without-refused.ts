// SPDX-License-Identifier: Apache-2.0

import { checkTable } from "../../../../plugins/route-table/table/check.ts";
import type { RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import { readYaml } from "../../values/read-yaml.ts";
import { valueOf } from "../../values/node.ts";
import { CHART_DEFAULTS, readChartValues } from "../../values/chart/chart-values.ts";
import { CHART_CODES } from "../../values/chart/codes.ts";
import { checkChart } from "../../values/chart/check-chart.ts";
import { urlOf } from "./entries.ts";
import { Notes } from "./notes.ts";
import type { Imported } from "./table.ts";

/**
 * An import without the APIs for which a table is refused, each with a remark. The mapping makes no such API that is known; this is for
 * what nobody thought of, so that the values can be installed.
 */
export function withoutRefused(imported: Imported): Imported {
  const { table, apis } = imported;
  if (table === undefined) return imported;
  const refused = new Map<string, string>();
  let kept = table;
  for (;;) {
    const found = refusedApis(kept).filter(([name]) => !refused.has(name));
    if (found.length === 0) break;
    for (const [name, message] of found) if (!refused.has(name)) refused.set(name, message);
    const rows = Object.entries(table.apis).filter(([name]) => !refused.has(name));
    kept = { ...table, apis: Object.fromEntries(rows) };
  }
  if (refused.size === 0) return imported;
  const notes = new Notes();
  for (const { name, hosts, row, path } of apis) {
    const message = refused.get(name);
    if (message === undefined) continue;
    const [host] = hosts;
    notes.add(
      "refused-by-the-table",
      row.route.place,
      host === undefined ? urlOf("*", path ?? "/") : urlOf(host, "/"),
      message,
    );
  }
  const rest = apis.filter(({ name }) => !refused.has(name));
  return {
    ...imported,
    table: rest.length === 0 ? undefined : kept,
    apis: rest,
    remarks: [...imported.remarks, ...notes.all()],
  };
}

/** The APIs that have errors, with what is wrong. */
function refusedApis(table: RouteTable): (readonly [string, string])[] {
  const { findings } = checkTable(table);
  const ofTable = findings
    .filter(({ severity }) => severity === "error")
    .map(({ path, message }) => [path, message] as const);
  const defaults = readYaml(CHART_DEFAULTS, "").root;
  const values = readChartValues(defaults === undefined ? {} : valueOf(defaults));
  const ofChart =
    "findings" in values
      ? []
      : checkChart(values.values, table)
          .filter(({ code }) => CHART_CODES[code].severity === "error")
          .map(({ path, message }) => [path.slice(1), message] as const);
  return [...ofTable, ...ofChart].flatMap(([[field, name], message]) =>
    field === "apis" && typeof name === "string" ? [[name, message] as const] : [],
  );
}
