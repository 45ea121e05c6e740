// SPDX-License-Identifier: Apache-2.0

import type { ResponseRewrite } from "./response-rewrite.ts";

/**
 * An upstream's path as the client has it: base path off, prefix in front. The bare base path becomes the bare prefix, or `/`
 * where there is none.
 *
 * A path stays that begins with the prefix already, as one does of an upstream that knows `X-Forwarded-Prefix`; and one that is
 * not below the base path, or leaves it by dot segments.
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
 * The `Path` of an upstream's cookie as the client has it (RFC 6265 section 5.1.4): as {@link mapPath} has it, but what covers
 * all of the upstream covers all of the API, and no other API. So `/` and the parents of the base path become the bare prefix,
 * which covers the prefix with and without a slash, or `/` where there is none.
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

/** By whole segments. */
function isBelow(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}

/** Whether a path leaves where it begins, for a browser, which takes a backslash for a slash, or for nginx, which merges slashes. */
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
