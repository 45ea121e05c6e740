// SPDX-License-Identifier: Apache-2.0

import { decide } from "../../plugins/route-table/decision/decide.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { tableOf } from "./phases.ts";
import { median } from "./servers.ts";

/** The cost of a decision with a table of one size. */
export interface DecisionResult {
  readonly apis: number;
  readonly compileMillis: number;
  /** Nanoseconds per decision. */
  readonly nanos: number;
  /** Nanoseconds for a linear look-up, which tries one API after the other. */
  readonly linearNanos: number;
}

const SIZES = [100, 10_000, 100_000];
const ROUNDS = 5;

/** Times decisions for APIs spread over the table, on short and old hosts, beside a linear look-up. */
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
