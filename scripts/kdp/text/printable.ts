// SPDX-License-Identifier: Apache-2.0

/**
 * What a terminal obeys or hides: control characters but for newline and tab, directions of text, characters without width (the joiners
 * that scripts and emoji need are none of them), and the separators that some programs take for newlines.
 */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/**
 * A text of which a terminal shows every character: the others become escapes such as `\x1b` and `\u202e`. JSON stays the same JSON,
 * since its writer has escaped what would become `\x1b` here, and the other form is JSON's own.
 */
export function printable(text: string): string {
  return text.replaceAll(UNPRINTABLE, escape);
}

function escape(char: string): string {
  const code = char.charCodeAt(0).toString(16);
  return char < " " ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`;
}
