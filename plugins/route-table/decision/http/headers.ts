// SPDX-License-Identifier: Apache-2.0

import { ownValue } from "../../table/own-value.ts";
import type { Request } from "../request.ts";

/** The value of a request header, by its name in lower case. */
export function headerOf({ headers }: Request, name: string): string | undefined {
  return ownValue(headers, name);
}

/** The values of all lines of a header in one, as nginx joins them. */
export function joinLines(name: string, values: readonly string[]): string {
  return values.join(name === "cookie" ? "; " : ", ");
}

/** Removes spaces and tabs at both ends (RFC 9110 section 5.5). `trim` would remove more: in a byte string also bytes of characters. */
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
