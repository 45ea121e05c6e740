// SPDX-License-Identifier: Apache-2.0

import { effectiveApis } from "../../plugins/route-table/table/effective.ts";
import { withApi } from "../../plugins/route-table/table/placeholder.ts";
import type { RouteTable } from "../../plugins/route-table/table/route-table.ts";

/** One way in to an API, or past all of them. */
export interface WayIn {
  readonly host: string;
  readonly path: string;
}

/**
 * Every way in of a table: each API below its prefix on each short host and on each of its old hosts; then a path and a host that
 * no API has.
 */
export function waysInOf(table: RouteTable): WayIn[] {
  const apis = effectiveApis(table);
  const ways = apis.flatMap(({ name, path, hosts }): WayIn[] => {
    const oldHosts = [...hosts, ...(table.legacyHosts ?? []).map(({ host }) => withApi(host, name))];
    return [
      ...table.shortHosts.map((host) => ({ host, path: path === "/" ? "/" : `${path}/` })),
      ...oldHosts.map((host) => ({ host, path: "/" })),
    ];
  });
  const hasRoot = apis.some(({ path }) => path === "/");
  const nowhere = table.shortHosts.map((host) => ({ host, path: "/no-such-api-in-the-route-table" }));
  return [...ways, ...(hasRoot ? [] : nowhere), { host: "no-such-host.invalid", path: "/" }];
}
