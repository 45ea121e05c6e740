// SPDX-License-Identifier: Apache-2.0

import type { Estate } from "../estate/estate.ts";
import type { NamedApi } from "./draft.ts";
import { withoutSlash } from "./row.ts";

/** The objects of the source that have to do with each API: those whose routes are for its hosts, or for its prefix on a short host. */
export function objectsOfApis(
  { routes }: Estate,
  apis: readonly NamedApi[],
  shortHosts: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const byHost = new Map(apis.flatMap(({ name, hosts }) => hosts.map((host) => [host, name] as const)));
  const byPath = new Map(apis.flatMap(({ name, path }) => (path === undefined ? [] : [[path, name] as const])));
  const short = new Set(shortHosts);
  const objects = new Map<string, Set<string>>(apis.map(({ name }) => [name, new Set()]));
  for (const { hosts, path, place, backends } of routes) {
    const isOnShort = hosts.length === 0 || hosts.some((host) => short.has(host));
    const names = [
      ...hosts.flatMap((host) => byHost.get(host) ?? []),
      ...(isOnShort ? [byPath.get(path.value === "/" ? "/" : withoutSlash(path.value))] : []),
    ];
    for (const name of names) {
      const set = name === undefined ? undefined : objects.get(name);
      set?.add(place.object);
      for (const backend of backends) set?.add(backend.place.object);
    }
  }
  return new Map([...objects].map(([name, set]) => [name, [...set]]));
}
