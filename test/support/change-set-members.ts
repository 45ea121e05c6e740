// SPDX-License-Identifier: Apache-2.0

import { canonicalHost, hostKey } from "../../plugins/route-table/decision/http/host-key.ts";
import { normalPath } from "../../plugins/route-table/decision/http/normal-path.ts";
import { splitTarget } from "../../plugins/route-table/decision/http/target.ts";
import { notRedirected } from "../../plugins/route-table/decision/not-redirected.ts";
import { placeOf } from "../../plugins/route-table/decision/compiled/split.ts";
import type { Circumstances, Request } from "../../plugins/route-table/decision/request.ts";
import { cookieOf } from "../../plugins/route-table/decision/http/cookie.ts";
import { headerOf } from "../../plugins/route-table/decision/http/headers.ts";
import type {
  Area,
  ChangeSet,
  Choice,
  Draw,
  Occasion,
  Origins,
  PathContent,
  PathFeature,
  Wish,
} from "../../scripts/kdp/diff/compare/changes.ts";
import type { Estate } from "../../scripts/kdp/diff/compare/estate.ts";
import type { Estates } from "../../scripts/kdp/diff/compare/compare.ts";

/** Whether a set has a request, by what the set says alone. */
export function isMember(set: ChangeSet, request: Request, circumstances: Circumstances, estates: Estates): boolean {
  const path = normalPath(splitTarget(request.target).path);
  if (path === undefined) return false;
  if (!set.areas.some((area) => isInArea(area, hostKey(request.host), path))) return false;
  if (!set.occasions.some((occasion) => isOccasion(occasion, request, path, circumstances.time))) return false;
  return (
    set.choices.length === 0 || set.choices.some((choice) => isChoice(choice, set, request, circumstances, estates))
  );
}

function isInArea({ hosts, path, scope, except }: Area, host: string, normal: string): boolean {
  if (!hosts.includes(host) || !isBelow(normal, path) || except.some((each) => isBelow(normal, each))) return false;
  return scope === "all" || (normal === path) === (scope === "exact");
}

function isBelow(path: string, prefix: string): boolean {
  return prefix === "/" || `${path}/`.startsWith(`${prefix}/`);
}

function isOccasion(
  { times, kinds, origins, paths, hostHeader }: Occasion,
  request: Request,
  path: string,
  time: number,
): boolean {
  if (times !== undefined && !times.some(({ from, until = Infinity }) => time >= from && time < until)) return false;
  if (kinds?.includes(notRedirected(request) ?? "plain") === false) return false;
  if (origins !== undefined && !isFrom(origins, headerOf(request, "origin") ?? "")) return false;
  if (paths !== undefined && !paths.some((each) => hasContent(path, each))) return false;
  return hostHeader === undefined || hostHeader.values.includes(canonicalHost(request.host)) === hostHeader.is;
}

function isFrom({ values, other, none, listed }: Origins, origin: string): boolean {
  if (origin === "" || origin === "*") return none;
  return listed.includes(origin) ? values.includes(origin) : other;
}

const FEATURES: readonly (readonly [PathFeature, RegExp])[] = [
  ["escaped slash", /%2F|%5C/],
  ["path parameter", /;|%3B/],
  ["control character", /%0|%1|%7F/],
];

function hasContent(path: string, content: PathContent): boolean {
  return FEATURES.every(([feature, pattern]) => {
    const has = pattern.test(path);
    return has ? !content.without.includes(feature) : !content.with.includes(feature);
  });
}

function isChoice(
  { wishes, healthy, unhealthy, ...draws }: Choice,
  set: ChangeSet,
  request: Request,
  { random, isHealthy }: Circumstances,
  estates: Estates,
): boolean {
  if (!wishes.every((wish) => isWish(wish, request))) return false;
  if (!isDrawn(draws.old, estates.old, set.old.api, request, random)) return false;
  if (!isDrawn(draws.new, estates.new, set.new.api, request, random)) return false;
  const api = set.new.api ?? set.old.api ?? "";
  return healthy.every((each) => isHealthy(api, each)) && !unhealthy.some((each) => isHealthy(api, each));
}

function isWish({ by, name, is, values }: Wish, request: Request): boolean {
  const value = by === "header" ? headerOf(request, name) : cookieOf(request, name);
  return (value !== undefined && values.includes(value)) === is;
}

function isDrawn(
  draw: Draw | undefined,
  { index }: Estate,
  api: string | null,
  request: Request,
  random: number,
): boolean {
  const split = index.routes.get(api ?? "")?.split;
  if (draw === undefined || split === undefined) return draw === undefined;
  const place = placeOf(split, request)?.place ?? random;
  return place >= draw.from && place < draw.until;
}
