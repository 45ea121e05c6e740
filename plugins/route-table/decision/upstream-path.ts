// SPDX-License-Identifier: Apache-2.0

/**
 * The path that the upstream receives: prefix off (where it is stripped), base path in front. This is what Kong's own
 * route does with `path_handling: v0`, corner cases included: the bare prefix gives the base path without a final slash,
 * the prefix with a slash gives it with one.
 *
 * @param path - The request's path in normal form.
 * @param prefix - The prefix to take off: `/` or empty for none; else the path is `prefix`, or begins with `prefix/`.
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
