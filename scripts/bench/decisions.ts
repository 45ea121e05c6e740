// SPDX-License-Identifier: Apache-2.0

import { decide } from "../../plugins/route-table/decision/decide.ts";
import type { Request } from "../../plugins/route-table/decision/request.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { tableOf } from "./phases.ts";
import { median } from "./servers.ts";

/** The cost of a decision with a table of one size. */
export interface DecisionResult {
  readonly apis: number;
  readonly compileMillis: number;
  /** CPU nanoseconds per decision where all APIs are asked alike. */
  readonly nanos: number;
  /** The same where the second API is asked half as often as the first, the third a third as often, and so on (Zipf's law). */
  readonly zipfNanos: number;
  /** Nanoseconds for a linear look-up, which tries one API after the other. */
  readonly linearNanos: number;
}

const SIZES = [100, 10_000, 100_000];
const ROUNDS = 5;
/** The number of requests of a round. Enough to ask most APIs of the largest table. */
const REQUESTS = 200_000;

/** Times decisions for all APIs of the table, on short and old hosts, beside a linear look-up. */
export function measureDecisions(): DecisionResult[] {
  return SIZES.map((apis) => {
    const table = tableOf(apis) as RouteTable;
    const start = performance.now();
    const index = compileTable(table);
    const compileMillis = performance.now() - start;
    const names = Object.keys(table.apis);
    const circumstances = { time: 0, random: 0, isHealthy: () => true };
    const timeOf = (choose: () => number): number =>
      timeEach(requestsTo(names, choose), (request) => decide(index, request, circumstances).api, 1);
    const nanos = timeOf(() => Math.random());
    // Its sum from 1 to n grows as the logarithm of n, so this is the inverse.
    const zipfNanos = timeOf(() => (apis ** Math.random() - 1) / apis);
    const prefixes = names.map((name) => `/${name}`);
    const some = names.filter((_, i) => i % (apis / 50) === 0);
    const linearNanos = timeEach(
      some,
      (name) => prefixes.find((prefix) => prefix === `/${name}`),
      apis > 10_000 ? 1 : 20,
    );
    return { apis, compileMillis, nanos, zipfNanos, linearNanos };
  });
}

/** Requests to APIs. `choose` gives the place of each in the table, from 0 to below 1. */
function requestsTo(names: readonly string[], choose: () => number): Request[] {
  // Neighbours in the table are no neighbours by how often they are asked.
  const place = (i: number): number => (i * 7919) % names.length;
  return Array.from({ length: REQUESTS }, (_, i) => {
    const name = names[place(Math.floor(choose() * names.length))] ?? "";
    return i % 2 === 0
      ? { method: "GET", host: "dev-01.example.com", target: `/${name}/orders?limit=10` }
      : { method: "GET", host: `${name}.old.example.com`, target: "/orders?limit=10" };
  });
}

function timeEach<Item>(items: readonly Item[], action: (item: Item) => unknown, repeat: number): number {
  const rounds: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const start = process.cpuUsage();
    for (let i = 0; i < repeat; i++) for (const item of items) action(item);
    const { user, system } = process.cpuUsage(start);
    if (round > 0) rounds.push(((user + system) * 1e3) / (items.length * repeat));
  }
  return median(rounds);
}
