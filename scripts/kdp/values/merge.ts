// SPDX-License-Identifier: Apache-2.0

import type { MapEntry, MapNode, ValueNode } from "./node.ts";

/**
 * Merges two values files as helm does: maps key by key; everything else is replaced; a null removes the key of the first file. A
 * null without such a key stays, so that it is reported.
 */
export function mergeValues(base: ValueNode, overlay: ValueNode): ValueNode {
  if (base.kind !== "map" || overlay.kind !== "map") return overlay;
  const entries = new Map(base.entries);
  for (const [key, entry] of overlay.entries) {
    const below = entries.get(key);
    if (below === undefined) entries.set(key, entry);
    else if (isNull(entry.node)) entries.delete(key);
    else entries.set(key, { ...entry, node: mergeValues(below.node, entry.node) });
  }
  return { kind: "map", entries, place: overlay.place };
}

/** Sets a value at a path and creates maps and lists as needed. Null removes the key. */
export function setValue(root: ValueNode, path: readonly (string | number)[], value: ValueNode): ValueNode {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === "number") {
    const items = root.kind === "list" ? [...root.items] : [];
    while (items.length < step) items.push({ kind: "scalar", value: null, place: value.place });
    items[step] = setValue(items[step] ?? emptyMap(value), rest, value);
    return { kind: "list", items, place: root.place };
  }
  const entries = new Map<string, MapEntry>(root.kind === "map" ? root.entries : []);
  const below = entries.get(step);
  if (rest.length === 0 && isNull(value)) entries.delete(step);
  else {
    const node = setValue(below?.node ?? emptyMap(value), rest, value);
    const keyPlace = rest.length === 0 ? value.place : (below?.keyPlace ?? value.place);
    entries.set(step, { keyPlace, written: below?.written ?? step, node });
  }
  return { kind: "map", entries, place: root.place };
}

function emptyMap({ place }: ValueNode): MapNode {
  return { kind: "map", entries: new Map(), place };
}

function isNull(node: ValueNode): boolean {
  return node.kind === "scalar" && node.value === null;
}
