// SPDX-License-Identifier: Apache-2.0

import { decide } from "../../plugins/route-table/decision/decide.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { tableOf } from "./phases.ts";
import { median } from "./servers.ts";

/** What a decision costs with a table of some size. */
export interface DecisionResult {
  readonly apis: number;
  readonly compileMillis: number;
  /** Nanoseconds for one decision. */
  readonly nanos: number;
  /** The same for a look-up that tries one API after the other. */
  readonly linearNanos: number;
}

const SIZES = [100, 10_000, 100_000];
const ROUNDS = 5;

/** Times decisions for APIs all over the table, on a short host and on old ones, beside a linear look-up. */
export function measureDecisions(): DecisionResult[] {
  return SIZES.map((apis) => {
    const table = tableOf(apis) as RouteTable;
    const start = performance.now();
    const index = compileTable(table);
    const compileMillis = performance.now() - start;
    const names = Array.from({ length: 1000 }, (_, i) => `api${String((i * 7919) % apis).padStart(5, "0")}`);
    const requests = names.map((name, i) =>
      i % 2 === 0
        ? { method: "GET", host: "dev-01.example.com", target: `/${name}/orders?limit=10` }
        : { method: "GET", host: `${name}.old.example.com`, target: "/orders?limit=10" },
    );
    const prefixes = Object.keys(table.apis).map((name) => `/${name}`);
    const nanos = timeEach(
      requests,
      (request) => decide(index, request, { time: 0, random: 0, isHealthy: () => true }).api,
      100,
    );
    const linearNanos = timeEach(
      names.slice(0, 50),
      (name) => prefixes.find((prefix) => prefix === `/${name}`),
      apis > 10_000 ? 1 : 20,
    );
    return { apis, compileMillis, nanos, linearNanos };
  });
}

function timeEach<Item>(items: readonly Item[], action: (item: Item) => unknown, repeat: number): number {
  const rounds: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    for (let i = 0; i < repeat; i++) for (const item of items) action(item);
    if (round > 0) rounds.push(((performance.now() - start) * 1e6) / (items.length * repeat));
  }
  return median(rounds);
}
