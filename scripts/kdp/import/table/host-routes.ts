// SPDX-License-Identifier: Apache-2.0

import type { Estate, EstateRoute } from "../estate/estate.ts";

const MAX_HOST_LENGTH = 253;

/** Stands for every host that no route names. */
export const ANY_HOST = "*";

/**
 * The routes that the source asks for each host that it names, in order. The key {@link ANY_HOST} has the routes for all other hosts. A wildcard's own
 * routes stand under it.
 */
export function routesByHost({ routes }: Pick<Estate, "routes">): ReadonlyMap<string, readonly EstateRoute[]> {
  const positions = new Map<string, number[]>();
  routes.forEach(({ hosts }, i) => {
    for (const host of hosts.length === 0 ? [ANY_HOST] : new Set(hosts)) {
      const list = positions.get(host);
      if (list === undefined) positions.set(host, [i]);
      else list.push(i);
    }
  });
  const ofAll = positions.get(ANY_HOST) ?? [];
  return new Map(
    [...positions].map(([host, own]) => {
      const others = host === ANY_HOST ? [] : [...wildcardsOf(host).map((name) => positions.get(name) ?? []), ofAll];
      const all = others.every((list) => list.length === 0) ? own : [own, ...others].flat().sort((a, b) => a - b);
      return [host, all.flatMap((i) => routes[i] ?? [])];
    }),
  );
}

/** The wildcards that take a host: `*.example.com` for `api.example.com` and `v2.api.example.com`. No client can reach a longer name than DNS has. */
function wildcardsOf(host: string): string[] {
  if (host.length > MAX_HOST_LENGTH) return [];
  const labels = host.split(".");
  return labels
    .slice(1)
    .map((_, i) => `*.${labels.slice(i + 1).join(".")}`)
    .filter((name) => name !== host);
}
