// SPDX-License-Identifier: Apache-2.0

import type { ResponseRewrite } from "./response-rewrite.ts";
import { mapUrl } from "./url.ts";

/**
 * A `Link` header as the client needs it (RFC 8288 section 3): the target `<URL>` of each link mapped, parameters byte for byte.
 * From where it is no list of links, it stays.
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

/** The place behind the `<` of the next link. */
function targetStart(value: string, start: number): number | undefined {
  let i = start;
  // The list may have empty elements (RFC 9110 section 5.6.1.2).
  while (i < value.length && " \t,".includes(value.charAt(i))) i += 1;
  return value.charAt(i) === "<" ? i + 1 : undefined;
}

/** The place of the comma behind a link, or the text's end. A comma in a quoted string parts none. */
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
