// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRouter } from "../../kong/emulator/router.ts";
import { decide } from "../../plugins/route-table/decision/decide.ts";
import { canonicalHost } from "../../plugins/route-table/decision/http/host-key.ts";
import { normalPath } from "../../plugins/route-table/decision/http/normal-path.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import { splitTarget } from "../../plugins/route-table/decision/http/target.ts";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { request, routeTable } from "../support/arbitraries.ts";
import { ORDINARY_CIRCUMSTANCES } from "../support/cases.ts";
import { nativeRoutesOf } from "../support/native-routes.ts";

describe("Kong's own routes and the decision", () => {
  // This is the emulator's router. Other tests compare it with recordings of Kong's.
  it("agree about the API of a request and the path for its native cluster", () => {
    const matches = { native: 0, other: 0 };
    fc.assert(
      fc.property(routeTable, fc.array(request, { minLength: 10, maxLength: 20 }), (value, requests) => {
        const { table } = checkTable(value);
        fc.pre(table !== undefined);
        const index = compileTable(table);
        const router = createRouter(nativeRoutesOf(table, index), "traditional");
        for (const each of requests) {
          const { path, query } = splitTarget(each.target);
          const normal = normalPath(path);
          if (normal === undefined) continue;
          // The guard sets this form before Kong's router.
          const match = router(canonicalHost(each.host), normal);
          const decided = decide(index, each, ORDINARY_CIRCUMSTANCES);
          expect(match?.route.service.name ?? null).toBe(decided.api);
          if (decided.upstream === null) continue;
          const isNative = decided.cluster === index.routes.get(decided.api ?? "")?.nativeCluster;
          matches[isNative ? "native" : "other"] += 1;
          // For other clusters the plugin sets the path as well, since they may have another base path.
          if (isNative) expect((match?.upstreamUri ?? "") + query).toBe(decided.upstream.target);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(matches.native).toBeGreaterThan(0);
    expect(matches.other).toBeGreaterThan(0);
  });

  it("lead to the pin, else to the greatest weight where all requests are split, else to the default cluster", () => {
    fc.assert(
      fc.property(routeTable, (value) => {
        const { table } = checkTable(value);
        fc.pre(table !== undefined);
        const index = compileTable(table);
        for (const name of Object.keys(table.apis))
          expect(index.routes.get(name)?.nativeCluster).toBe(naiveNative(table, name));
      }),
      { numRuns: 500 },
    );
  });
});

/** The heaviest cluster. Of equal weights it is the default cluster, else the first by name. */
function naiveNative(table: RouteTable, name: string): string | undefined {
  const { pin, cluster, split } = { ...table.defaults, ...table.apis[name] };
  const weights = Object.entries(split?.entry === undefined ? (split?.weights ?? {}) : {}).sort();
  const greatest = Math.max(...weights.map(([, weight]) => weight));
  const heaviest = weights.filter(([, weight]) => weight === greatest).map(([each]) => each);
  return table.pin ?? pin ?? heaviest.find((each) => each === cluster) ?? heaviest[0] ?? cluster;
}
