// SPDX-License-Identifier: Apache-2.0

import type { ListNode, MapEntry, MapNode, Place, ScalarNode, ValueNode } from "../../../values/node.ts";

/** A map of the fields that are there, all at one place. */
export function mapNode(fields: Readonly<Record<string, ValueNode | undefined>>, place: Place): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const [key, node] of Object.entries(fields)) {
    if (node !== undefined) entries.set(key, { keyPlace: node.place, written: key, node });
  }
  return { kind: "map", entries, place };
}

/** A list; `undefined` if it is empty. */
export function listNode(items: readonly ValueNode[], place: Place): ListNode | undefined {
  return items.length === 0 ? undefined : { kind: "list", items, place };
}

/** A text, number or boolean; `undefined` for none. */
export function scalarNode(value: string | number | boolean | undefined, place: Place): ScalarNode | undefined {
  return value === undefined ? undefined : { kind: "scalar", value, place };
}

/** A list of texts; `undefined` if it is empty. */
export function textsNode(values: readonly string[], place: Place): ListNode | undefined {
  return listNode(
    values.map((value) => ({ kind: "scalar", value, place })),
    place,
  );
}
