// SPDX-License-Identifier: Apache-2.0

import { overrideOf, type CompiledSplit } from "../../../../plugins/route-table/decision/compiled/split.ts";
import type { Draw, Wish } from "./changes.ts";

/** One part of all requests, in which both tables choose a fixed cluster before health is looked at. */
export interface Leaf {
  readonly wishes: readonly Wish[];
  /** How to make each table choose: the wish that decides, or a place. */
  readonly old: SideOfLeaf;
  readonly new: SideOfLeaf;
  /** The share of the requests without a wish, in per cent. */
  readonly perCent: number;
}

/** What decides in one table. Both are undefined where nothing is split. */
export interface SideOfLeaf {
  readonly wish: { readonly by: Wish["by"]; readonly name: string; readonly value: string } | undefined;
  readonly draw: Draw | undefined;
}

type Splits = readonly [CompiledSplit | undefined, CompiledSplit | undefined];
type Sides = readonly [SideOfLeaf, SideOfLeaf];

/** How many places a key can have. */
const PLACES = 2 ** 32;
const NOTHING: SideOfLeaf = { wish: undefined, draw: undefined };

/**
 * Divides the requests of an API by what either split looks at: the testers' headers, then their cookies, then the place of the key.
 * The leaves do not overlap, and nothing is left out.
 */
export function splitLeaves(old: CompiledSplit | undefined, changed: CompiledSplit | undefined): Leaf[] {
  const splits: Splits = [old, changed];
  const leaves: Leaf[] = [];
  descend(splits, sourcesOf(splits), [], [NOTHING, NOTHING], leaves);
  return leaves;
}

type Source = Pick<Wish, "by" | "name">;

function sourcesOf(splits: Splits): Source[] {
  const headers = new Set(splits.flatMap((split) => split?.header ?? []));
  const cookies = new Set(splits.flatMap((split) => split?.cookie ?? []));
  return [
    ...[...headers].map((name) => ({ by: "header", name }) as const),
    ...[...cookies].map((name) => ({ by: "cookie", name }) as const),
  ];
}

function descend(
  splits: Splits,
  sources: readonly Source[],
  wishes: readonly Wish[],
  sides: Sides,
  leaves: Leaf[],
): void {
  const [source, ...rest] = sources;
  if (source === undefined) {
    leaves.push(...draws(splits, wishes, sides));
    return;
  }
  const groups = new Map<string, { sides: Sides; values: string[] }>();
  for (const value of valuesOf(splits)) {
    const [one, other] = [0, 1].map((i) => effectOf(splits[i], source, value));
    const decided = [one, other].map((cluster, i) => isUndecided(sides[i]) && cluster !== undefined);
    if (!decided.includes(true)) continue;
    const key = JSON.stringify([decided[0] === true && one, decided[1] === true && other]);
    const wish = { ...source, value };
    const known = groups.get(key);
    if (known !== undefined) known.values.push(value);
    else {
      const [first, second] = sides.map((side, i) => (decided[i] === true ? { wish, draw: undefined } : side));
      groups.set(key, { sides: [first ?? NOTHING, second ?? NOTHING], values: [value] });
    }
  }
  for (const group of groups.values()) {
    descend(splits, rest, [...wishes, { ...source, is: true, values: group.values }], group.sides, leaves);
  }
  const effective = [...groups.values()].flatMap(({ values }) => values);
  const none: Wish[] = effective.length === 0 ? [] : [{ ...source, is: false, values: effective }];
  descend(splits, rest, [...wishes, ...none], sides, leaves);
}

function isUndecided(side: SideOfLeaf | undefined): boolean {
  return side?.wish === undefined;
}

/** Values that may decide: the clusters with a share, and the two words. */
function valuesOf(splits: Splits): string[] {
  const clusters = splits.flatMap((split) => split?.shares.map(({ cluster }) => cluster) ?? []);
  return [...new Set([...clusters, "always", "never"])];
}

function effectOf(split: CompiledSplit | undefined, { by, name }: Source, value: string): string | undefined {
  if (split?.[by] !== name) return undefined;
  const headers = by === "header" ? { [name]: value } : { cookie: `${name}=${value}` };
  // The other source must not decide in place of this one.
  return overrideOf(
    { ...split, ...(by === "header" ? { cookie: undefined } : { header: undefined }) },
    {
      method: "GET",
      host: "",
      target: "",
      headers,
    },
  )?.cluster;
}

/** Divides further by the place of the key, where a split is not decided by a wish. */
function draws(splits: Splits, wishes: readonly Wish[], sides: Sides): Leaf[] {
  const [ofOld, ofNew] = splits.map((split, i) =>
    split === undefined || !isUndecided(sides[i]) ? [undefined] : drawsOf(split),
  );
  const areTied = isSamePlace(splits[0], splits[1]);
  const hasWish = wishes.some(({ is }) => is);
  return (ofOld ?? []).flatMap((old) =>
    (ofNew ?? []).flatMap((changed) => {
      const share = shareOf(old, changed, areTied);
      if (share <= 0) return [];
      const perCent = hasWish ? 0 : Math.round(share * 100_000_000) / 1_000_000;
      return { wishes, old: { ...sides[0], draw: old }, new: { ...sides[1], draw: changed }, perCent };
    }),
  );
}

function drawsOf({ shares, sum }: CompiledSplit): Draw[] {
  let from = 0;
  return shares.map(({ cluster, end }, i) => {
    const until = i === shares.length - 1 ? 1 : end / sum;
    const draw = { cluster, from, until };
    from = until;
    return draw;
  });
}

/** Whether every request has the same place in both splits. */
export function isSamePlace(old: CompiledSplit | undefined, changed: CompiledSplit | undefined): boolean {
  if (old === undefined || changed === undefined) return true;
  return old.salt === changed.salt && JSON.stringify(old.keys) === JSON.stringify(changed.keys);
}

/** The share of two draws together. Places that come of other keys or salts do not depend on each other. */
function shareOf(old: Draw | undefined, changed: Draw | undefined, areTied: boolean): number {
  const whole = { from: 0, until: 1 };
  const [one, other] = [old ?? whole, changed ?? whole];
  if (!areTied) return (one.until - one.from) * (other.until - other.from);
  const from = Math.max(one.from, other.from);
  const until = Math.min(one.until, other.until);
  // A place is a whole number of such steps: what lies between two of them is an error of rounding.
  return Math.ceil(until * PLACES) > Math.ceil(from * PLACES) ? until - from : 0;
}
