// SPDX-License-Identifier: Apache-2.0

import { effectiveApis } from "../../plugins/route-table/table/effective.ts";
import { withApi } from "../../plugins/route-table/table/placeholder.ts";
import type { RouteTable } from "../../plugins/route-table/table/route-table.ts";

/** One way in to an API, or past all of them, and what must come of it. */
export interface WayIn {
  readonly host: string;
  readonly path: string;
  /** The API that must answer; `undefined` where none may. */
  readonly api?: string;
  /** The problem's status and type that must come where no API answers. */
  readonly problem?: { readonly status: number; readonly type: string };
}

/**
 * Every way in of a table: each API below its prefix on each short host and on each of its old hosts; then a path and a host that
 * no API has.
 */
export function waysInOf(table: RouteTable): WayIn[] {
  const apis = effectiveApis(table);
  const ways = apis.flatMap(({ name: api, path, hosts }): WayIn[] => {
    const oldHosts = [...hosts, ...(table.legacyHosts ?? []).map(({ host }) => withApi(host, api))];
    return [
      ...table.shortHosts.map((host) => ({ api, host, path: path === "/" ? "/" : `${path}/` })),
      ...oldHosts.map((host) => ({ api, host, path: "/" })),
    ];
  });
  const hasRoot = apis.some(({ path }) => path === "/");
  const nowhere = table.shortHosts.map((host) => ({
    host,
    path: "/no-such-api-in-the-route-table",
    problem: { status: 404, type: "urn:ddd-int-kdp:problem:unknown-path" },
  }));
  return [
    ...ways,
    ...(hasRoot ? [] : nowhere),
    {
      host: "no-such-host.invalid",
      path: "/",
      problem: { status: 421, type: "urn:ddd-int-kdp:problem:unknown-host" },
    },
  ];
}
