// SPDX-License-Identifier: Apache-2.0

import type { Entry } from "../../../../plugins/route-table/decision/decision.ts";
import { splitFor } from "../../../../plugins/route-table/decision/required-inputs.ts";
import { isSamePlace, splitLeaves, type SideOfLeaf } from "./split-leaves.ts";
import type { ApiRoute } from "../../../../plugins/route-table/decision/compiled/api-route.ts";
import type { Estates } from "./compare.ts";

/** How the keys of APIs move between clusters, where a split or a pin is other than before. Testers and health are left out. */
export interface KeyMoves {
  readonly names: readonly string[];
  /** The requests that are meant; both where undefined. */
  readonly entry: Entry | undefined;
  readonly pin: { readonly old: string | null; readonly new: string | null };
  /** The share of the keys that change their cluster, in per cent. */
  readonly perCent: number;
  readonly moves: readonly { readonly from: string; readonly to: string; readonly perCent: number }[];
  /** Whether keys are hashed anew, by another key or salt, so that those which move are any. */
  readonly isRehashed: boolean;
}

/** The moves of the keys of all APIs that both tables have and decide differently. */
export function keyMovesOf({ old, new: changed }: Estates, isSame: (api: string) => boolean): KeyMoves[] {
  const found = new Map<string, { names: string[]; rest: Omit<KeyMoves, "names"> }>();
  for (const name of old.apis.keys()) {
    if (!changed.apis.has(name) || isSame(name)) continue;
    const routes = [old.index.routes.get(name), changed.index.routes.get(name)] as const;
    if (routes[0] === undefined || routes[1] === undefined) continue;
    for (const rest of movesOf(routes[0], routes[1])) {
      const key = JSON.stringify(rest);
      const known = found.get(key);
      if (known === undefined) found.set(key, { names: [name], rest });
      else known.names.push(name);
    }
  }
  return [...found.values()].map(({ names, rest }) => ({ names, ...rest }));
}

function movesOf(old: ApiRoute, changed: ApiRoute): Omit<KeyMoves, "names">[] {
  if (old.pin === changed.pin && old.split === undefined && changed.split === undefined) return [];
  const both = [movesOn("short", old, changed), movesOn("legacy", old, changed)];
  const isOne = JSON.stringify(both[0]) === JSON.stringify(both[1]);
  const all = isOne ? both.slice(0, 1) : both;
  return all.flatMap((moves, i) => {
    if (moves.moves.length === 0 && old.pin === changed.pin) return [];
    return { entry: isOne ? undefined : i === 0 ? ("short" as const) : ("legacy" as const), ...moves };
  });
}

function movesOn(entry: Entry, old: ApiRoute, changed: ApiRoute): Omit<KeyMoves, "names" | "entry"> {
  const splits = [splitFor(old, entry), splitFor(changed, entry)] as const;
  const shares = new Map<string, { from: string; to: string; perCent: number }>();
  for (const leaf of splitLeaves(...splits)) {
    const [from, to] = [clusterOf(old, leaf.old), clusterOf(changed, leaf.new)];
    if (from === to || leaf.perCent === 0) continue;
    const key = JSON.stringify([from, to]);
    shares.set(key, { from, to, perCent: rounded((shares.get(key)?.perCent ?? 0) + leaf.perCent) });
  }
  const moves = [...shares.values()];
  return {
    pin: { old: old.pin ?? null, new: changed.pin ?? null },
    perCent: rounded(moves.reduce((sum, { perCent }) => sum + perCent, 0)),
    moves,
    isRehashed: !isSamePlace(...splits),
  };
}

function clusterOf({ pin, cluster }: ApiRoute, { draw }: SideOfLeaf): string {
  return draw?.cluster ?? pin ?? cluster;
}

function rounded(perCent: number): number {
  return Math.round(perCent * 1_000_000) / 1_000_000;
}
