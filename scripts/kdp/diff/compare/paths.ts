// SPDX-License-Identifier: Apache-2.0

import type { ApiRoute } from "../../../../plugins/route-table/decision/compiled/api-route.ts";
import type { CompiledLifecycle } from "../../../../plugins/route-table/decision/compiled/old-host-lifecycle.ts";
import type { Estate } from "./estate.ts";

/** A segment that no prefix has: what is true of it below a prefix is true of every path below it. */
export type FreshSegment = string;

const ROOT = "/";

/** Chooses a segment that is in no prefix of either table. */
export function freshSegment(estates: readonly Estate[], wanted: string): FreshSegment {
  const used = new Set<string>();
  for (const { prefixes } of estates) {
    for (const prefix of prefixes.keys()) for (const segment of prefix.split("/")) used.add(segment);
  }
  let segment = wanted;
  for (let i = 1; used.has(segment); i++) segment = `${wanted}${i}`;
  return segment;
}

/** The prefixes above a path, the path itself first and `/` last. */
export function prefixesAbove(path: string): string[] {
  const above: string[] = [];
  let rest = path;
  while (rest !== "" && rest !== ROOT) {
    above.push(rest);
    rest = rest.slice(0, rest.lastIndexOf("/"));
  }
  return [...above, ROOT];
}

/** The prefixes of a table below each of its prefixes. */
export function nestedPrefixes({ prefixes }: Estate): ReadonlyMap<string, readonly string[]> {
  const nested = new Map<string, string[]>();
  for (const prefix of prefixes.keys()) {
    for (const above of prefixesAbove(prefix).slice(1)) {
      if (!prefixes.has(above)) continue;
      const list = nested.get(above);
      if (list === undefined) nested.set(above, [prefix]);
      else list.push(prefix);
    }
  }
  return nested;
}

/** Whether answers on an old host may name the request's URL on the short host. */
function namesShortUrl(route: ApiRoute, lifecycle: CompiledLifecycle | undefined): boolean {
  return route.redirect.isOn || lifecycle?.isDeclared === true;
}

/**
 * The paths on an old host at which its requests begin to be answered in another way: those whose URL on the short host would be another
 * API's. `/` is always among them.
 */
export function pathsOnOldHost(
  route: ApiRoute,
  lifecycle: CompiledLifecycle | undefined,
  nested: ReadonlyMap<string, readonly string[]>,
): string[] {
  if (!namesShortUrl(route, lifecycle)) return [ROOT];
  const below = nested.get(route.prefix) ?? [];
  if (route.prefix === ROOT) return [ROOT, ...below];
  if (!route.stripPath) return [ROOT, route.prefix, ...below];
  return [ROOT, ...below.map((prefix) => prefix.slice(route.prefix.length))];
}

/** The areas that prefixes divide all paths into: each prefix, without what is below a longer one. */
export function areasOf(prefixes: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const areas = new Map<string, string[]>([[ROOT, []]]);
  for (const prefix of prefixes) if (!areas.has(prefix)) areas.set(prefix, []);
  for (const prefix of areas.keys()) {
    if (prefix === ROOT) continue;
    const parent = prefixesAbove(prefix)
      .slice(1)
      .find((above) => areas.has(above));
    areas.get(parent ?? ROOT)?.push(prefix);
  }
  return areas;
}
