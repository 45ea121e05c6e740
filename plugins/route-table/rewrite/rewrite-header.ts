// SPDX-License-Identifier: Apache-2.0

import { mapLinks } from "./link-header.ts";
import { mapRefresh } from "./refresh.ts";
import type { ResponseRewrite } from "./response-rewrite.ts";
import { mapCookie } from "./set-cookie.ts";
import { mapUrl } from "./url.ts";

/** The response headers that can name the upstream's hosts and paths, in lower case. */
export const REWRITTEN_HEADERS: readonly string[] = ["location", "content-location", "refresh", "link", "set-cookie"];

/**
 * A response header of an upstream as the client needs it, so that what names the upstream's own host and paths leads back to
 * where the client came in. What names anything else, or can't be understood, stays byte for byte.
 *
 * @param name - In lower case; headers that are not in {@link REWRITTEN_HEADERS} stay.
 * @param value - One header line's value, a byte a character; so one cookie of `Set-Cookie`.
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
