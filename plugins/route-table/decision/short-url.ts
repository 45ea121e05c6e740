// SPDX-License-Identifier: Apache-2.0

import { normalPath } from "./http/normal-path.ts";
import { findLongestPrefix } from "./compiled/prefix-map.ts";
import type { ApiRoute } from "./compiled/api-route.ts";
import type { RouteIndex } from "./compiled/table-index.ts";
import type { TargetParts } from "./http/target.ts";

/** What would end a URL in a header, and what a client would take for a slash or a fragment. */
const ESCAPED = '"<>\\#';
const HEX = "0123456789ABCDEF";

/**
 * The URL on the short host of what a request asks for on an old host: prefix in front, path and query byte for byte, but for bytes
 * that would change its meaning there, which are escaped. A path with dot segments is sent in normal form: a client that resolves them
 * first, and leaves slashes beside each other, would come to another place. It is made of the table's own host, never of the client's.
 *
 * Undefined for a path that has no place there, since it would be another API's: one below another API's prefix, one that climbs
 * out of this API's, or, where the prefix is not taken off, one that does not begin with it.
 */
export function shortUrl(index: RouteIndex, route: ApiRoute, { path, query }: TargetParts): string | undefined {
  const { redirect, prefix, stripPath } = route;
  const there = (stripPath && prefix !== "/" ? prefix : "") + escapeUrl(path);
  const normal = normalPath(there);
  if (normal === undefined || findLongestPrefix(index.prefixes, normal) !== route.api) return undefined;
  return redirect.origin + (mayHaveDotSegment(there) ? normal : there) + escapeUrl(query);
}

function mayHaveDotSegment(path: string): boolean {
  return path.includes("/.") || path.includes("/%2e") || path.includes("/%2E");
}

function escapeUrl(text: string): string {
  const parts: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const character = text.charAt(i);
    const mustEscape = code <= 0x20 || code >= 0x7f || ESCAPED.includes(character);
    parts.push(mustEscape ? `%${HEX.charAt(Math.floor(code / 16))}${HEX.charAt(code % 16)}` : character);
  }
  return parts.join("");
}
