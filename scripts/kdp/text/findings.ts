// SPDX-License-Identifier: Apache-2.0

import { counted } from "./counted.ts";
import type { LocatedFinding } from "../values/load-table.ts";

/** So many findings that say the same are printed one by one. */
const MOST_PRINTED = 3;
/** So many places of further ones are named. */
const MOST_NAMED = 5;

/**
 * Findings as text: a line with place, severity, code and path for each, then what is wrong and what to do. Many that say the same of
 * several APIs or list positions become one, with the places of the others.
 */
export function formatFindings(findings: readonly LocatedFinding[]): string {
  const groups = new Map<string, LocatedFinding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const texts: string[] = [];
  for (const group of groups.values()) texts.push(...formatGroup(group));
  return texts.join("\n");
}

/** The number of errors and warnings, as text. */
export function countFindings(findings: readonly LocatedFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return `${counted(errors, "error")}, ${counted(findings.length - errors, "warning")}`;
}

/** What a finding says, whichever API and list position it says it of. A field of the defaults can have one for each API. */
function keyOf({ code, path, message, remedy }: LocatedFinding): string {
  if (path.startsWith("routeTable.defaults.")) return [code, path].join("\n");
  const [, api] = /^routeTable\.apis\.([a-z0-9-]+)/.exec(path) ?? [];
  const named = api === undefined ? undefined : new RegExp(`\\b${api}\\b`, "g");
  const general = (text: string): string => {
    const withoutApi = named === undefined ? text : text.replaceAll(named, "{api}");
    return withoutApi.replaceAll(/\[[0-9]+\]/g, "[]");
  };
  return [code, general(path), general(message), general(remedy)].join("\n");
}

function formatGroup(group: readonly LocatedFinding[]): string[] {
  const [first] = group;
  if (first === undefined || group.length <= MOST_PRINTED) return group.map(formatFinding);
  const others = group.slice(1);
  if (others.every(({ path }) => path === first.path)) {
    return [`${formatFinding(first)}  The same for ${others.length} other APIs (--json names all).\n`];
  }
  const named = others.slice(0, MOST_NAMED).map(placeOf);
  const rest = others.length - named.length;
  const more = rest > 0 ? ` and ${rest} more (--json names all)` : "";
  return [`${formatFinding(first)}  The same at ${others.length} other places: ${named.join(", ")}${more}.\n`];
}

function placeOf({ file, line, column }: Pick<LocatedFinding, "file" | "line" | "column">): string {
  return `${oneLine(file)}:${line}:${column}`;
}

/** A text with the newlines of names in it as escapes, so that no name makes lines of its own. */
function oneLine(text: string): string {
  return text.replaceAll("\n", "\\n");
}

function formatFinding(found: LocatedFinding): string {
  const { code, severity, path, message, remedy } = found;
  return `${placeOf(found)}: ${severity} ${code}${path === "" ? "" : ` at ${oneLine(path)}`}\n  ${oneLine(message)}\n  ${oneLine(remedy)}\n`;
}
