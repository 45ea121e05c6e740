// SPDX-License-Identifier: Apache-2.0

import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Document, type Node } from "yaml";
import type { MapEntry, Place, ValueNode } from "./node.ts";

/** Something in a file that keeps it from being read. */
export interface YamlProblem {
  readonly place: Place;
  readonly message: string;
}

/** A file as read: its root, or what is wrong with it. An empty file is an empty map, as for helm. */
export interface YamlFile {
  readonly root: ValueNode | undefined;
  readonly problems: readonly YamlProblem[];
}

/** Words that YAML 1.1, and so helm, takes for true or false when they are not quoted; YAML 1.2 does not. */
const YAML11_BOOLEANS = new Map<string, boolean>(
  ["y", "yes", "on"]
    .flatMap((yes) => wordForms(yes).map((word): [string, boolean] => [word, true]))
    .concat(["n", "no", "off"].flatMap((no) => wordForms(no).map((word): [string, boolean] => [word, false]))),
);

/**
 * Reads a values file, each value with its place. Values are those that helm would see.
 *
 * @param file - Its name, for places.
 */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: lines, merge: true, uniqueKeys: true, prettyErrors: false });
  const documents: Document[] = Array.isArray(parsed) ? parsed : [];
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = documents.flatMap((document) =>
    document.errors.map((error) => ({ place: placeAt(error.pos[0]), message: firstLine(error.message) })),
  );
  const second = documents[1];
  if (second !== undefined) {
    const place = placeAt(second.range?.[0] ?? 0);
    problems.push({ place, message: "The file has more than one YAML document; helm reads the first alone." });
  }
  if (problems.length > 0) return { root: undefined, problems };
  const [document] = documents;
  if (!document?.contents) {
    return { root: { kind: "map", entries: new Map(), place: placeAt(0) }, problems };
  }
  return { root: convert(document.contents, document, placeAt), problems };
}

function convert(node: Node, document: Document, placeAt: (offset: number) => Place): ValueNode {
  const place = placeAt(node.range?.[0] ?? 0);
  if (isAlias(node)) {
    const target = node.resolve(document);
    return target === undefined ? { kind: "scalar", value: null, place } : convert(target, document, placeAt);
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => convertUnknown(item, place, document, placeAt));
    return { kind: "list", items, place };
  }
  if (isMap(node)) {
    return { kind: "map", entries: convertEntries(node, place, document, placeAt), place };
  }
  if (!isScalar(node)) return { kind: "scalar", value: null, place };
  return { kind: "scalar", value: scalarValue(node.value, node.type), place };
}

type YamlMap = Extract<Node, { items: { key: unknown; value: unknown }[] }>;

/** The entries of a map; those that a merge key (`<<`) brings in keep the place where they were said. */
function convertEntries(
  map: YamlMap,
  place: Place,
  document: Document,
  placeAt: (offset: number) => Place,
): Map<string, MapEntry> {
  const own = new Map<string, MapEntry>();
  const merged = new Map<string, MapEntry>();
  for (const { key, value } of map.items) {
    const keyNode = convertUnknown(key, place, document, placeAt);
    const node = convertUnknown(value, keyNode.place, document, placeAt);
    const name = keyNode.kind === "scalar" ? keyText(key, keyNode.value) : "";
    if (name === "<<") mergeInto(merged, node);
    else own.set(name, { keyPlace: keyNode.place, node });
  }
  for (const [name, entry] of merged) {
    if (!own.has(name)) own.set(name, entry);
  }
  return own;
}

function mergeInto(merged: Map<string, MapEntry>, node: ValueNode): void {
  if (node.kind === "list") {
    for (const item of node.items) mergeInto(merged, item);
  } else if (node.kind === "map") {
    for (const [name, entry] of node.entries) {
      if (!merged.has(name)) merged.set(name, entry);
    }
  }
}

function convertUnknown(
  value: unknown,
  fallback: Place,
  document: Document,
  placeAt: (offset: number) => Place,
): ValueNode {
  if (isMap(value) || isSeq(value) || isScalar(value) || isAlias(value)) return convert(value, document, placeAt);
  return { kind: "scalar", value: null, place: fallback };
}

function scalarValue(value: unknown, type: unknown): string | number | boolean | null {
  if (typeof value === "string") return (type === "PLAIN" ? YAML11_BOOLEANS.get(value) : undefined) ?? value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** A key as helm has it: JSON knows only text. */
function keyText(key: unknown, value: string | number | boolean | null): string {
  return isScalar(key) && typeof key.value === "string" ? key.value : String(value);
}

function wordForms(word: string): string[] {
  return [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)];
}

function firstLine(message: string): string {
  const [line = ""] = message.split("\n");
  return line.endsWith(":") ? `${line.slice(0, -1)}.` : line;
}
