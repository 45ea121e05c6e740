// SPDX-License-Identifier: Apache-2.0

import { compileTable } from "../../../../plugins/route-table/decision/compiled/table-index.ts";
import { checkTable } from "../../../../plugins/route-table/table/check.ts";
import { effectiveApi } from "../../../../plugins/route-table/table/effective-api.ts";
import { setOwn } from "../../../../plugins/route-table/table/own-value.ts";
import type { ApiSettings } from "../../../../plugins/route-table/table/schema/api-fields.ts";
import type { ClusterSettings, RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import { withApi } from "../../../../plugins/route-table/table/text/placeholder.ts";
import { MergedClusters } from "./merged-clusters.ts";
import { clustersOf, rowFor } from "./row-for.ts";
import { differenceBetween } from "./same-route.ts";

/** Rows of one table for another, with the clusters that they need there. */
export interface AddedRows {
  readonly rows: ReadonlyMap<string, ApiSettings>;
  readonly clusters: ReadonlyMap<string, ClusterSettings>;
  /** The APIs that can't be added, with the reason in a sentence. */
  readonly refused: ReadonlyMap<string, string>;
}

/**
 * Makes rows with which each API does in the merged table what it does in its own.
 *
 * @param takesClusters - Whether clusters can be written into the file.
 */
export function addRows(
  names: readonly string[],
  table: RouteTable,
  existing: RouteTable,
  takesClusters: boolean,
): AddedRows {
  const clusters = new MergedClusters(existing, takesClusters);
  const rows = new Map<string, ApiSettings>();
  const refused = new Map<string, string>();
  for (const name of names) {
    const row = rowFor(name, table, existing, clusters);
    if (row !== undefined) rows.set(name, row);
    else refused.set(name, "It needs a cluster of its own, and the table takes no further cluster");
  }
  const source = compileTable(table);
  for (;;) {
    const added = addedClusters(rows, clusters);
    const apis: Record<string, ApiSettings> = { ...existing.apis };
    for (const [name, row] of rows) setOwn(apis, name, row);
    const merged = { ...existing, clusters: { ...existing.clusters, ...Object.fromEntries(added) }, apis };
    const before = rows.size;
    const { findings } = checkTable(merged);
    const errors = findings.filter(({ severity }) => severity === "error");
    for (const { path, message } of errors) {
      const [field, name] = path;
      if (field !== "apis" || typeof name !== "string" || !rows.delete(name)) continue;
      refused.set(name, message);
    }
    if (rows.size < before) continue;
    const [error] = errors;
    if (error !== undefined) {
      // What was right before is wrong with these rows, in a place that is not theirs.
      for (const name of rows.keys()) refused.set(name, error.message);
      return { rows: new Map(), clusters: new Map(), refused };
    }
    const index = compileTable(merged);
    for (const name of [...rows.keys()]) {
      const difference =
        differenceBetween(name, hostsOf(name, table), source, index) ?? pluginDifference(name, table, merged);
      if (difference === undefined) continue;
      rows.delete(name);
      refused.set(name, `Beside what the file has, ${difference}`);
    }
    if (rows.size === before) return { rows, clusters: added, refused };
  }
}

function addedClusters(
  rows: ReadonlyMap<string, ApiSettings>,
  clusters: MergedClusters,
): ReadonlyMap<string, ClusterSettings> {
  const needed = new Set([...rows.values()].flatMap(clustersOf));
  return new Map([...clusters.added()].filter(([name]) => needed.has(name)));
}

function hostsOf(name: string, table: RouteTable): readonly string[] {
  return [...effectiveApi(table, name).hosts, ...(table.legacyHosts ?? []).map(({ host }) => withApi(host, name))];
}

function pluginDifference(name: string, table: RouteTable, merged: RouteTable): string | undefined {
  const before = effectiveApi(table, name).settings.plugins ?? [];
  const after = effectiveApi(merged, name).settings.plugins ?? [];
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : "its plugins would be others";
}
