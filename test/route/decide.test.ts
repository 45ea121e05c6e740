// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../../plugins/route-table/route/decide.ts";
import { compileTable } from "../../plugins/route-table/route/route-index.ts";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import { request, routeTable } from "../support/arbitraries.ts";
import { naiveDecision } from "../support/oracle.ts";

const REQUESTS = fc.array(request, { minLength: 1, maxLength: 20 });

describe("decide", () => {
  it("gives what the naive decision gives, for every table that can be served", () => {
    let decisions = 0;
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(routeTable, REQUESTS, (value, requests) => {
        const { table } = checkTable(value);
        fc.pre(table !== undefined);
        const index = compileTable(table);
        for (const each of requests) {
          const decided = decide(index, each);
          expect(decided).toEqual(naiveDecision(table, each));
          decisions += 1;
          const kind = decided.exit === null ? String(decided.entry) : String(decided.exit.status);
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        }
      }),
      { numRuns: 1_500 },
    );
    // A property that only ever sees one kind of request shows nothing.
    for (const kind of ["short", "legacy", "400", "404", "421"]) {
      expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(decisions / 100);
    }
  });

  it("always gives the same decision for the same request", () => {
    fc.assert(
      fc.property(routeTable, request, (value, each) => {
        const { table } = checkTable(value);
        fc.pre(table !== undefined);
        const index = compileTable(table);
        expect(decide(index, each)).toEqual(decide(compileTable(table), each));
        expect(decide(index, each)).toEqual(decide(index, each));
      }),
    );
  });
});
