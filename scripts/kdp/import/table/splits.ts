// SPDX-License-Identifier: Apache-2.0

import type { Split } from "../../../../plugins/route-table/table/schema/split-fields.ts";
import { parseSplitKeys } from "../../../../plugins/route-table/table/text/split-keys.ts";
import { isToken } from "../../../../plugins/route-table/table/text/characters.ts";
import type { SplitRule } from "../estate/estate.ts";
import type { Clusters } from "./clusters.ts";
import type { NamedApi } from "./draft.ts";
import { urlOf } from "./entries.ts";
import type { Notes } from "./notes.ts";

const PER_CENT = 100;
const THOUSANDTHS = 1_000;

/** An API's split over clusters; undefined where all requests go to its main upstream. What no split can mean becomes a note. */
export function splitOf({ name, row }: NamedApi, home: string, clusters: Clusters, notes: Notes): Split | undefined {
  const { upstreams, route } = row;
  if (upstreams.length < 2) return undefined;
  const [host = "*"] = route.hosts;
  const url = urlOf(host, route.path.value);
  const total = upstreams.reduce((sum, { weight }) => sum + Math.max(weight, 0), 0);
  const { by, rules = [] } = route.split ?? {};
  const weights = new Map<string, number>();
  const shares = total > 0 ? sharesOf(upstreams.map(({ weight }) => Math.max(weight, 0) / total)) : undefined;
  upstreams.forEach((upstream, i) => {
    const share = shares?.weights[i] ?? 0;
    if (share === 0 && i > 0) return;
    const cluster = i === 0 ? home : clusters.placeOther(upstream, name, home);
    weights.set(cluster, (weights.get(cluster) ?? 0) + share);
  });
  if (shares?.isExact === false) notes.add("weight-rounded", row.route.place, url);
  const { override, left } = overridesOf(
    rules,
    upstreams.map((_, i) => shares?.weights[i] ?? 0),
  );
  for (const rule of left) notes.add("split-rule", rule.place, url);
  if (weights.size < 2) return undefined;
  const isKnown = by !== undefined && parseSplitKeys(by) !== undefined;
  if (by !== undefined && !isKnown) notes.add("split-key", route.place, url);
  return {
    weights: Object.fromEntries(weights),
    ...(isKnown && { by }),
    ...(Object.keys(override).length > 0 && { override }),
  };
}

/** Shares as weights that add up to 100, or else to 1000. */
function sharesOf(shares: readonly number[]): {
  readonly weights: readonly number[];
  readonly isExact: boolean;
} {
  const perCent = shares.map((share) => share * PER_CENT);
  const isWhole = perCent.every((share) => Math.abs(share - Math.round(share)) < 1e-9);
  if (isWhole) return { weights: perCent.map(Math.round), isExact: true };
  const exact = shares.map((share) => share * THOUSANDTHS);
  const weights = exact.map(Math.floor);
  // The largest remainders get what is left over.
  const order = exact
    .map((share, i) => [share - Math.floor(share), i] as const)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  let rest = THOUSANDTHS - weights.reduce((sum, weight) => sum + weight, 0);
  for (const [, i] of order) {
    if (rest <= 0) break;
    weights[i] = (weights[i] ?? 0) + 1;
    rest -= 1;
  }
  return { weights, isExact: exact.every((share, i) => Math.abs(share - (weights[i] ?? 0)) < 1e-6) };
}

interface Overrides {
  readonly override: NonNullable<Split["override"]>;
  /** The rules that no table has. */
  readonly left: readonly SplitRule[];
}

/** The names by which testers choose, of the rules that are those of a table: `always` for the other cluster, `never` for the stable one. */
function overridesOf(rules: readonly SplitRule[], weights: readonly number[]): Overrides {
  if (weights.length !== 2 || (weights[1] ?? 0) === 0) return { override: {}, left: rules };
  const names = new Map<"header" | "cookie", string>();
  const left: SplitRule[] = [];
  for (const rule of rules) {
    const { kind, name, match, backend } = rule;
    const isMeant = match.kind === "value" && match.value === (backend === 1 ? "always" : "never");
    const isNamed = kind !== "query" && isToken(name) && (names.get(kind) ?? name) === name;
    // A table asks the header first.
    if (isMeant && isNamed && !(kind === "header" && names.has("cookie"))) names.set(kind, name);
    else left.push(rule);
  }
  return { override: Object.fromEntries(names), left };
}
