// SPDX-License-Identifier: Apache-2.0

import type { EstateRoute } from "../estate/estate.ts";
import type { NamedApi } from "./draft.ts";
import { withoutSlash } from "./row.ts";

/** What a regular expression can begin with that is no plain text. */
const SPECIAL = /[\\^$.|?*+()[\]{}]/;
/** What makes the character before it one that may be missing. */
const OPTIONAL = new Set(["?", "*", "{"]);

/** Finds the APIs of a short host whose rows may get a route's requests. Letter case makes no difference, to be on the safe side. */
export class PathsOfApis {
  readonly #names = new Map<string, string[]>();

  constructor(apis: readonly NamedApi[]) {
    for (const { name, path } of apis) {
      if (path === undefined) continue;
      const key = keyOf(path);
      const names = this.#names.get(key);
      if (names === undefined) this.#names.set(key, [name]);
      else names.push(name);
    }
  }

  /** The names of those APIs. */
  namesFor({ path: { kind, value, ignoresCase }, methods, headers }: EstateRoute): readonly string[] {
    if (kind === "regex") return this.#beside(plainBeginOf(value).toLowerCase());
    const path = keyOf(value);
    const own = this.#above(path);
    // The row above also gets what begins with the prefix and goes on in the same segment, or has other letters.
    const isInside = kind === "prefix" && !value.endsWith("/");
    const around = isInside || ignoresCase ? this.#above(path.slice(0, path.lastIndexOf("/"))) : [];
    // The source may ask such a route before one with a longer path.
    const below = methods.length + headers.length > 0 && kind !== "exact" ? this.#beside(path) : [];
    return [...own, ...around, ...below];
  }

  /** Of the longest prefix that takes a path. */
  #above(path: string): readonly string[] {
    for (let prefix = path; ; prefix = prefix.slice(0, prefix.lastIndexOf("/"))) {
      const names = this.#names.get(prefix);
      if (names !== undefined || prefix === "") return names ?? [];
    }
  }

  /** Of the prefixes that begin with a text, or that the text begins with. */
  #beside(text: string): readonly string[] {
    return [...this.#names]
      .filter(([prefix]) => prefix.startsWith(text) || text.startsWith(prefix))
      .flatMap(([, names]) => names);
  }
}

/** A prefix without its final slash, so that `/` is nothing. */
function keyOf(path: string): string {
  const key = withoutSlash(path).toLowerCase();
  return key === "" || key.startsWith("/") ? key : `/${key}`;
}

/** The text with which all that a regular expression takes begins. */
function plainBeginOf(expression: string): string {
  const text = expression.replace(/^\^/, "");
  if (hasBranches(text)) return "";
  const at = text.search(SPECIAL);
  if (at === -1) return text;
  return text.slice(0, OPTIONAL.has(text.charAt(at)) ? Math.max(at - 1, 0) : at);
}

/** Whether an expression has branches outside of groups. */
function hasBranches(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    else if (character === "|" && depth <= 0) return true;
  }
  return false;
}
