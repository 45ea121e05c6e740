// SPDX-License-Identifier: Apache-2.0

import { MAX_DEPTH, MAX_TEXT_BYTES, MAX_VALUES, TOO_DEEP, TOO_LONG, TOO_MANY_VALUES } from "../limits.ts";

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/**
 * What is too large about a JSON text, found without parsing it: the end of a sentence. Undefined where nothing is. An empty list or map counts as
 * two values. A text that is not JSON is left to the parser.
 */
export function jsonExcess(text: string): string | undefined {
  if (text.length > MAX_TEXT_BYTES) return TOO_LONG;
  let depth = 0;
  let values = 1;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      i = endOfString(text, i);
    } else if (code === COMMA) {
      values += 1;
    } else if (code === OPENING_BRACKET || code === OPENING_BRACE) {
      values += 1;
      depth += 1;
      if (depth > MAX_DEPTH) return `${TOO_DEEP} (character ${i + 1} of the JSON)`;
    } else if (code === CLOSING_BRACKET || code === CLOSING_BRACE) {
      depth -= 1;
    }
    if (values > MAX_VALUES) return TOO_MANY_VALUES;
    i += 1;
  }
  return undefined;
}

/** The position of the quote that ends the string that begins at `start`; the length of the text where none does. */
function endOfString(text: string, start: number): number {
  let end = start;
  do {
    end = text.indexOf('"', end + 1);
  } while (end !== -1 && isEscaped(text, end));
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, position: number): boolean {
  let backslashes = 0;
  while (text.charAt(position - backslashes - 1) === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}
