// SPDX-License-Identifier: Apache-2.0

import type { EffectiveApi } from "./effective.ts";
import { apiOfHost, patternOf, type HostPattern } from "./host-pattern.ts";
import { withApi } from "./placeholder.ts";
import type { RouteTable } from "./route-table.ts";

/** Whether a host, in lower case and without port, is one that a table serves. */
export type IsOwnHost = (host: string) => boolean;

/** The legacy patterns of a table, in its order. */
export function patternsOf(table: RouteTable): HostPattern[] {
  return (table.legacyHosts ?? []).map((legacyHost) => patternOf(legacyHost.host));
}

/** The test for a table's own hosts, made once for all of them. */
export function ownHostsOf(table: RouteTable, apis: readonly EffectiveApi[]): IsOwnHost {
  const known = new Set<string>(table.shortHosts);
  for (const { hosts } of apis) {
    for (const host of hosts) known.add(host);
  }
  const names = new Set<string>(apis.map(({ name }) => name));
  const patterns = patternsOf(table);
  return (host) => {
    if (known.has(host)) return true;
    return patterns.some((pattern) => {
      const api = apiOfHost(pattern, host);
      return api !== undefined && names.has(api);
    });
  };
}

/** Each old host with the API that it leads to: the APIs' own hosts first, then the patterns in their order. */
export function oldHostOwners(table: RouteTable, apis: readonly EffectiveApi[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { name, hosts } of apis) {
    for (const host of hosts) owners.set(host, name);
  }
  for (const { host } of table.legacyHosts ?? []) {
    for (const { name } of apis) {
      const oldHost = withApi(host, name);
      if (!owners.has(oldHost)) owners.set(oldHost, name);
    }
  }
  return owners;
}
