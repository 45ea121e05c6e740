// SPDX-License-Identifier: Apache-2.0

/** Characters of Chinese keyboards that people take for those of YAML, each with its name and what was meant. */
const LOOK_ALIKES: readonly (readonly [written: string, name: string, meant: string])[] = [
  ["：", "full-width colon", ": "],
  ["，", "full-width comma", ", "],
  ["　", "full-width space", " "],
  ["“", "curly quotation mark", '"'],
  ["”", "curly quotation mark", '"'],
  ["｛", "full-width brace", "{"],
  ["｝", "full-width brace", "}"],
];

/** What to write in place of a text with such characters, as a sentence; undefined where it has none. */
export function lookAlikeRemedy(text: string): string | undefined {
  let first: string | undefined;
  let meant = text;
  for (const [written, name, ascii] of LOOK_ALIKES) {
    if (!meant.includes(written)) continue;
    first ??= `${written} is a ${name}`;
    meant = meant.split(written).join(ascii).split(`${ascii} `).join(ascii);
  }
  return first === undefined ? undefined : `${first}. Write ${meant.trim()}.`;
}
