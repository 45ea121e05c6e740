// SPDX-License-Identifier: Apache-2.0

import { every, isDigit, isHexDigit, isUnreserved } from "./characters.ts";
import { parseUpstreamUrl } from "./upstream-url.ts";

/** The reserved characters of a URI (RFC 3986 section 2.2), without the quote, since old parsers may fail on it. */
const RESERVED = ":/?#[]@!$&()*+,;=";

/**
 * Whether a text is an absolute http or https URL that needs no escaping in a `Link` header (RFC 8288 section 3). It has a valid host
 * name, may have a port, has no user, and has no character that a URI must escape (RFC 3986).
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
