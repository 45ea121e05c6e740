// SPDX-License-Identifier: Apache-2.0

import { ROUTE_DEFAULTS, SERVICE_DEFAULTS, type KongRoute } from "../../kong/emulator/config.ts";
import type { RouteIndex } from "../../plugins/route-table/decision/compiled/table-index.ts";
import { effectiveApis } from "../../plugins/route-table/table/effective-api.ts";
import { oldHostOwners } from "../../plugins/route-table/table/table-hosts.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";

/**
 * Kong's own routes for a table, as the ingress controller makes them from one Ingress for each API: the short hosts with the
 * API's prefix by whole segments, and its old hosts with the whole path. A host of two APIs goes to one of them.
 */
export function nativeRoutesOf(table: RouteTable, index: RouteIndex): KongRoute[] {
  const apis = effectiveApis(table);
  const owners = oldHostOwners(table, apis);
  return apis.flatMap(({ name, path }) => {
    const route = index.routes.get(name);
    if (route === undefined) throw new Error(`${name} has no route`);
    const destination = route.destinations.get(route.nativeCluster);
    if (destination === undefined) throw new Error(`${name} has no destination in ${route.nativeCluster}`);
    const { scheme, address, port, basePath } = destination;
    const service = {
      ...SERVICE_DEFAULTS,
      name,
      protocol: scheme,
      host: address,
      port,
      path: basePath === "" ? "/" : basePath,
    };
    const oldHosts = [...owners].filter(([, owner]) => owner === name).map(([host]) => host);
    const byPrefix: KongRoute = {
      ...ROUTE_DEFAULTS,
      name: `${name}.short`,
      hosts: table.shortHosts,
      paths: path === "/" ? ["/"] : [`${path}/`, `~${escapeRegExp(path)}$`],
      stripPath: route.stripPath,
      service,
    };
    const byHost: KongRoute = { ...byPrefix, name: `${name}.old`, hosts: oldHosts, paths: ["/"], stripPath: false };
    return oldHosts.length === 0 ? [byPrefix] : [byPrefix, byHost];
  });
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.~]/g, "\\$&");
}
