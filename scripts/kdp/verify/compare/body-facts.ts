// SPDX-License-Identifier: Apache-2.0

import { createHash } from "node:crypto";
import { COMPARISON_RULES } from "../comparison-rules.ts";

/** A text longer than this is compared by its hash, without its lines. */
const MAX_LINES_BYTES = 1_048_576;
const MAX_DEPTH = 100;

/**
 * The facts of a body: of JSON each value by its JSON pointer, so that the order of keys does not count; of text each line; else size and
 * hash.
 *
 * @param clean - Replaces the API's own URLs in a text.
 */
export function bodyFacts(body: Buffer, type: string, clean: (text: string) => string): [string, string][] {
  const { mostValues } = COMPARISON_RULES;
  if (body.length === 0) return [["body", "empty"]];
  const mediaType = type.split(";")[0]?.trim().toLowerCase() ?? "";
  if (isJson(mediaType)) {
    const values = jsonFacts(body, clean);
    if (values !== undefined && values.length <= mostValues) return values;
  }
  if (isText(mediaType) && body.length <= MAX_LINES_BYTES) {
    const lines = clean(body.toString()).split(/\r?\n/);
    if (lines.length <= mostValues) return lines.map((line, i) => [`body:line ${i + 1}`, line]);
  }
  const hash = createHash("sha256").update(body).digest("hex");
  return [["body", `${body.length} bytes, SHA-256 ${hash}`]];
}

/** Whether a media type is JSON. */
function isJson(mediaType: string): boolean {
  return mediaType === "application/json" || mediaType.endsWith("+json");
}

/** Whether a media type is text that people read line by line. */
export function isText(mediaType: string): boolean {
  return (
    mediaType.startsWith("text/") || isJson(mediaType) || mediaType.endsWith("xml") || mediaType.endsWith("javascript")
  );
}

/** Every scalar and every empty container by its pointer (RFC 6901); undefined for a text that is no JSON. */
function jsonFacts(body: Buffer, clean: (text: string) => string): [string, string][] | undefined {
  let root: unknown;
  try {
    root = JSON.parse(body.toString());
  } catch {
    return undefined;
  }
  const facts: [string, string][] = [];
  const walk = (value: unknown, pointer: string, depth: number): void => {
    if (facts.length > COMPARISON_RULES.mostValues) return;
    const children = typeof value === "object" && value !== null ? Object.entries(value) : [];
    if (children.length === 0 || depth > MAX_DEPTH) {
      facts.push([`body:${pointer}`, typeof value === "string" ? JSON.stringify(clean(value)) : JSON.stringify(value)]);
      return;
    }
    for (const [key, child] of children) {
      walk(child, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, depth + 1);
    }
  };
  walk(root, "", 0);
  return facts;
}
