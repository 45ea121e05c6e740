// SPDX-License-Identifier: Apache-2.0

import type { PathMatch, PathRewrite } from "../../estate/estate.ts";
import { regexMatches } from "./regex-matches.ts";
import type { Location } from "./servers.ts";

/** How requests come to a location, and what becomes of their path. */
export interface Match {
  readonly location: Location;
  readonly path: PathMatch;
  readonly rewrite: PathRewrite;
  /** Whether the location answers with a redirect to the same path with a slash at its end. */
  readonly addsSlash: boolean;
}

const NONE: PathRewrite = { kind: "none" };

/**
 * The locations of one server in the order in which nginx asks them. If one of them needs a regular expression, all are one: they ignore
 * letter case and take what only begins with them.
 */
export function matchesOf(locations: readonly Location[]): readonly Match[] {
  const written = withExactLocations([...locations].sort(byPath));
  if (written.some(needsRegex)) return written.flatMap((each) => regexMatches(each.location, each.path));
  return plainMatches(written);
}

/** A location of nginx. A Prefix path is two of them: the path itself, and what is below it. */
interface NginxLocation {
  readonly location: Location;
  readonly path: string;
  readonly isExact: boolean;
}

/** The longest path first; of equally long ones, the last by its bytes. */
function byPath(a: Location, b: Location): number {
  const [left, right] = [Buffer.from(a.path), Buffer.from(b.path)];
  return right.length - left.length || Buffer.compare(right, left);
}

function withExactLocations(locations: readonly Location[]): readonly NginxLocation[] {
  const exact = new Set(locations.filter(({ pathType }) => pathType === "Exact").map(({ path }) => path));
  return locations.flatMap((location): readonly NginxLocation[] => {
    const { path, pathType, settings } = location;
    if (path === "/" || pathType === "Exact") return [{ location, path, isExact: pathType === "Exact" }];
    if (needsRewrite(settings.rewriteTarget, path) || settings.usesRegex) return [{ location, path, isExact: false }];
    const below = { location, path: path.endsWith("/") ? path : `${path}/`, isExact: false };
    return exact.has(path) ? [below] : [below, { location, path, isExact: true }];
  });
}

function needsRewrite(target: string, path: string): boolean {
  return target !== "" && target !== path;
}

function needsRegex({ location: { settings }, path }: NginxLocation): boolean {
  return settings.usesRegex || needsRewrite(settings.rewriteTarget, path);
}

/** Exact locations come before all others, which are asked from the longest to the shortest. */
function plainMatches(written: readonly NginxLocation[]): readonly Match[] {
  const exactPaths = new Set(written.filter(({ isExact }) => isExact).map(({ path }) => path));
  const withExact = new Set(written.filter(({ isExact }) => isExact).map(({ location }) => location));
  const withBelow = new Set(written.filter(({ isExact }) => !isExact).map(({ location }) => location));
  const matches: Match[] = [];
  const slashes: Match[] = [];
  const below: { readonly match: Match; readonly length: number }[] = [];
  for (const { location, path, isExact } of written) {
    if (isExact) {
      if (!withBelow.has(location)) matches.push(plain(location, "exact", path));
      continue;
    }
    const withoutSlash = path.slice(0, -1);
    const hasBoth = withExact.has(location) && !location.path.endsWith("/");
    const match = hasBoth ? plain(location, "segments", withoutSlash) : plain(location, "prefix", path);
    below.push({ match, length: path.length });
    // nginx leads to a location that ends with a slash, if nothing has the path without it.
    if (path !== "/" && path.endsWith("/") && !exactPaths.has(withoutSlash)) {
      slashes.push({ ...plain(location, "exact", withoutSlash), addsSlash: true });
    }
  }
  return [...matches, ...slashes, ...below.sort((a, b) => b.length - a.length).map(({ match }) => match)];
}

function plain(location: Location, kind: "exact" | "segments" | "prefix", value: string): Match {
  return { location, path: { kind, value, ignoresCase: false }, rewrite: NONE, addsSlash: false };
}
