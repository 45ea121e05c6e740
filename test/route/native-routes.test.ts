// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRouter } from "../../kong/gateway/router.ts";
import { decide } from "../../plugins/route-table/route/decide.ts";
import { normalPath } from "../../plugins/route-table/route/normal-path.ts";
import { compileTable } from "../../plugins/route-table/route/route-index.ts";
import { splitTarget } from "../../plugins/route-table/route/target.ts";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import { request, routeTable } from "../support/arbitraries.ts";
import { nativeRoutesOf } from "../support/native-routes.ts";

describe("Kong's own routes and the decision", () => {
  // The router is the local gateway's, which the recordings hold against Kong's.
  it("never disagree about the API of a request, nor about the path that its upstream gets", () => {
    let matches = 0;
    fc.assert(
      fc.property(routeTable, fc.array(request, { minLength: 1, maxLength: 20 }), (value, requests) => {
        const { table } = checkTable(value);
        fc.pre(table !== undefined);
        const index = compileTable(table);
        const router = createRouter(nativeRoutesOf(table, index), "traditional");
        for (const each of requests) {
          const { path, query } = splitTarget(each.target);
          const normal = normalPath(path);
          // Kong compares hosts as they are sent, with case and final dot.
          if (normal === undefined || /[A-Z]|\.(:|$)/.test(each.host)) continue;
          const match = router(each.host, normal);
          const decided = decide(index, each);
          expect(match?.route.service.name ?? null).toBe(decided.api);
          if (decided.upstream === null) continue;
          expect((match?.upstreamUri ?? "") + query).toBe(decided.upstream.target);
          matches += 1;
        }
      }),
      { numRuns: 1_000 },
    );
    expect(matches).toBeGreaterThan(100);
  });
});
