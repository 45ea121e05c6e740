// SPDX-License-Identifier: Apache-2.0

import type { HostPattern } from "./host-pattern.ts";

/** The patterns that begin with the same text. */
interface Group {
  /** By what follows `{api}`: the first such pattern. */
  readonly byAfter: Map<string, number>;
  /** What follows `{api}`, from its end to its start, in order. So all that end alike stand together. */
  readonly sorted: { readonly key: string; readonly position: number }[];
}

/** Patterns by their parts, so that those for a host are found without a look at each. Of equal patterns it has the first. */
export type PatternIndex = ReadonlyMap<string, Group>;

/** Makes the index of some patterns. */
export function indexPatterns(patterns: readonly HostPattern[]): PatternIndex {
  const groups = new Map<string, Group>();
  patterns.forEach(({ before, after }, position) => {
    const group = groups.get(before) ?? { byAfter: new Map<string, number>(), sorted: [] };
    groups.set(before, group);
    if (group.byAfter.has(after)) return;
    group.byAfter.set(after, position);
    group.sorted.push({ key: reversed(after), position });
  });
  for (const group of groups.values()) group.sorted.sort((one, other) => (one.key < other.key ? -1 : 1));
  return groups;
}

/** The positions of the patterns that match a host, in order. */
export function matching(index: PatternIndex, host: string): number[] {
  const found: number[] = [];
  for (let start = 0; start < host.length; start++) {
    const group = index.get(host.substring(0, start));
    if (group === undefined) continue;
    for (let end = start + 1; end <= host.length; end++) {
      const position = group.byAfter.get(host.substring(end));
      if (position !== undefined) found.push(position);
    }
  }
  return inOrder(found);
}

/** For each pattern the positions of the different, earlier ones that can mean the same host, in order. */
export function earlierOnes(index: PatternIndex, patterns: readonly HostPattern[]): number[][] {
  const earlier: number[][] = patterns.map(() => []);
  patterns.forEach((pattern, position) => {
    if (index.get(pattern.before)?.byAfter.get(pattern.after) !== position) return;
    for (const other of related(index, pattern)) {
      if (other !== position) earlier[Math.max(position, other)]?.push(Math.min(position, other));
    }
  });
  return earlier.map((positions) => inOrder([...new Set(positions)]));
}

/** Those whose start is a start of the pattern's, and of whose ends one is the end of the other. */
function related(index: PatternIndex, { before, after }: HostPattern): number[] {
  const found: number[] = [];
  const key = reversed(after);
  for (let length = 0; length <= before.length; length++) {
    const group = index.get(before.substring(0, length));
    if (group === undefined) continue;
    for (let start = 1; start <= after.length; start++) {
      const position = group.byAfter.get(after.substring(start));
      if (position !== undefined) found.push(position);
    }
    let next = firstFrom(group, key);
    while (group.sorted[next]?.key.startsWith(key) === true) {
      found.push(group.sorted[next]?.position ?? 0);
      next += 1;
    }
  }
  return found;
}

/** Where the keys begin that do not come before a key. */
function firstFrom({ sorted }: Group, key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle]?.key ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reversed(text: string): string {
  return text.split("").reverse().join("");
}

function inOrder(positions: number[]): number[] {
  return positions.sort((one, other) => one - other);
}
