// SPDX-License-Identifier: Apache-2.0

/** A text without all of one character at its end. A regular expression would take the square of the time for a hostile text. */
export function withoutEnd(text: string, char: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === char) end -= 1;
  return text.slice(0, end);
}
