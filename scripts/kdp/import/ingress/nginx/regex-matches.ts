// SPDX-License-Identifier: Apache-2.0

import type { PathMatch, PathRewrite } from "../../estate/estate.ts";
import type { Match } from "./matches.ts";
import type { Location } from "./servers.ts";

/** Text without anything that a regular expression reads otherwise. A dot is any character there, and is looked at on its own. */
const LITERAL = /^[A-Za-z0-9/_.~%:@,;=!&' -]*$/;

type Join = "segment" | "slash" | "optional-slash" | "text";

/** The ends of paths that people write to take the rest: what comes between, and the number of the group with what is behind it. */
const IDIOMS: readonly { readonly end: RegExp; readonly join: Join; readonly group: number }[] = [
  { end: /\(\/\|\$\)\(\.\*\)\$?$/, join: "segment", group: 2 },
  { end: /\(\?:\/\|\$\)\(\.\*\)\$?$/, join: "segment", group: 1 },
  { end: /\(\/\|\$\)(?:\.\*\$?)?$/, join: "segment", group: 0 },
  { end: /\(\/\.\*\)\?\$$/, join: "segment", group: 0 },
  { end: /\/\?\(\.\*\)\$?$/, join: "optional-slash", group: 1 },
  { end: /\/\(\.\*\)\$?$/, join: "slash", group: 1 },
  { end: /\/\.\*\$?$/, join: "slash", group: 0 },
  { end: /\(\.\*\)\$?$/, join: "text", group: 1 },
  { end: /\.\*\$?$/, join: "text", group: 0 },
];

/** A regular expression that takes a text and the rest of the path. */
interface Rest {
  readonly text: string;
  readonly join: Join;
  /** The number of the group with the rest: what is behind the text, and behind the slash that follows. 0 if no group has it. */
  readonly group: number;
}

/**
 * The matches of a location whose path is a regular expression. Expressions that mean a prefix become one, with what they take
 * beside it as a second match, so that nothing is lost and only the odd part is a regular expression.
 */
export function regexMatches(location: Location, path: string): readonly Match[] {
  const target = location.settings.rewriteTarget;
  const rewritten = target === "" || target === path ? undefined : target;
  const whole = wholeOf(path);
  if (whole !== undefined) {
    const main = match(location, { kind: "exact", value: whole, ignoresCase: true }, otherRewrite(path, rewritten));
    return whole.includes(".") ? [main, { ...main, path: regex(path) }] : [main];
  }
  const rest = restOf(path.replace(/^\^/, ""));
  if (rest === undefined) return [match(location, regex(path), otherRewrite(path, rewritten))];
  const { text } = rest;
  const odd = match(location, regex(path), rewritten === undefined ? { kind: "none" } : otherRewrite(path, rewritten));
  const rewrite = rewritten === undefined ? ({ kind: "none" } as const) : rewriteOf(rest, rewritten);
  if (rewrite === undefined) return [match(location, regex(path), otherRewrite(path, rewritten))];
  const main = match(location, mainMatch(rest, rewritten !== undefined && rewrite.kind === "replace-prefix"), rewrite);
  return text.includes(".") || takesMore(rest, main) ? [main, odd] : [main];
}

function restOf(path: string): Rest | undefined {
  if (!path.startsWith("/")) return undefined;
  if (LITERAL.test(path)) return { text: path, join: "text", group: 0 };
  for (const { end, join, group } of IDIOMS) {
    if (!end.test(path)) continue;
    const text = path.replace(end, "");
    if (LITERAL.test(text)) return { text, join, group };
  }
  return undefined;
}

/** The text of an expression that takes this text alone. */
function wholeOf(path: string): string | undefined {
  const text = /^\^?(\/.*)\$$/.exec(path)?.[1];
  return text !== undefined && LITERAL.test(text) ? text : undefined;
}

/** The path that the rest becomes a part of, taken apart at the rest's group. */
function rewriteOf({ text, join, group }: Rest, target: string): PathRewrite | undefined {
  const captures = target.match(/\$[0-9]/g) ?? [];
  if (!target.startsWith("/") || /\?|\$[A-Za-z{]/.test(target)) return undefined;
  if (captures.length === 0) return { kind: "whole", path: target };
  const rest = `$${group}`;
  if (group < 1 || captures.length !== 1 || captures[0] !== rest || !target.endsWith(rest)) return undefined;
  const base = target.slice(0, -rest.length);
  if (join === "text") {
    // `/a(.*)` to `/b$1`.
    return base.endsWith("/") && !text.endsWith("/") ? undefined : prefixRewrite(text, base);
  }
  // The group is what is behind the slash.
  return base.endsWith("/") ? prefixRewrite(text, base.slice(0, -1)) : undefined;
}

function prefixRewrite(strip: string, base: string): PathRewrite {
  if (strip === base) return { kind: "none" };
  if (strip.endsWith("/") && base.endsWith("/")) return prefixRewrite(strip.slice(0, -1), base.slice(0, -1));
  return { kind: "replace-prefix", strip, base };
}

/** The requests of which the rewrite is exactly what it says. */
function mainMatch({ text, join }: Rest, isRewritten: boolean): PathMatch {
  const value = text === "" ? "/" : text;
  if (join === "slash") return { kind: "prefix", value: `${text}/`, ignoresCase: true };
  if (join === "segment" || (join === "optional-slash" && isRewritten))
    return { kind: "segments", value, ignoresCase: true };
  // The text alone becomes the base alone, without a slash.
  if (join === "text" && isRewritten && !text.endsWith("/"))
    return { kind: "prefix", value: `${text}/`, ignoresCase: true };
  return { kind: "prefix", value, ignoresCase: true };
}

/** Whether the expression takes requests that the match does not. */
function takesMore({ text, join }: Rest, { path }: Match): boolean {
  if (join === "optional-slash") return path.kind === "segments" && path.value !== "/";
  return join === "text" && path.value !== (text === "" ? "/" : text);
}

function otherRewrite(path: string, target: string | undefined): PathRewrite {
  if (target === undefined) return { kind: "none" };
  if (target.startsWith("/") && !/[$?]/.test(target)) return { kind: "whole", path: target };
  return { kind: "other", text: `${path} -> ${target}` };
}

function regex(value: string): PathMatch {
  return { kind: "regex", value, ignoresCase: true };
}

function match(location: Location, path: PathMatch, rewrite: PathRewrite): Match {
  return { location, path, rewrite, addsSlash: false };
}
