// SPDX-License-Identifier: Apache-2.0

import { printable } from "../../text/printable.ts";

/** A value that is written: Maps and plain objects, lists, texts, numbers, booleans, null. */
export type Written = unknown;

/** The comments above the value at a path of keys and positions; each is one line of plain text. */
export type CommentsOf = (path: readonly string[]) => readonly string[];

/** What YAML 1.1 and 1.2 and helm all read as this very text. */
const PLAIN = /^[A-Za-z/](?:[A-Za-z0-9._/-]|:\/\/|:(?=[0-9]))*$/;
const WORDS = new Set(["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"]);
/** So long a list of short texts stands on one line. */
const LONGEST_LINE = 100;

/** Writes a map as YAML: the same text for the same value, every text in quotes that any reader could take for something else. */
export function emitYaml(root: Written, commentsOf: CommentsOf): string {
  const lines: string[] = [];
  emitEntries(root, [], "", commentsOf, lines);
  return `${lines.join("\n")}\n`;
}

/** A text as a scalar of YAML on one line, in ASCII if it takes quotes. */
export function yamlScalar(value: string | number | boolean | null): string {
  if (typeof value !== "string") return String(value);
  if (PLAIN.test(value) && !value.endsWith(":") && !WORDS.has(value.toLowerCase())) return value;
  return JSON.stringify(value).replaceAll(/[^\x20-\x7e]/gu, escape);
}

/** A text as a comment's line, whatever is in it. */
function commentText(text: string): string {
  return printable(text.replaceAll(/\r?\n/g, "\\n").replaceAll("\r", "\\r").replaceAll("\t", " "));
}

function escape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

function entriesOf(value: Written): readonly (readonly [string, Written])[] {
  if (value instanceof Map) return [...(value as Map<string, Written>)];
  return Object.entries(value as Record<string, Written>).filter(([, each]) => each !== undefined);
}

function emitEntries(
  value: Written,
  path: readonly string[],
  indent: string,
  commentsOf: CommentsOf,
  lines: string[],
): void {
  for (const [key, child] of entriesOf(value)) {
    const childPath = [...path, key];
    for (const comment of commentsOf(childPath)) lines.push(`${indent}# ${commentText(comment)}`);
    emitValue(`${indent}${yamlScalar(key)}:`, child, childPath, indent, commentsOf, lines);
  }
}

/** Writes a value behind its key or hyphen. */
function emitValue(
  head: string,
  value: Written,
  path: readonly string[],
  indent: string,
  commentsOf: CommentsOf,
  lines: string[],
): void {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const short = oneLine(value);
    if (short !== undefined && (value.length === 0 || head.length + short.length < LONGEST_LINE)) {
      lines.push(`${head} ${short}`);
      return;
    }
    lines.push(head);
    value.forEach((item: Written, i) => {
      emitItem(item, [...path, String(i)], inner, commentsOf, lines);
    });
  } else if (typeof value === "object" && value !== null) {
    if (entriesOf(value).length === 0) lines.push(`${head} {}`);
    else {
      lines.push(head);
      emitEntries(value, path, inner, commentsOf, lines);
    }
  } else {
    lines.push(`${head} ${yamlScalar(value as string | number | boolean | null)}`);
  }
}

function emitItem(
  item: Written,
  path: readonly string[],
  indent: string,
  commentsOf: CommentsOf,
  lines: string[],
): void {
  if (typeof item !== "object" || item === null || Array.isArray(item) || entriesOf(item).length === 0) {
    emitValue(`${indent}-`, item, path, indent, commentsOf, lines);
    return;
  }
  const inside: string[] = [];
  emitEntries(item, path, `${indent}  `, commentsOf, inside);
  // The first entry stands behind the hyphen, if no comment is above it.
  const [first = "", ...rest] = inside;
  if (first.trimStart().startsWith("#")) lines.push(`${indent}-`, ...inside);
  else lines.push(`${indent}- ${first.trimStart()}`, ...rest);
}

function oneLine(list: readonly Written[]): string | undefined {
  const isShort = list.every((item) => typeof item !== "object" || item === null);
  if (!isShort) return undefined;
  return `[${list.map((item) => yamlScalar(item as string | number | boolean | null)).join(", ")}]`;
}
