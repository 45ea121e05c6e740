// SPDX-License-Identifier: Apache-2.0

import { every, isDigit, isHexDigit, isUnreserved } from "./characters.ts";
import { parseUpstreamUrl } from "./upstream-url.ts";

/** What a URI may have besides unreserved characters (RFC 3986 section 2.2), but for the quote, which an old parser may stumble over. */
const RESERVED = ":/?#[]@!$&()*+,;=";

/**
 * Whether a text is an absolute http or https URL that can stand in a `Link` header as it is (RFC 8288 section 3): a host that DNS
 * takes, perhaps a port, no user, nothing that a URI must escape (RFC 3986).
 */
export function isLink(text: string): boolean {
  const start = text.indexOf("://");
  if (start === -1) return false;
  let end = start + "://".length;
  while (end < text.length && !"/?#".includes(text.charAt(end))) end += 1;
  if (parseUpstreamUrl(text.substring(0, end).toLowerCase()) === undefined) return false;
  const rest = text.substring(end);
  return (
    every(rest, (c) => isUnreserved(c) || isDigit(c) || c === "%" || RESERVED.includes(c)) && hasWholeEscapes(rest)
  );
}

function hasWholeEscapes(text: string): boolean {
  return text
    .split("%")
    .slice(1)
    .every((part) => isHexDigit(part.charAt(0)) && isHexDigit(part.charAt(1)));
}
