// SPDX-License-Identifier: Apache-2.0

import type { EffectiveApi } from "./effective-api.ts";
import { apiOfHost, patternOf, type HostPattern } from "./text/host-pattern.ts";
import { withApi } from "./text/placeholder.ts";
import type { RouteTable } from "./schema/route-table.ts";

/** Whether a host, in lower case and without port, is one that a table serves. */
export type IsOwnHost = (host: string) => boolean;

/** The legacy patterns of a table, in its order. */
export function patternsOf(table: RouteTable): HostPattern[] {
  return (table.legacyHosts ?? []).map((legacyHost) => patternOf(legacyHost.host));
}

/** The test for a table's own hosts, made once for all of them. */
export function ownHostsOf(table: RouteTable, apis: readonly EffectiveApi[]): IsOwnHost {
  const hosts = new Set<string>(table.shortHosts);
  for (const api of apis) {
    for (const host of api.hosts) hosts.add(host);
  }
  return isOwnHostIn([hosts], new Set(apis.map(({ name }) => name)), patternsOf(table));
}

/**
 * The same test.
 *
 * @param hosts - The hosts that are named.
 * @param names - The APIs' names.
 * @param patterns - The patterns of other old hosts.
 */
export function isOwnHostIn(hosts: readonly Known[], names: Known, patterns: readonly HostPattern[]): IsOwnHost {
  return (host) => {
    if (hosts.some((known) => known.has(host))) return true;
    return patterns.some((pattern) => {
      const api = apiOfHost(pattern, host);
      return api !== undefined && names.has(api);
    });
  };
}

/** What knows some texts: a set, or a map by them. */
interface Known {
  has(text: string): boolean;
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
