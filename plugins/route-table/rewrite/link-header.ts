// SPDX-License-Identifier: Apache-2.0

import type { ResponseRewrite } from "./response-rewrite.ts";
import { mapUrl } from "./url.ts";

/**
 * Maps a `Link` header for the client (RFC 8288 section 3): the target `<URL>` of each link is mapped, parameters stay byte for byte.
 * From the first place that is not a list of links, the header stays unchanged.
 */
export function mapLinks(rewrite: ResponseRewrite, value: string): string {
  const parts: string[] = [];
  let done = 0;
  while (done < value.length) {
    const open = targetStart(value, done);
    const close = open === undefined ? -1 : value.indexOf(">", open);
    if (open === undefined || close === -1) break;
    const end = linkEnd(value, close);
    parts.push(value.substring(done, open), mapUrl(rewrite, value.substring(open, close)), value.substring(close, end));
    done = end;
  }
  return parts.join("") + value.substring(done);
}

/** The position after the `<` of the next link. */
function targetStart(value: string, start: number): number | undefined {
  let i = start;
  // The list may have empty elements (RFC 9110 section 5.6.1.2).
  while (i < value.length && " \t,".includes(value.charAt(i))) i += 1;
  return value.charAt(i) === "<" ? i + 1 : undefined;
}

/** The position of the comma after a link, or the end of the text. Commas inside quotes do not separate. */
function linkEnd(value: string, start: number): number {
  let isQuoted = false;
  for (let i = start; i < value.length; i++) {
    const character = value.charAt(i);
    if (isQuoted && character === "\\") i += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === "," && !isQuoted) return i;
  }
  return value.length;
}
