// SPDX-License-Identifier: Apache-2.0

import type { EffectiveApi } from "../table/effective.ts";
import { apiOfHost, patternOf } from "../table/host-pattern.ts";
import type { RouteTable } from "../table/route-table.ts";

/** Whether a host, in lower case and without port, is one that a table serves. */
export function ownHostsOf(table: RouteTable, apis: readonly EffectiveApi[]): (host: string) => boolean {
  const known = new Set<string>(table.shortHosts);
  for (const { hosts } of apis) {
    for (const host of hosts) known.add(host);
  }
  const names = new Set<string>(apis.map(({ name }) => name));
  const patterns = (table.legacyHosts ?? []).map(({ host }) => patternOf(host));
  return (host) => {
    if (known.has(host)) return true;
    return patterns.some((pattern) => {
      const api = apiOfHost(pattern, host);
      return api !== undefined && names.has(api);
    });
  };
}
