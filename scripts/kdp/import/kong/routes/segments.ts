// SPDX-License-Identifier: Apache-2.0

import type { EstateRoute } from "../../estate/estate.ts";

/** A part of one of Kong's routes. */
export interface SortedRoute {
  /** Which route it is a part of. */
  readonly owner: number;
  readonly route: EstateRoute;
}

/**
 * Joins the two paths of a route that together mean whole segments: the prefix `/api01/`, and exactly `/api01`. The joined one stands
 * where the prefix stood, so a pair stays apart if a route in between could take a request for `/api01`.
 */
export function joinSegments(routes: readonly SortedRoute[]): SortedRoute[] {
  const exact = new Map<string, number>();
  const joined: (SortedRoute | undefined)[] = [...routes];
  for (const [i, each] of routes.entries()) {
    const { path } = each.route;
    if (path.ignoresCase) continue;
    if (path.kind === "exact") exact.set(keyOf(each, path.value), i);
    if (path.kind !== "prefix" || !path.value.endsWith("/") || path.value === "/") continue;
    const value = path.value.slice(0, -1);
    const partner = exact.get(keyOf(each, value));
    if (partner === undefined || isTaken(routes.slice(partner + 1, i), value, each.route.hosts)) continue;
    joined[partner] = undefined;
    joined[i] = { ...each, route: { ...each.route, path: { ...path, kind: "segments", value } } };
  }
  return joined.filter((each) => each !== undefined);
}

/** Parts of one route differ in their paths alone, and in what happens to these. */
function keyOf({ owner, route }: SortedRoute, path: string): string {
  return JSON.stringify([owner, path, route.rewrite, route.hosts, route.methods, route.headers]);
}

function isTaken(between: readonly SortedRoute[], path: string, hosts: readonly string[]): boolean {
  return between.some(({ route }) => mayTake(route.path, path) && mayMeet(route.hosts, hosts));
}

function mayTake({ kind, value }: EstateRoute["path"], path: string): boolean {
  if (kind === "exact") return value === path;
  return kind === "regex" || path.startsWith(value);
}

/** Whether two lists of hosts can have one in common. */
function mayMeet(some: readonly string[], others: readonly string[]): boolean {
  if (some.length === 0 || others.length === 0) return true;
  return some.some((a) => others.some((b) => covers(a, b) || covers(b, a)));
}

function covers(pattern: string, host: string): boolean {
  return pattern === host || (pattern.startsWith("*.") && host.endsWith(pattern.slice(1)));
}
