// SPDX-License-Identifier: Apache-2.0

import { isAlias, isMap, isScalar, isSeq, type Alias, type Document, type Node, type Scalar, type YAMLMap } from "yaml";
import { MAX_VALUES, TOO_MANY_VALUES } from "../../../plugins/route-table/table/limits.ts";
import type { FileProblem } from "./file-problem.ts";
import type { MapEntry, MapNode, Place, ValueNode } from "./node.ts";
import { YamlAnchors } from "./yaml-anchors.ts";
import { tagProblem } from "./yaml-tags.ts";

const NO_MERGE = {
  message: "What << merges is no map.",
  remedy: 'Write a map behind it, an alias of one, or a list of such; or "<<" in quotes, if it is meant as a key.',
};

/** Converts a YAML document into values with their places, in one walk from its beginning to its end. */
export class YamlConverter {
  readonly problems: FileProblem[] = [];
  readonly #placeAt: (offset: number) => Place;
  readonly #anchors: YamlAnchors;
  /** The values so far; an alias counts as many as it stands for. */
  #values = 0;

  constructor(document: Document, placeAt: (offset: number) => Place) {
    this.#anchors = new YamlAnchors(document);
    this.#placeAt = placeAt;
  }

  /** The value of a node, with aliases resolved. An unresolvable alias gives null and a problem. */
  convert(node: unknown, fallback: Place): ValueNode {
    if (isAlias(node)) return this.#follow(node);
    const before = this.#values;
    this.#values += 1;
    const place = isNode(node) ? this.#placeAt(node.range?.[0] ?? 0) : fallback;
    const anchor = isNode(node) ? node.anchor : undefined;
    const anchored = anchor === undefined ? undefined : this.#anchors.open(anchor);
    const value = this.#valueOf(node, place);
    if (anchored !== undefined) {
      anchored.node = value;
      anchored.size = this.#values - before;
    }
    return value;
  }

  #valueOf(node: unknown, place: Place): ValueNode {
    if (isSeq(node)) return { kind: "list", items: node.items.map((item) => this.convert(item, place)), place };
    if (isMap(node)) return { kind: "map", entries: this.#convertEntries(node, place), place };
    const problem = isScalar(node) ? tagProblem(node) : undefined;
    if (problem !== undefined) this.#report({ code: "yaml-syntax", place, ...problem });
    return { kind: "scalar", value: isScalar(node) ? scalarValue(node.value) : null, place };
  }

  #follow({ source, range }: Alias): ValueNode {
    const place = this.#placeAt(range?.[0] ?? 0);
    // A map, so that a merge of it is not a second problem of the same alias.
    const nothing: ValueNode = { kind: "map", entries: new Map(), place };
    const target = this.#anchors.find(source);
    if (target === undefined) {
      const message = `There is no anchor &${source} before the alias *${source}.`;
      this.#report({ code: "yaml-syntax", place, message, remedy: this.#anchors.remedyFor(source) });
      return nothing;
    }
    if (target.node === undefined) {
      this.#report({ code: "yaml-syntax", place, message: `The alias *${source} stands inside what it means.` });
      return nothing;
    }
    const before = this.#values;
    this.#values += target.size;
    if (this.#values <= MAX_VALUES) return target.node;
    // Only the first alias that is too much: all others are.
    if (before <= MAX_VALUES) {
      const message = `With the values of its aliases, the file ${TOO_MANY_VALUES}.`;
      this.#report({ code: "too-large", place, message, remedy: `Write less under &${source}, or fewer aliases.` });
    }
    return nothing;
  }

  /** The entries of a map. Entries from a merge key (`<<`) keep their original place. */
  #convertEntries(map: YAMLMap, place: Place): Map<string, MapEntry> {
    const own = new Map<string, MapEntry>();
    const merged = new Map<string, MapEntry>();
    for (const { key, value } of map.items) {
      const keyPlace = isNode(key) ? this.#placeAt(key.range?.[0] ?? 0) : place;
      if (isScalar(key)) this.#openKey(key, keyPlace);
      const node = this.convert(value, keyPlace);
      if (isMergeKey(key)) {
        this.#merge(merged, node, keyPlace);
      } else if (isScalar(key)) {
        const name = keyText(key);
        const first = own.get(name);
        if (first !== undefined) this.#reportTwice(name, keyPlace, first.keyPlace);
        own.set(name, { keyPlace, written: key.source ?? name, node });
      } else {
        this.#report({ code: "yaml-syntax", place: keyPlace, message: "A key must be text." });
      }
    }
    for (const [name, entry] of merged) {
      if (!own.has(name)) own.set(name, entry);
    }
    return own;
  }

  /** helm merges a map, or each map of a list, and refuses everything else. */
  #merge(merged: Map<string, MapEntry>, node: ValueNode, keyPlace: Place): void {
    for (const each of node.kind === "list" ? node.items : [node]) {
      if (each.kind === "map") mergeInto(merged, each);
      else this.#report({ code: "yaml-syntax", place: keyPlace, ...NO_MERGE });
    }
  }

  /** A key can have an anchor, too. */
  #openKey(key: Scalar, place: Place): void {
    if (key.anchor === undefined) return;
    const anchored = this.#anchors.open(key.anchor);
    anchored.node = { kind: "scalar", value: scalarValue(key.value), place };
    anchored.size = 1;
  }

  #reportTwice(name: string, place: Place, { file, line, column }: Place): void {
    this.#report({
      code: "yaml-syntax",
      place,
      message: `The key ${name} stands twice in one map, first at ${file}:${line}:${column}.`,
      remedy: "Take one of them out, or put what is below both under one.",
    });
  }

  #report(problem: FileProblem): void {
    this.problems.push(problem);
  }
}

function mergeInto(merged: Map<string, MapEntry>, { entries }: MapNode): void {
  for (const [name, entry] of entries) {
    if (!merged.has(name)) merged.set(name, entry);
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
  // What !!binary stands for: helm takes the bytes as text.
  if (value instanceof Uint8Array) return Buffer.from(value).toString("utf8");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}
