// SPDX-License-Identifier: Apache-2.0

import type { ApiMatch } from "../decision/match.ts";

/**
 * What `X-Forwarded-Prefix` says of a request: the part of its path that is taken off, as Kong says it on an API's own route. That is
 * `/api01/` for `/api01/x`, and `/api01` for the bare path. Undefined where nothing is taken off.
 *
 * @param path - The path in normal form.
 */
export function forwardedPrefix({ route, prefix }: ApiMatch, path: string): string | undefined {
  return route.stripPath && prefix !== "" ? prefixTakenOff(prefix, path) : undefined;
}

/** The same where a path begins with a prefix that is taken off. */
export function prefixTakenOff(prefix: string, path: string): string | undefined {
  if (prefix === "/") return undefined;
  return path.length === prefix.length ? prefix : `${prefix}/`;
}
