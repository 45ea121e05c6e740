// SPDX-License-Identifier: Apache-2.0

declare const SHELL: unique symbol;

/** One word of a shell command, quoted: a POSIX shell reads it as one argument and nothing else. */
export type ShellWord = string & { readonly [SHELL]: "word" };

/** Part of a shell command, made of this project's own text and quoted words. */
export type ShellText = string & { readonly [SHELL]: "word" | "text" };

/** Characters that no shell gives a meaning to; `=` has one at a word's beginning (zsh). */
const PLAIN = /^[\w@%+:,./-][\w@%+=:,./-]*$/;
/** What neither a terminal nor a pasted line must get raw. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const CONTROLS = new RegExp(CONTROL, "g");

/**
 * A word of a shell command: as it is where shells leave all of it alone, else in quotes. Control characters are written as
 * escapes (`$'\012'`, POSIX.1-2024), so that a printed line is one line. NUL, which no argument can hold, becomes U+FFFD.
 */
export function shellWord(text: string): ShellWord {
  if (PLAIN.test(text)) return text as ShellWord;
  const argument = text.replaceAll("\0", "\u{fffd}");
  if (!CONTROL.test(argument)) return `'${argument.replaceAll("'", String.raw`'\''`)}'` as ShellWord;
  return `$'${Array.from(argument, escapeCharacter).join("")}'` as ShellWord;
}

/** A shell command from a template. Its own text stays as it is in the source, backslashes too. Only quoted words and parts fit into it. */
export function shell(text: TemplateStringsArray, ...parts: readonly (ShellText | number)[]): ShellText {
  return String.raw(text, ...parts) as ShellText;
}

/** Parts with spaces between them; empty ones are left out. */
export function shellWords(...parts: readonly ShellText[]): ShellText {
  return parts.filter((part) => part !== "").join(" ") as ShellText;
}

/** Parts on lines of their own. */
export function shellLines(...parts: readonly ShellText[]): ShellText {
  return parts.join("\n") as ShellText;
}

/** Lines for a command's standard input, as they are: nothing in them ends the document, or means anything to the shell. */
export function hereDocument(lines: readonly string[]): ShellText {
  const safe = lines.map((line) => line.replaceAll(CONTROLS, "\u{fffd}"));
  let end = "END";
  while (safe.includes(end)) end += "D";
  return [`<<'${end}'`, ...safe, end].join("\n") as ShellText;
}

function escapeCharacter(character: string): string {
  if (character === "'" || character === "\\") return `\\${character}`;
  if (!CONTROL.test(character)) return character;
  return [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
