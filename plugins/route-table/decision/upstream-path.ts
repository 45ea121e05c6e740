// SPDX-License-Identifier: Apache-2.0

/**
 * The path that the upstream receives: the path without the prefix (where it is stripped), after the base path. Kong's own route does
 * the same with `path_handling: v0`, also in corner cases: the bare prefix gives the base path without a final slash, and the prefix
 * with a slash gives the base path with one.
 *
 * @param path - The request's path in normal form.
 * @param prefix - The prefix to remove: `/` or empty for none. Otherwise the path is `prefix`, or begins with `prefix/`.
 * @param basePath - The upstream's base path as written; empty for none.
 * @see https://developer.konghq.com/gateway/entities/route/#path-handling-algorithms
 */
export function upstreamPath(path: string, prefix: string, basePath: string): string {
  const base = basePath === "" ? "/" : basePath;
  const baseWithoutSlash = base.endsWith("/") ? base.substring(0, base.length - 1) : base;
  if (prefix === "" || prefix === "/") return path === "/" ? base : baseWithoutSlash + path;
  const rest = path.substring(prefix.length);
  if (rest !== "") return baseWithoutSlash + rest;
  return baseWithoutSlash === "" ? "/" : baseWithoutSlash;
}
