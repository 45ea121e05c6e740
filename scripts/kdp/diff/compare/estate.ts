// SPDX-License-Identifier: Apache-2.0

import { compileTable, type RouteIndex } from "../../../../plugins/route-table/decision/compiled/table-index.ts";
import type { ApiRoute } from "../../../../plugins/route-table/decision/compiled/api-route.ts";
import type { CompiledLifecycle } from "../../../../plugins/route-table/decision/compiled/old-host-lifecycle.ts";
import { effectiveApis, type EffectiveApi } from "../../../../plugins/route-table/table/effective-api.ts";
import type { RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import { withApi } from "../../../../plugins/route-table/table/text/placeholder.ts";

/** What a host is in one table: a short host, or an old host of an API, found by a pattern or declared by the API itself. */
export type HostPlace =
  { readonly kind: "short" } | { readonly kind: "old"; readonly api: string; readonly pattern: number | undefined };

/** One side of a comparison: a checked table, compiled, with everything that it serves listed. */
export interface Estate {
  readonly table: RouteTable;
  readonly index: RouteIndex;
  readonly apis: ReadonlyMap<string, EffectiveApi>;
  /** Every host that the table serves. A pattern means a host only with an API of the table, so the list is complete. */
  readonly hosts: ReadonlyMap<string, HostPlace>;
  /** The APIs' names by prefix. */
  readonly prefixes: ReadonlyMap<string, string>;
}

/** Makes one side of a comparison. Hosts are found in the order of `matchRequest`. */
export function estateOf(table: RouteTable): Estate {
  const apis = new Map(effectiveApis(table).map((api) => [api.name, api]));
  const hosts = new Map<string, HostPlace>(table.shortHosts.map((host) => [host, { kind: "short" }]));
  const add = (host: string, api: string, pattern: number | undefined): void => {
    if (!hosts.has(host)) hosts.set(host, { kind: "old", api, pattern });
  };
  for (const api of apis.values()) for (const host of api.hosts) add(host, api.name, undefined);
  for (const [i, { host }] of (table.legacyHosts ?? []).entries()) {
    for (const name of apis.keys()) add(withApi(host, name), name, i);
  }
  const prefixes = new Map([...apis.values()].map(({ path, name }) => [path, name]));
  return { table, index: compileTable(table), apis, hosts, prefixes };
}

/** The lifecycle that holds on an old host; undefined where none is declared. */
export function lifecycleAt(
  { index }: Estate,
  place: HostPlace | undefined,
  route: ApiRoute | undefined,
): CompiledLifecycle | undefined {
  if (place?.kind !== "old" || route === undefined) return undefined;
  if (place.pattern === undefined) return route.lifecycle;
  return route.lifecycle ?? index.legacyPatterns[place.pattern]?.lifecycle;
}
