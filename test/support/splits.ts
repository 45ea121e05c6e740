// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { decide } from "../../plugins/route-table/decision/decide.ts";
import type { Circumstances, Request } from "../../plugins/route-table/decision/request.ts";
import { compileTable, type RouteIndex } from "../../plugins/route-table/decision/compiled/table-index.ts";
import type { ApiSettings } from "../../plugins/route-table/table/schema/api-fields.ts";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import type { Split } from "../../plugins/route-table/table/schema/split-fields.ts";
import { ORDINARY_CIRCUMSTANCES } from "./cases.ts";

export const SPLIT_CLUSTERS = ["a", "b", "c", "d"] as const;
export type Weights = Split["weights"];

/** A table with four clusters. `b` is the default. */
export function indexWith(apis: Readonly<Record<string, ApiSettings>>): RouteIndex {
  const { table, findings } = checkTable({
    shortHosts: ["dev-01.example.com"],
    legacyHosts: [{ host: "{api}.old.example.com" }],
    clusters: Object.fromEntries(SPLIT_CLUSTERS.map((name) => [name, { url: `http://{api}.${name}.example.net` }])),
    defaults: { cluster: "b" },
    apis,
  });
  if (table === undefined) throw new Error(JSON.stringify(findings));
  return compileTable(table);
}

/** The cluster that a request for an API goes to. */
export function clusterOf(
  index: RouteIndex,
  api: string,
  request: Partial<Request>,
  circumstances: Partial<Circumstances> = {},
): string | null {
  const whole = { method: "GET", host: "dev-01.example.com", target: `/${api}/x`, ...request };
  return decide(index, whole, { ...ORDINARY_CIRCUMSTANCES, ...circumstances }).cluster;
}

/** A request with a key for a split by `header:X-User-Id`. */
export function byUser(user: string): Partial<Request> {
  return { headers: { "x-user-id": user } };
}

/** Weights of all four clusters in whole per cent. Some are 0. */
export const percentages: fc.Arbitrary<Record<string, number>> = fc
  .tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 }), fc.nat({ max: 100 }))
  .map((cuts) => [0, ...cuts.toSorted((one, other) => one - other), 100])
  .map((cuts) => Object.fromEntries(SPLIT_CLUSTERS.map((name, i) => [name, (cuts[i + 1] ?? 0) - (cuts[i] ?? 0)])));

/** Pseudo-random numbers from 0 to below 1, the same in each run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
