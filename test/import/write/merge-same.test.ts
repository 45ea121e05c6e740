// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTable, type RouteIndex } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { decide } from "../../../plugins/route-table/decision/decide.ts";
import { effectiveApi } from "../../../plugins/route-table/table/effective-api.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { withApi } from "../../../plugins/route-table/table/text/placeholder.ts";
import { DEFAULT_OPTIONS } from "../../../scripts/kdp/import/table/draft.ts";
import { tableOf, type Imported } from "../../../scripts/kdp/import/table/table.ts";
import { withoutRefused } from "../../../scripts/kdp/import/table/without-refused.ts";
import { emitYaml } from "../../../scripts/kdp/import/write/emit-yaml.ts";
import { mergeInto } from "../../../scripts/kdp/import/write/merge-into.ts";
import { loadTable } from "../../../scripts/kdp/values/load-table.ts";
import { estateOf, placeIn, type ShortRoute } from "../../support/estates.ts";

const route = (names: readonly string[]): fc.Arbitrary<ShortRoute> =>
  fc
    .record({
      name: fc.constantFrom(...names),
      domain: fc.constantFrom("old.example.com", "example.org"),
      isShort: fc.boolean(),
      team: fc.constantFrom("team1", "team1", "team2"),
      canary: fc.constantFrom(undefined, undefined, "new", "v2"),
      hostHeader: fc.constantFrom("client", "upstream"),
      retries: fc.constantFrom(undefined, 2),
    })
    .map(({ name, domain, isShort, team, canary, hostHeader, retries }) => ({
      object: `Ingress ${team}/${name}`,
      hosts: [isShort ? "dev.example.com" : `${name}.${domain}`],
      path: isShort ? `/${name}` : "/",
      to:
        canary === undefined
          ? [`${team}/${name}`]
          : [
              { service: `${team}/${name}`, weight: 90 },
              { service: `${team}/${name}-${canary}`, weight: 10 },
            ],
      hostHeader,
      retries,
    }));

const edits: fc.Arbitrary<Partial<NonNullable<RouteTable["defaults"]>>> = fc.constantFrom(
  {},
  {},
  { retries: 0 },
  { hostHeader: "client" },
  { legacy: "redirect" as const },
  { escapedSlashes: "reject" as const, stripPath: false },
  { split: { weights: { a: 50, b: 50 } } },
  { pin: "a" },
  { healthCheck: { path: "/" } },
  { upstream: "http://{api}.elsewhere.svc" },
);

function importOf(routes: readonly ShortRoute[]): Imported {
  const options = { ...DEFAULT_OPTIONS, shortHosts: ["dev.example.com"] };
  return withoutRefused(tableOf(estateOf(routes), options, placeIn("the import", "")));
}

function outcome(index: RouteIndex, host: string, path: string, random: number): unknown {
  const request = { method: "GET", host, target: path };
  const { api, upstream, exit } = decide(index, request, { time: 0, random, isHealthy: () => true });
  return { api, upstream, exit };
}

describe("an import that is merged into another table", () => {
  it("serves each added API as it does alone, or a remark names the API", () => {
    const seen = { added: 0, left: 0 };
    fc.assert(
      fc.property(
        fc.array(route(["api01", "api02"]), { minLength: 1, maxLength: 4 }),
        fc.array(route(["api03", "api04", "orders"]), { minLength: 1, maxLength: 4 }),
        edits,
        (there, routes, defaults) => {
          const { table: mine } = importOf(there);
          const imported = importOf(routes);
          const { table } = imported;
          if (mine === undefined || table === undefined) return;
          const edited = { ...mine, defaults: { ...mine.defaults, ...defaults } };
          const text = emitYaml({ routeTable: edited }, () => []);
          if (loadTable([{ name: "mine.yaml", text }], []).table === undefined) return;
          const merged = mergeInto(text, "mine.yaml", imported, () => []);
          const after = loadTable([{ name: "mine.yaml", text: merged.text }], []);
          expect(after.findings.filter(({ severity }) => severity === "error")).toEqual([]);
          if (after.table === undefined) throw new Error("the merged table is refused");
          const [alone, together] = [compileTable(table), compileTable(after.table)];
          for (const { name } of imported.apis) {
            if (!merged.changes.includes(`${name}: added.`)) {
              seen.left += 1;
              const said = merged.remarks.some(
                ({ code, effect }) => code === "not-merged" && effect.includes(`${name}: `),
              );
              expect(said || merged.changes.some((change) => change.includes(name))).toBe(true);
              continue;
            }
            seen.added += 1;
            const hosts = [
              ...effectiveApi(table, name).hosts,
              ...(table.legacyHosts ?? []).map(({ host }) => withApi(host, name)),
            ];
            const urls = [...hosts.map((host) => [host, ""]), ["dev.example.com", effectiveApi(table, name).path]];
            for (const [host = "", prefix = ""] of urls) {
              for (const path of ["/", "/v1/x", "/a%2Fb"]) {
                for (const random of [0, 0.05, 0.5, 0.95]) {
                  const where = `${host}${prefix}${path} at ${random}\n${text}\n${merged.text}`;
                  expect(outcome(together, host, `${prefix}${path}`, random), where).toEqual(
                    outcome(alone, host, `${prefix}${path}`, random),
                  );
                }
              }
            }
          }
        },
      ),
      { numRuns: 250 },
    );
    expect(seen.added).toBeGreaterThan(120);
    expect(seen.left).toBeGreaterThan(5);
  });
});
