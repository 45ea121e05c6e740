// SPDX-License-Identifier: Apache-2.0

import { mapLinks } from "./link-header.ts";
import { mapRefresh } from "./refresh.ts";
import type { ResponseRewrite } from "./response-rewrite.ts";
import { mapCookie } from "./set-cookie.ts";
import { mapUrl } from "./url.ts";

/** The response headers that can contain the upstream's hosts and paths, in lower case. */
export const REWRITTEN_HEADERS: readonly string[] = ["location", "content-location", "refresh", "link", "set-cookie"];

/**
 * Maps an upstream's response header for the client: hosts and paths of the upstream become those of the client's URL. Everything else,
 * and everything that can't be parsed, stays byte for byte.
 *
 * @param name - In lower case; headers that are not in {@link REWRITTEN_HEADERS} stay unchanged.
 * @param value - The value of one header line as a byte string; for `Set-Cookie` one cookie.
 */
export function rewriteHeader(rewrite: ResponseRewrite, name: string, value: string): string {
  switch (name) {
    case "location":
    case "content-location":
      return mapUrl(rewrite, value);
    case "refresh":
      return mapRefresh(rewrite, value);
    case "link":
      return mapLinks(rewrite, value);
    case "set-cookie":
      return mapCookie(rewrite, value);
    default:
      return value;
  }
}
