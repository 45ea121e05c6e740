// SPDX-License-Identifier: Apache-2.0

import { isDigit } from "../table/text/characters.ts";
import type { ResponseRewrite } from "./response-rewrite.ts";
import { mapUrl } from "./url.ts";

/**
 * Maps a `Refresh` header for the client: the URL in `5; url=URL` is mapped. As in browsers, the URL may be in quotes, and a comma or a
 * space may replace the semicolon. A header without `url=` stays unchanged.
 *
 * @see https://html.spec.whatwg.org/multipage/semantics.html#shared-declarative-refresh-steps
 */
export function mapRefresh(rewrite: ResponseRewrite, value: string): string {
  const start = urlStart(value);
  if (start === undefined) return value;
  const quote = value.charAt(start);
  const isQuoted = quote === '"' || quote === "'";
  const first = isQuoted ? start + 1 : start;
  const closing = isQuoted ? value.indexOf(quote, first) : -1;
  let end = closing === -1 ? value.length : closing;
  while (end > first && isSpace(value.charAt(end - 1))) end -= 1;
  return value.substring(0, first) + mapUrl(rewrite, value.substring(first, end)) + value.substring(end);
}

/** The position after `url=`; undefined where there is none. */
function urlStart(value: string): number | undefined {
  const time = skip(value, 0, isSpace);
  const timeEnd = skip(value, time, (character) => isDigit(character) || character === ".");
  let i = skip(value, timeEnd, isSpace);
  const separator = value.charAt(i);
  if (separator === ";" || separator === ",") i = skip(value, i + 1, isSpace);
  if (timeEnd === time || i === timeEnd) return undefined;
  if (value.substring(i, i + 3).toLowerCase() !== "url") return undefined;
  i = skip(value, i + 3, isSpace);
  return value.charAt(i) === "=" ? skip(value, i + 1, isSpace) : undefined;
}

function skip(text: string, start: number, test: (character: string) => boolean): number {
  let i = start;
  while (i < text.length && test(text.charAt(i))) i += 1;
  return i;
}

function isSpace(character: string): boolean {
  return character === " " || character === "\t";
}
