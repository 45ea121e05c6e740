// SPDX-License-Identifier: Apache-2.0

import { finding, formatPath, type Finding, type Path } from "./finding.ts";
import { MAX_DEPTH, MAX_VALUES, TOO_DEEP, TOO_MANY_VALUES } from "./limits.ts";
import { ownValue } from "./own-value.ts";
import { jsonExcess } from "./text/json-size.ts";

/** How many steps of a path lead to what is named as too large: `apis.api01.plugins[0].config`, or less of it elsewhere. */
const MOST_STEPS = 5;

/**
 * Finds fault with a value that is too large for a table, before anything else looks at it: all other checks may walk through all of it, and call
 * themselves for each level. A text is JSON that was not parsed, since it was too large or no JSON.
 */
export function checkSize(value: unknown): Finding | undefined {
  if (typeof value === "string") {
    const excess = jsonExcess(value);
    return excess === undefined ? undefined : tooLarge([], excess);
  }
  const walk = { values: 0, path: [] as (string | number)[] };
  const excess = excessOf(value, walk);
  return excess === undefined
    ? undefined
    : tooLarge(walk.path.slice(0, walk.path[0] === "apis" ? MOST_STEPS : MOST_STEPS - 1), excess);
}

function tooLarge(path: Path, excess: string): Finding {
  return finding("too-large", path, `${path.length === 0 ? "routeTable" : formatPath(path)} ${excess}.`);
}

interface Walk {
  values: number;
  /** Where the walk is; in the end, where the first excess is. */
  readonly path: (string | number)[];
}

function excessOf(value: unknown, walk: Walk): string | undefined {
  walk.values += 1;
  if (walk.values > MAX_VALUES) return TOO_MANY_VALUES;
  if (typeof value !== "object" || value === null) return undefined;
  if (walk.path.length >= MAX_DEPTH) return TOO_DEEP;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    for (let i = 0; i < items.length; i++) {
      const excess = excessBelow(i, items[i], walk);
      if (excess !== undefined) return excess;
    }
    return undefined;
  }
  const map = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(map)) {
    const excess = excessBelow(key, ownValue(map, key), walk);
    if (excess !== undefined) return excess;
  }
  return undefined;
}

function excessBelow(step: string | number, value: unknown, walk: Walk): string | undefined {
  walk.path.push(step);
  const excess = excessOf(value, walk);
  if (excess === undefined) walk.path.pop();
  return excess;
}
