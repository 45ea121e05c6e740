// SPDX-License-Identifier: Apache-2.0

import { isMap, isScalar, LineCounter, parse, parseDocument, type Pair, type YAMLMap } from "yaml";

/** A value of the chart, with its documentation from the comment above it. */
export interface DocumentedValue {
  /** For example `proxy.image.tag`. */
  readonly path: string;
  readonly name: string;
  /** The sentences after `# --`; empty for a section without any. */
  readonly description: string;
  /** The JSON Schema keywords of `# @schema`. */
  readonly keywords: Readonly<Record<string, unknown>>;
  readonly defaultValue: unknown;
  /** The values of a section; `undefined` for a leaf, and for a map whose keys another program defines. */
  readonly parts: readonly DocumentedValue[] | undefined;
}

/** Sections that another definition documents. */
const ELSEWHERE = ["routeTable"];

/**
 * Reads a values file with its comments. A comment that begins with `# --` describes the value below it. It ends with an optional
 * line `# @schema keyword: value; keyword: value`, which narrows or widens the type of the default.
 *
 * @throws Error with path and line if a value has no description.
 */
export function readDocumentedValues(text: string): DocumentedValue[] {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  if (!isMap(contents)) throw new Error("the values are no map");
  const lineOf = ({ key }: Pair): number => lines.linePos(isScalar(key) ? (key.range?.[0] ?? 0) : 0).line;
  return partsOf(contents, parse(text) as Values, "", lineOf);
}

type Values = Readonly<Record<string, unknown>>;

function partsOf(map: YAMLMap, values: Values, prefix: string, lineOf: (pair: Pair) => number): DocumentedValue[] {
  return map.items.flatMap((pair, i) => {
    const name = isScalar(pair.key) ? String(pair.key.value) : "";
    if (prefix === "" && ELSEWHERE.includes(name)) return [];
    const path = `${prefix}${name}`;
    const { value } = pair;
    const defaultValue = values[name];
    const { description, keywords } = readComment(commentOf(map, pair, i));
    // A map is a section if one of its values has a comment. Otherwise another program defines its keys.
    const isSection = isMap(value) && value.items.some((each, j) => hasDescription(value, each, j));
    const parts = isSection ? partsOf(value, defaultValue as Values, `${path}.`, lineOf) : undefined;
    if (description === "" && parts === undefined) {
      throw new Error(`chart/values.yaml:${lineOf(pair)}: ${path} has no comment that begins with "# --"`);
    }
    return [{ path, name, description, keywords, defaultValue, parts }];
  });
}

function hasDescription(map: YAMLMap, pair: Pair, i: number): boolean {
  if (commentOf(map, pair, i).trimStart().startsWith("--")) return true;
  const { value } = pair;
  return isMap(value) && value.items.some((each, j) => hasDescription(value, each, j));
}

/** The comment above a key; above the first one it belongs to the map. */
function commentOf(map: YAMLMap, pair: Pair, i: number): string {
  const own = isScalar(pair.key) ? pair.key.commentBefore : undefined;
  return own ?? (i === 0 ? map.commentBefore : undefined) ?? "";
}

function readComment(comment: string): Pick<DocumentedValue, "description" | "keywords"> {
  const lines = comment.split("\n").map((line) => line.trim());
  // Lines above the last `# --` belong to something else: a heading, or a value that is commented out.
  const start = lines.findLastIndex((line) => line.startsWith("--"));
  if (start === -1) return { description: "", keywords: {} };
  const said = lines.slice(start);
  const keywords = said.filter((line) => line.startsWith("@schema")).map((line) => line.slice("@schema".length));
  const sentences = said.filter((line) => !line.startsWith("@schema")).map((line) => line.replace(/^-- */, ""));
  return {
    description: sentences.join(" ").trim(),
    keywords: Object.assign({}, ...keywords.map(readKeywords)) as Values,
  };
}

/** Reads `keyword: value; keyword: value`. A semicolon inside a value does not end it: pieces are joined until they are YAML. */
function readKeywords(text: string): Values {
  const keywords: Record<string, unknown> = {};
  let piece = "";
  for (const part of text.split(";")) {
    piece = piece === "" ? part : `${piece};${part}`;
    const { contents, errors } = parseDocument(piece);
    if (errors.length > 0) continue;
    if (!isMap(contents)) throw new Error(`chart/values.yaml: "@schema${text}" is not keyword: value; keyword: value`);
    Object.assign(keywords, parse(piece));
    piece = "";
  }
  if (piece !== "") throw new Error(`chart/values.yaml: "@schema${text}" does not end`);
  return keywords;
}
