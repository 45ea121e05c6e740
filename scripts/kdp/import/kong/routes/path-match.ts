// SPDX-License-Identifier: Apache-2.0

import type { PathMatch } from "../../estate/estate.ts";

/** Characters that mean themselves in a regular expression only behind a backslash. */
const SPECIAL = new Set(Array.from("\\^$.|?*+()[]{}"));
/** Paths of formats before 3.0 that are no regular expressions have nothing else. */
const PLAIN = /^[a-zA-Z0-9._~/%-]*$/;
/** The end of an expression that asks for a whole segment. */
const WHOLE_SEGMENT = /\((?:\?:)?(?:\/\|\$|\$\|\/)\)$/;
/** The end of an expression that takes all that is below a segment. */
const ALL_BELOW = /\((?:\?:)?\/\.\*\)\?\$?$/;

/** The match of every path. */
export const ANY_PATH: PathMatch = { kind: "prefix", value: "/", ignoresCase: false };

/** Whether Kong takes a path for a regular expression. `isBefore3`: whether it needs no `~` for that. */
export function isRegexPath(path: string, isBefore3: boolean): boolean {
  return isBefore3 ? !PLAIN.test(path) : path.startsWith("~");
}

/**
 * What a path of a route matches. A regular expression that is nothing but a text becomes that text.
 *
 * @param isStripped - Whether what matches is taken off, so that it matters how much that is.
 */
export function pathMatchOf(path: string, isBefore3: boolean, isStripped: boolean): PathMatch {
  if (!isRegexPath(path, isBefore3)) return { kind: "prefix", value: path, ignoresCase: false };
  return regexMatchOf(isBefore3 ? path : path.slice(1), isStripped);
}

/** What a regular expression matches that must match at the beginning of a path. */
export function regexMatchOf(expression: string, isStripped: boolean): PathMatch {
  const ignoresCase = expression.startsWith("(?i)");
  const value = (ignoresCase ? expression.slice("(?i)".length) : expression).replace(/^\^/, "");
  const regex: PathMatch = { kind: "regex", value, ignoresCase };
  const forms: [end: RegExp, kind: PathMatch["kind"]][] = [
    [WHOLE_SEGMENT, "segments"],
    ...(isStripped ? [] : [[ALL_BELOW, "segments"] as [RegExp, PathMatch["kind"]]]),
    [/\$$/, "exact"],
    [/$/, "prefix"],
  ];
  for (const [end, kind] of forms) {
    const text = end.test(value) ? literalOf(value.replace(end, "")) : undefined;
    if (text?.startsWith("/") === true) return { kind, value: text, ignoresCase };
  }
  return regex;
}

/** The text that an expression stands for; `undefined` if it stands for more than one. */
function literalOf(expression: string): string | undefined {
  let text = "";
  for (let i = 0; i < expression.length; i++) {
    const char = expression.charAt(i);
    if (char === "\\") {
      i += 1;
      const escaped = expression.charAt(i);
      // Before a letter or a digit, a backslash begins a class or a reference.
      if (escaped === "" || /[a-zA-Z0-9]/.test(escaped)) return undefined;
      text += escaped;
    } else if (SPECIAL.has(char)) return undefined;
    else text += char;
  }
  return text;
}
