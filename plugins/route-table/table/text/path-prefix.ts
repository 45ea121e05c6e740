// SPDX-License-Identifier: Apache-2.0

import { every, isHexDigit, isUnreserved } from "./characters.ts";

/**
 * A prefix for matching requests: `/`, or segments of unreserved characters. Such a prefix is always in normal form, and means the same
 * in Kong's paths, in an escaped regular expression, and in an Ingress.
 */
export function isPrefix(text: string): boolean {
  if (text === "/") return true;
  return segmentsAre(text, (segment) => segment !== "" && every(segment, isUnreserved));
}

/**
 * A base path, which goes in front of the path for an upstream: empty, or segments in normal form, with or without a final slash.
 * Characters that Kong would escape are not allowed, so that Kong sends the base path as written.
 */
export function isBasePath(text: string): boolean {
  if (text === "" || text === "/") return true;
  const withoutLastSlash = text.endsWith("/") ? text.substring(0, text.length - 1) : text;
  return segmentsAre(withoutLastSlash, isNormalSegment);
}

function segmentsAre(path: string, allows: (segment: string) => boolean): boolean {
  if (!path.startsWith("/")) return false;
  for (const segment of path.substring(1).split("/")) {
    if (segment === "." || segment === ".." || !allows(segment)) return false;
  }
  return true;
}

function isNormalSegment(segment: string): boolean {
  let i = 0;
  while (i < segment.length) {
    const character = segment.charAt(i);
    if (character === "%") {
      if (!isUpperEscape(segment.substring(i, i + 3))) return false;
      i += 3;
    } else {
      if (!isUnreserved(character) && !"!$&'()*+,;=:@".includes(character)) return false;
      i += 1;
    }
  }
  return segment !== "";
}

function isUpperEscape(text: string): boolean {
  const digits = text.substring(1);
  return digits.length === 2 && every(digits, isHexDigit) && digits.toUpperCase() === digits;
}
