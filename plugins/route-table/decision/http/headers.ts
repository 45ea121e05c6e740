// SPDX-License-Identifier: Apache-2.0

import type { Request } from "../request.ts";

/** A header of a request by its name in lower case. */
export function headerOf({ headers }: Request, name: string): string | undefined {
  const value = headers?.[name];
  // What is no text comes from the prototype of the map: a header may be called "constructor".
  return typeof value === "string" ? value : undefined;
}

/** A text without the spaces and tabs around it (RFC 9110 section 5.5). `trim` also takes off bytes of other characters. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charAt(start))) start += 1;
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  return text.substring(start, end);
}

function isSpace(character: string): boolean {
  return character === " " || character === "\t";
}
