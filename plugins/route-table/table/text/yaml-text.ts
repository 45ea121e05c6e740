// SPDX-License-Identifier: Apache-2.0

import { every } from "./characters.ts";

/** Characters with which YAML takes text for something else. */
const AT_THE_START = "*&!|>%@`\"'#,?-:~";
/** Characters that begin or end a map or list, also in the middle of a list. */
const ANYWHERE = "{}[]";

/** A text as one writes it in YAML: in quotes where YAML would read it as something else, such as `"*"` and `"{api}.example.com"`. */
export function yamlText(text: string): string {
  const isPlain =
    text !== "" &&
    !AT_THE_START.includes(text.charAt(0)) &&
    every(text, (character) => !ANYWHERE.includes(character)) &&
    !text.includes(": ") &&
    !text.includes(" #");
  if (isPlain) return text;
  return `"${text.split("\\").join("\\\\").split('"').join('\\"')}"`;
}
