// SPDX-License-Identifier: Apache-2.0

import { effectiveApis } from "../../plugins/route-table/table/effective-api.ts";
import { withApi } from "../../plugins/route-table/table/text/placeholder.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";

/** A URL that enters the gateway, for one API or for none. */
export interface EntryUrl {
  readonly host: string;
  readonly path: string;
}

/**
 * Every entry URL of a table: each API below its prefix on each short host, and on each of its old hosts; then a path and a host
 * that belong to no API.
 */
export function entryUrlsOf(table: RouteTable): EntryUrl[] {
  const apis = effectiveApis(table);
  const ways = apis.flatMap(({ name, path, hosts }): EntryUrl[] => {
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
