// SPDX-License-Identifier: Apache-2.0

import type { EffectiveApi } from "./effective-api.ts";
import { apiOfHost, patternOf, type HostPattern } from "./text/host-pattern.ts";
import { indexPatterns, matching } from "./text/pattern-index.ts";
import { withApi } from "./text/placeholder.ts";
import type { RouteTable } from "./schema/route-table.ts";

/** So many patterns are faster to look at one by one than by their index. */
const FEW = 20;

/** Whether a table serves a host. The host is in lower case and has no port. */
export type IsOwnHost = (host: string) => boolean;

/** The legacy patterns of a table, in its order. */
export function patternsOf(table: RouteTable): HostPattern[] {
  return (table.legacyHosts ?? []).map((legacyHost) => patternOf(legacyHost.host));
}

/** Makes the test whether a table serves a host. */
export function ownHostsOf(table: RouteTable, apis: readonly EffectiveApi[]): IsOwnHost {
  const hosts = new Set<string>(table.shortHosts);
  for (const api of apis) {
    for (const host of api.hosts) hosts.add(host);
  }
  return isOwnHostIn([hosts], new Set(apis.map(({ name }) => name)), patternsOf(table));
}

/**
 * Makes the test whether a table serves a host, from the parts of the table.
 *
 * @param hosts - The short hosts and the APIs' own hosts.
 * @param names - The APIs' names.
 * @param patterns - The legacy patterns.
 */
export function isOwnHostIn(hosts: readonly Known[], names: Known, patterns: readonly HostPattern[]): IsOwnHost {
  const index = patterns.length > FEW ? indexPatterns(patterns) : undefined;
  return (host) => {
    if (hosts.some((known) => known.has(host))) return true;
    const possible = index === undefined ? patterns : matching(index, host).flatMap((i) => patterns[i] ?? []);
    return possible.some((pattern) => {
      const api = apiOfHost(pattern, host);
      return api !== undefined && names.has(api);
    });
  };
}

/** A set of texts, or a map with texts as keys. */
interface Known {
  has(text: string): boolean;
}

/** The API of each old host. An API's own hosts win over patterns, and an earlier pattern wins over a later one. */
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
