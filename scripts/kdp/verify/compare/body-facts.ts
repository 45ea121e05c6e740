// SPDX-License-Identifier: Apache-2.0

import { createHash } from "node:crypto";
import { COMPARISON_RULES } from "../comparison-rules.ts";

/** A text longer than this is compared by its hash, without its lines. */
const MAX_LINES_BYTES = 1_048_576;
/** JSON that is nested deeper is compared by its hash: no walk through it, and no text of a part, can then end the program. */
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
    if (values === "too deep") return [byHash(body)];
    if (values !== undefined && values.length <= mostValues) return values;
  }
  if (isText(mediaType) && body.length <= MAX_LINES_BYTES) {
    const lines = clean(body.toString()).split(/\r?\n/);
    if (lines.length <= mostValues) return lines.map((line, i) => [`body:line ${i + 1}`, line]);
  }
  return [byHash(body)];
}

function byHash(body: Buffer): [string, string] {
  const hash = createHash("sha256").update(body).digest("hex");
  return ["body", `${body.length} bytes, SHA-256 ${hash}`];
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
function jsonFacts(body: Buffer, clean: (text: string) => string): [string, string][] | "too deep" | undefined {
  let root: unknown;
  try {
    root = JSON.parse(body.toString());
  } catch {
    return undefined;
  }
  const facts: [string, string][] = [];
  const walk = (value: unknown, pointer: string, depth: number): boolean => {
    if (facts.length > COMPARISON_RULES.mostValues) return true;
    const children = typeof value === "object" && value !== null ? Object.entries(value) : [];
    if (children.length === 0) {
      facts.push([`body:${pointer}`, typeof value === "string" ? JSON.stringify(clean(value)) : JSON.stringify(value)]);
      return true;
    }
    if (depth >= MAX_DEPTH) return false;
    return children.every(([key, child]) =>
      walk(child, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, depth + 1),
    );
  };
  return walk(root, "", 0) ? facts : "too deep";
}
