// SPDX-License-Identifier: Apache-2.0

import { findLongestPrefix } from "../decision/compiled/prefix-map.ts";
import { normalPath } from "../decision/http/normal-path.ts";
import type { ResponseRewrite } from "./response-rewrite.ts";

/**
 * Maps an upstream's path for the client: removes the base path and puts the prefix in front. The bare base path becomes the bare
 * prefix, or `/` where there is none.
 *
 * These paths stay unchanged: one that begins with the prefix already (the upstream knows `X-Forwarded-Prefix`), one that is not below
 * the base path, and one that leaves the base path by dot segments.
 *
 * @param path - Begins with a slash; without query.
 */
export function mapPath(rewrite: ResponseRewrite, path: string): string {
  const prefix = withoutFinalSlash(rewrite.prefix);
  const basePath = withoutFinalSlash(rewrite.basePath);
  if ((prefix !== "" && isBelow(path, prefix)) || !isBelow(path, basePath)) return path;
  const rest = path.substring(basePath.length);
  if (climbs(rest)) return path;
  const mapped = prefix + rest;
  return mapped === "" ? "/" : mapped;
}

/**
 * Whether a path on the client's host may already be the path of an API there. Where the prefixes are not known, that of the upstream's
 * own URL is not, and any other may be.
 */
export function mayBeOfApi({ isShort, prefixes }: ResponseRewrite, path: string, isOwn: boolean): boolean {
  if (!isShort) return false;
  if (prefixes === undefined) return !isOwn;
  const normal = normalPath(path);
  return normal === undefined || findLongestPrefix(prefixes, normal) !== undefined;
}

/**
 * Maps the `Path` of an upstream's cookie for the client's own host, which the upstream knows. A path that covers the whole host or that may be
 * that of an API on it stays.
 */
export function mapCookiePathOnClientHost(rewrite: ResponseRewrite, path: string): string {
  return path === "/" || mayBeOfApi(rewrite, path, false) ? path : mapPath(rewrite, path);
}

/**
 * Maps the `Path` of an upstream's cookie for the client (RFC 6265 section 5.1.4). It works like {@link mapPath}, but a path that
 * covers the whole upstream maps to a path that covers the whole API and no other API: `/` and the parents of the base path become the
 * bare prefix, which covers the prefix with and without a slash, or `/` where there is none.
 */
export function mapCookiePath(rewrite: ResponseRewrite, path: string): string {
  const prefix = withoutFinalSlash(rewrite.prefix);
  const coversAll = path === "/" || withoutFinalSlash(rewrite.basePath).startsWith(`${withoutFinalSlash(path)}/`);
  if (!coversAll || (prefix !== "" && isBelow(path, prefix))) return mapPath(rewrite, path);
  return prefix === "" ? "/" : prefix;
}

function withoutFinalSlash(path: string): string {
  return path.endsWith("/") ? path.substring(0, path.length - 1) : path;
}

/** Whether a path is the parent or below it, by whole segments. */
function isBelow(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}

/** Whether a path climbs above its start, either for a browser, which reads a backslash as a slash, or for nginx, which merges slashes. */
function climbs(path: string): boolean {
  let depth = 0;
  for (const segment of path.split("\\").join("/").split("/")) {
    const name = segment.toLowerCase().split("%2e").join(".");
    if (name === "..") depth -= 1;
    else if (name !== "" && name !== ".") depth += 1;
    if (depth < 0) return true;
  }
  return false;
}
