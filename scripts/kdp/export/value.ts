// SPDX-License-Identifier: Apache-2.0

import type { ValueNode } from "../values/node.ts";

/** A value of an object. Maps keep any key, and are never looked up in a plain object. */
export type Value = string | number | boolean | null | readonly Value[] | ValueMap;

/** A map of values in their order. */
export type ValueMap = ReadonlyMap<string, Value>;

/** A scalar in a value, with the path of keys and positions that leads to it. */
export interface Leaf {
  readonly path: readonly string[];
  readonly value: string | number | boolean | null;
}

/** The value of a node, without its places. */
export function plainValue(node: ValueNode): Value {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(plainValue);
    case "map":
      return new Map([...node.entries].map(([key, entry]) => [key, plainValue(entry.node)]));
  }
}

/** Whether a value is a map. */
export function isMap(value: Value | undefined): value is ValueMap {
  return value instanceof Map;
}

/** Whether a value is a list. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** The value below keys; undefined if there is none. */
export function at(value: Value | undefined, ...keys: readonly string[]): Value | undefined {
  let found = value;
  for (const key of keys) found = isMap(found) ? found.get(key) : undefined;
  return found;
}

/** The text below keys; undefined if there is none, or it is empty. */
export function textAt(value: Value | undefined, ...keys: readonly string[]): string | undefined {
  const found = at(value, ...keys);
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** The maps in the list below keys. */
export function mapsAt(value: Value | undefined, ...keys: readonly string[]): readonly ValueMap[] {
  const found = at(value, ...keys);
  return isList(found) ? found.filter(isMap) : [];
}

/** The value with what stands below keys changed; undefined takes it out. Without anything there, the same value. */
export function changed(value: Value, keys: readonly string[], change: (found: Value) => Value | undefined): Value {
  const [key, ...rest] = keys;
  if (isList(value) && key === "*") return value.map((item) => changedBelow(item, rest, change));
  if (!isMap(value) || key === undefined) return value;
  const found = value.get(key);
  if (found === undefined) return value;
  const after = rest.length === 0 ? change(found) : changed(found, rest, change);
  const copy = new Map(value);
  if (after === undefined) copy.delete(key);
  else copy.set(key, after);
  return copy;
}

/** The value with every scalar changed; keys stay. */
export function changedLeaves(
  value: Value,
  change: (leaf: Leaf) => Leaf["value"],
  path: readonly string[] = [],
): Value {
  if (isMap(value)) return new Map([...value].map(([key, each]) => [key, changedLeaves(each, change, [...path, key])]));
  if (isList(value)) return value.map((each, i) => changedLeaves(each, change, [...path, String(i)]));
  return change({ path, value });
}

function changedBelow(value: Value, rest: readonly string[], change: (found: Value) => Value | undefined): Value {
  return rest.length === 0 ? (change(value) ?? null) : changed(value, rest, change);
}

/** Whether a map of the kind Secret with values stands in a value, in whatever letter case: in a template, or in another program's list. */
export function hasSecret(value: Value): boolean {
  if (isList(value)) return value.some(hasSecret);
  if (!isMap(value)) return false;
  const isSecret = textAt(value, "kind")?.trim().toLowerCase() === "secret";
  if (isSecret && (value.has("data") || value.has("stringData"))) return true;
  return [...value.values()].some(hasSecret);
}
