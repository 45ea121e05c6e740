// SPDX-License-Identifier: Apache-2.0

import type { Place, ValueNode } from "../../values/node.ts";

/** The same value, that many lines further down in its file. */
export function movedDown(node: ValueNode, lines: number): ValueNode {
  if (lines === 0) return node;
  const down = (place: Place): Place => ({ ...place, line: place.line + lines });
  const place = down(node.place);
  switch (node.kind) {
    case "scalar":
      return { ...node, place };
    case "list":
      return { ...node, place, items: node.items.map((item) => movedDown(item, lines)) };
    case "map":
      return {
        ...node,
        place,
        entries: new Map(
          [...node.entries].map(([key, entry]) => [
            key,
            { ...entry, keyPlace: down(entry.keyPlace), node: movedDown(entry.node, lines) },
          ]),
        ),
      };
  }
}
