// SPDX-License-Identifier: Apache-2.0

/** A place in a file; line and column count from 1. The file is `-` for standard input, `--set` for an argument. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A YAML value in which each part has its place. */
export type ValueNode = ScalarNode | ListNode | MapNode;

/** A string, number, boolean or null. */
export interface ScalarNode {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly place: Place;
}

/** A list. */
export interface ListNode {
  readonly kind: "list";
  readonly items: readonly ValueNode[];
  readonly place: Place;
}

/** A map, in the order in which its keys first appeared. */
export interface MapNode {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly place: Place;
}

/** A value of a map, with the place of its key. */
export interface MapEntry {
  readonly keyPlace: Place;
  /** The key as written, if YAML reads it as another value, such as `on` as `true`. */
  readonly written: string;
  readonly node: ValueNode;
}

/** The plain value of a node. */
export function valueOf(node: ValueNode): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(valueOf);
    case "map":
      return Object.fromEntries([...node.entries].map(([key, entry]) => [key, valueOf(entry.node)]));
  }
}

/** The node at a path; `undefined` if there is none. */
export function nodeAt(node: ValueNode, path: readonly (string | number)[]): ValueNode | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  const next = childOf(node, step)?.node;
  return next === undefined ? undefined : nodeAt(next, rest);
}

/**
 * The place of the node at a path: of the value for a scalar or a list item, else of its key. Without a node at the path, the place
 * of the nearest parent.
 */
export function placeAt(node: ValueNode, path: readonly (string | number)[]): Place {
  let place = node.place;
  let current = node;
  for (const step of path) {
    const child = childOf(current, step);
    if (child === undefined) return place;
    const isScalar = child.node.kind === "scalar" && child.node.value !== null;
    place = isScalar || child.keyPlace === undefined ? child.node.place : child.keyPlace;
    current = child.node;
  }
  return place;
}

/** The place of the key at the end of a path, for any value. */
export function keyPlaceAt(node: ValueNode, path: readonly (string | number)[]): Place {
  const parent = nodeAt(node, path.slice(0, -1));
  const last = path.at(-1);
  if (parent?.kind !== "map" || typeof last !== "string") return placeAt(node, path);
  return parent.entries.get(last)?.keyPlace ?? placeAt(node, path);
}

function childOf(
  node: ValueNode,
  step: string | number,
): { readonly node: ValueNode; readonly keyPlace: Place | undefined } | undefined {
  if (node.kind === "map") return node.entries.get(String(step));
  if (node.kind !== "list" || typeof step !== "number") return undefined;
  const item = node.items[step];
  return item === undefined ? undefined : { node: item, keyPlace: undefined };
}
