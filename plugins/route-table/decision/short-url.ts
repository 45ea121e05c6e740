// SPDX-License-Identifier: Apache-2.0

import { normalPath } from "./http/normal-path.ts";
import { findLongestPrefix } from "./compiled/prefix-map.ts";
import type { ApiRoute } from "./compiled/api-route.ts";
import type { RouteIndex } from "./compiled/table-index.ts";
import type { TargetParts } from "./http/target.ts";

/** Characters that would end a URL in a header, or that a client would read as a slash or a fragment. */
const ESCAPED = '"<>\\#';
const HEX = "0123456789ABCDEF";

/**
 * Converts a request on an old host to its URL on the short host: the API's prefix, then path and query byte for byte. Bytes that would
 * change the URL's meaning in a header are escaped. A path with dot segments is sent in normal form, since a client that resolves dot
 * segments but keeps repeated slashes would reach another path. The host comes from the table, never from the client.
 *
 * Undefined for a path that would reach another API on the short host: a path below another API's prefix, a path that climbs out of
 * this API's prefix, or, with `stripPath: false`, a path that does not begin with the prefix.
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
