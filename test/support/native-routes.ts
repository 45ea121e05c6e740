// SPDX-License-Identifier: Apache-2.0

import { ROUTE_DEFAULTS, SERVICE_DEFAULTS, type KongRoute } from "../../kong/gateway/config.ts";
import type { RouteIndex } from "../../plugins/route-table/route/route-index.ts";
import { effectiveApis } from "../../plugins/route-table/table/effective.ts";
import type { RouteTable } from "../../plugins/route-table/table/route-table.ts";

/**
 * Kong's own routes for a table, as the ingress controller makes them of an Ingress for each API: the short hosts with the
 * API's prefix by whole segments, and its old hosts with the whole path. A host that two APIs could have goes to one of them.
 */
export function nativeRoutesOf(table: RouteTable, index: RouteIndex): KongRoute[] {
  const owners = oldHostsOf(table);
  return effectiveApis(table).flatMap(({ name, path }) => {
    const route = index.routes.get(name);
    if (route === undefined) throw new Error(`${name} has no route`);
    const destination = route.destinations.get(route.native);
    if (destination === undefined) throw new Error(`${name} has no destination in ${route.native}`);
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

/** Each old host with the API that has it: own hosts first, then the patterns in their order. */
function oldHostsOf(table: RouteTable): Map<string, string> {
  const owners = new Map<string, string>();
  const apis = effectiveApis(table);
  for (const { name, hosts } of apis) for (const host of hosts) owners.set(host, owners.get(host) ?? name);
  for (const { host } of table.legacyHosts ?? []) {
    for (const { name } of apis) {
      const text = host.replaceAll("{api}", name);
      owners.set(text, owners.get(text) ?? name);
    }
  }
  return owners;
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.~]/g, "\\$&");
}
