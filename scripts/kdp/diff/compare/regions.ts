// SPDX-License-Identifier: Apache-2.0

import { findLongestPrefix } from "../../../../plugins/route-table/decision/compiled/prefix-map.ts";
import type { ApiRoute } from "../../../../plugins/route-table/decision/compiled/api-route.ts";
import type { Estate, HostPlace } from "./estate.ts";
import { lifecycleAt } from "./estate.ts";
import { areasOf, nestedPrefixes, pathsOnOldHost, prefixesAbove } from "./paths.ts";
import type { Alike } from "./alike.ts";

/** Hosts that mean the same in each table, and the areas of their paths that may be decided in another way. */
export interface HostGroup {
  readonly hosts: readonly string[];
  readonly old: HostPlace | undefined;
  readonly new: HostPlace | undefined;
  readonly areas: readonly PathArea[];
}

/** The paths below a prefix, without those below longer ones. */
export interface PathArea {
  readonly path: string;
  readonly except: readonly string[];
  /** The API that has them in each table. */
  readonly apis: readonly [old: string | undefined, changed: string | undefined];
}

/**
 * Finds where two tables may decide requests differently. What is left out is the same: an area that belongs to the same API in both
 * tables, on a host with the same lifecycle, where that API is the same and so are the prefixes below its own.
 */
export function regionsToCompare(old: Estate, changed: Estate, { isSame }: Alike): HostGroup[] {
  const groups: HostGroup[] = [];
  const hosts = new Map<string, { hosts: string[]; old: HostPlace | undefined; new: HostPlace | undefined }>();
  for (const host of new Set([...old.hosts.keys(), ...changed.hosts.keys()])) {
    const places = [old.hosts.get(host), changed.hosts.get(host)] as const;
    const key = places.map(keyOfPlace).join(" ");
    const known = hosts.get(key);
    if (known === undefined) hosts.set(key, { hosts: [host], old: places[0], new: places[1] });
    else known.hosts.push(host);
  }
  const context = contextOf(old, changed, isSame);
  for (const group of hosts.values()) {
    const areas = areasFor(context, group.old, group.new);
    if (areas.length > 0) groups.push({ ...group, areas });
  }
  return groups;
}

function keyOfPlace(place: HostPlace | undefined): string {
  if (place === undefined) return "none";
  return place.kind === "short" ? "short" : `${place.api}@${place.pattern ?? "own"}`;
}

interface Context {
  readonly old: Estate;
  readonly changed: Estate;
  readonly isSame: Alike["isSame"];
  /** The areas of the prefixes of both tables. */
  readonly shortAreas: ReadonlyMap<string, readonly string[]>;
  /** Prefixes at or below which another API is found. */
  readonly touched: ReadonlySet<string>;
  readonly nested: readonly ReadonlyMap<string, readonly string[]>[];
  /** Each lifecycle of a pattern, as text, in each table. */
  readonly lifecycles: readonly (readonly string[])[];
}

function contextOf(old: Estate, changed: Estate, isSame: Alike["isSame"]): Context {
  const prefixes = new Set([...old.prefixes.keys(), ...changed.prefixes.keys()]);
  const touched = new Set<string>();
  for (const prefix of prefixes) {
    if (old.prefixes.get(prefix) === changed.prefixes.get(prefix)) continue;
    for (const above of prefixesAbove(prefix)) touched.add(above);
  }
  return {
    ...{ old, changed, isSame, touched },
    shortAreas: areasOf(prefixes),
    nested: [nestedPrefixes(old), nestedPrefixes(changed)],
    lifecycles: [old, changed].map(({ index }) => index.legacyPatterns.map((each) => JSON.stringify(each.lifecycle))),
  };
}

function areasFor(context: Context, old: HostPlace | undefined, changed: HostPlace | undefined): PathArea[] {
  if (isUntouched(context, old, changed)) return [];
  const ofShort = old?.kind === "short" || changed?.kind === "short" ? context.shortAreas.keys() : [];
  const ofOld = [
    oldHostPaths(context.old, old, context.nested[0]),
    oldHostPaths(context.changed, changed, context.nested[1]),
  ].flat();
  const hasSameCors = JSON.stringify(context.old.index.cors) === JSON.stringify(context.changed.index.cors);
  const areas = ofOld.length === 0 ? context.shortAreas : areasOf([...ofShort, ...ofOld]);
  return [...areas].flatMap(([path, except]) => {
    const apis = [apiAt(context.old, old, path), apiAt(context.changed, changed, path)] as const;
    if (apis[0] === undefined && apis[1] === undefined && old?.kind === changed?.kind && hasSameCors) return [];
    if (old?.kind === "short" && changed?.kind === "short" && apis[0] === apis[1] && context.isSame(apis[0] ?? ""))
      return [];
    return [{ path, except, apis }];
  });
}

/** Whether nothing changes on an old host: the same API, which is the same, and the same lifecycle. */
function isUntouched(
  { isSame, touched, lifecycles, old: oldEstate }: Context,
  old: HostPlace | undefined,
  changed: HostPlace | undefined,
): boolean {
  if (old?.kind !== "old" || changed?.kind !== "old" || old.api !== changed.api || !isSame(old.api)) return false;
  if (touched.has(oldEstate.apis.get(old.api)?.path ?? "/")) return false;
  const [one, other] = [old, changed].map(({ pattern }, i) =>
    pattern === undefined ? "own" : (lifecycles[i]?.[pattern] ?? ""),
  );
  return one === other;
}

function oldHostPaths(
  estate: Estate,
  place: HostPlace | undefined,
  nested: ReadonlyMap<string, readonly string[]> | undefined,
): string[] {
  if (place?.kind !== "old") return [];
  const route = routeAt(estate, place.api);
  return route === undefined ? [] : pathsOnOldHost(route, lifecycleAt(estate, place, route), nested ?? new Map());
}

/** The API that a path of a host belongs to. */
function apiAt(estate: Estate, place: HostPlace | undefined, path: string): string | undefined {
  if (place?.kind === "old") return place.api;
  return place === undefined ? undefined : findLongestPrefix(estate.index.prefixes, path);
}

function routeAt({ index }: Estate, api: string): ApiRoute | undefined {
  return index.routes.get(api);
}
