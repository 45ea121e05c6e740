// SPDX-License-Identifier: Apache-2.0

import type { Estate, EstateRoute } from "../estate/estate.ts";
import type { NamedApi } from "./draft.ts";
import { ANY_HOST, routesByHost } from "./host-routes.ts";
import { PathsOfApis } from "./paths-of-apis.ts";

/**
 * The routes of the source whose requests an API of the table may get: those of its hosts, and on a short host those at or below its
 * prefix, whether or not the table carries them.
 */
export function routesOfApis(
  estate: Pick<Estate, "routes">,
  apis: readonly NamedApi[],
  shortHosts: readonly string[],
): ReadonlyMap<string, readonly EstateRoute[]> {
  const byHost = routesByHost(estate);
  const ofHost = (host: string): readonly EstateRoute[] => byHost.get(host) ?? byHost.get(ANY_HOST) ?? [];
  const found = new Map(apis.map(({ name }) => [name, new Set<EstateRoute>()]));
  for (const { name, hosts } of apis) {
    for (const route of hosts.flatMap((host) => reached(ofHost(host)))) found.get(name)?.add(route);
  }
  const paths = new PathsOfApis(apis);
  for (const host of shortHosts.length === 0 ? [ANY_HOST] : shortHosts) {
    for (const route of ofHost(host)) for (const name of paths.namesFor(route)) found.get(name)?.add(route);
  }
  return new Map([...found].map(([name, routes]) => [name, [...routes]]));
}

/** The objects of the source that have to do with each API: those of its routes. */
export function objectsOfApis(
  routesOf: ReadonlyMap<string, readonly EstateRoute[]>,
): ReadonlyMap<string, readonly string[]> {
  return new Map([...routesOf].map(([name, routes]) => [name, [...new Set(routes.flatMap(objectsOfRoute))]]));
}

/** The objects that make a route: its own, a Kong's behind it, and those of its backends. */
export function objectsOfRoute({ place, behind, backends }: EstateRoute): readonly string[] {
  return [place.object, ...(behind === undefined ? [] : [behind]), ...backends.map((backend) => backend.place.object)];
}

/** The routes of a host up to the first that takes every request. */
function reached(routes: readonly EstateRoute[]): readonly EstateRoute[] {
  const whole = routes.findIndex(
    ({ path: { kind, value }, methods, headers }) =>
      (kind === "segments" || kind === "prefix") &&
      (value === "/" || value === "") &&
      methods.length === 0 &&
      headers.length === 0,
  );
  return whole === -1 ? routes : routes.slice(0, whole + 1);
}
