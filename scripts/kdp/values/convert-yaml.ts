// SPDX-License-Identifier: Apache-2.0

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  visit,
  type Alias,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { closest } from "../../../plugins/route-table/table/schema/closest-name.ts";
import type { FileProblem } from "./file-problem.ts";
import type { MapEntry, Place, ValueNode } from "./node.ts";

/** More values than this come of aliases of aliases alone; nobody writes such a file by hand. */
const MOST_ALIASED_VALUES = 100_000;

/** Converts a YAML document into values with their places. */
export class YamlConverter {
  readonly problems: FileProblem[] = [];
  readonly #document: Document;
  readonly #placeAt: (offset: number) => Place;
  /** The aliases under expansion, to detect cycles. */
  readonly #followed: Alias[] = [];
  #aliasedValues = 0;

  constructor(document: Document, placeAt: (offset: number) => Place) {
    this.#document = document;
    this.#placeAt = placeAt;
  }

  /** The value of a node, with aliases resolved. An unresolvable alias gives null and a problem. */
  convert(node: unknown, fallback: Place): ValueNode {
    if (isAlias(node)) return this.#follow(node);
    if (this.#followed.length > 0) this.#aliasedValues += 1;
    const place = isNode(node) ? this.#placeAt(node.range?.[0] ?? 0) : fallback;
    if (isSeq(node)) return { kind: "list", items: node.items.map((item) => this.convert(item, place)), place };
    if (isMap(node)) return { kind: "map", entries: this.#convertEntries(node, place), place };
    return { kind: "scalar", value: isScalar(node) ? scalarValue(node.value) : null, place };
  }

  #follow(alias: Alias): ValueNode {
    const place = this.#placeAt(alias.range?.[0] ?? 0);
    const nothing: ValueNode = { kind: "scalar", value: null, place };
    const target = alias.resolve(this.#document);
    if (target === undefined) {
      this.problems.push({ code: "yaml-syntax", place, ...unknownAlias(alias, this.#document) });
      return nothing;
    }
    if (this.#followed.some(({ source }) => source === alias.source)) {
      this.problems.push({
        code: "yaml-syntax",
        place,
        message: `The alias *${alias.source} stands inside what it means.`,
      });
      return nothing;
    }
    if (this.#aliasedValues > MOST_ALIASED_VALUES) {
      if (this.problems.length === 0)
        this.problems.push({ code: "yaml-syntax", place, message: "Aliases make this file too large." });
      return nothing;
    }
    this.#followed.push(alias);
    const value = this.convert(target, place);
    this.#followed.pop();
    return value;
  }

  /** The entries of a map. Entries from a merge key (`<<`) keep their original place. */
  #convertEntries(map: YAMLMap, place: Place): Map<string, MapEntry> {
    const own = new Map<string, MapEntry>();
    const merged = new Map<string, MapEntry>();
    for (const { key, value } of map.items) {
      const keyPlace = isNode(key) ? this.#placeAt(key.range?.[0] ?? 0) : place;
      const node = this.convert(value, keyPlace);
      if (isMergeKey(key)) mergeInto(merged, node);
      else if (isScalar(key)) own.set(keyText(key), { keyPlace, written: key.source ?? keyText(key), node });
      else this.problems.push({ code: "yaml-syntax", place: keyPlace, message: "A key must be text." });
    }
    for (const [name, entry] of merged) {
      if (!own.has(name)) own.set(name, entry);
    }
    return own;
  }
}

/** An alias of nothing: of a name that is misspelt, or no alias at all, but a text that begins with an asterisk. */
function unknownAlias({ source }: Alias, document: Document): { readonly message: string; readonly remedy: string } {
  const anchors: string[] = [];
  visit(document, {
    Node(_, { anchor }: { readonly anchor?: string }) {
      if (anchor !== undefined) anchors.push(anchor);
    },
  });
  const near = closest(source, anchors);
  const isText = source.startsWith(".");
  const remedy = isText
    ? `Write "*${source}" if it is meant as text; the table's host patterns have {api} in place of *.`
    : anchors.includes(source)
      ? `Write &${source} before the alias.`
      : near === undefined
        ? `Write &${source} before the value that it stands for, further up, or "*${source}" if it is meant as text.`
        : `Did you mean *${near}?`;
  return { message: `There is no anchor &${source} before the alias *${source}.`, remedy };
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

/** The yaml library represents the merge key as a symbol. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && typeof key.value === "symbol";
}

/** A key as text: helm converts YAML to JSON, where keys are strings. */
function keyText({ value }: Scalar): string {
  return String(value);
}

function scalarValue(value: unknown): string | number | boolean | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}
