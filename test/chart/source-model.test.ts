// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import { effectiveApis } from "../../plugins/route-table/table/effective-api.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import type { SourceSettings } from "../../plugins/route-table/table/schema/source-fields.ts";
import { oldHostOwners } from "../../plugins/route-table/table/table-hosts.ts";
import { apiSource } from "../../plugins/route-table/table/old-cluster.ts";
import { routeTable } from "../support/arbitraries.ts";
import { optional } from "../support/arbitrary-settings.ts";
import { readCases } from "../support/cases.ts";
import { renderChart } from "../support/helm.ts";
import { objectOf, ownTable } from "../support/rendered.ts";

const HOSTS = ["{api}.old.example.com", "svc-{api}.example.com", "dev-01.example.com", "own-{api}.example.org"];

const source = fc.record({
  enabled: optional(fc.boolean()),
  method: optional(fc.constantFrom("proxy", "fixedIP", "redirect", "nginx", "passthrough")),
  host: optional(fc.constantFrom(...HOSTS), 3),
  hostHeader: optional(fc.constantFrom("upstream", "client")),
  weight: optional(fc.constantFrom(0, 1, 50, 100)),
  service: optional(
    fc.record({ name: optional(fc.constantFrom("{api}-v2", "fixed")), port: optional(fc.constantFrom(80, 8080)) }),
  ),
  tlsSecret: optional(fc.constant("old-tls")),
}) as fc.Arbitrary<SourceSettings>;

/** Random tables with random `source` fields, from a fixed seed. */
const SAMPLES = fc
  .sample(fc.tuple(routeTable, optional(source), fc.array(optional(source), { minLength: 8, maxLength: 8 })), {
    numRuns: 150,
    seed: 20261124,
  })
  .flatMap(([value, forAll, forEach]) => {
    const apis = Object.entries(value.apis).map(([name, api], i) => [name, { ...api, source: forEach[i] }]);
    const drawn = {
      ...value,
      defaults: { ...value.defaults, source: forAll },
      apis: Object.fromEntries(apis) as object,
    };
    const { table } = checkTable(JSON.parse(JSON.stringify(drawn)));
    return table === undefined ? [] : [table];
  })
  .slice(0, 25);
const WRITTEN = [...readCases(), ...readCases("decision")].map(({ table }) => table);

/** An extra object is a template, so it can render the chart's model. */
const ASK = `
apiVersion: v1
kind: ConfigMap
metadata: {name: asked}
data: {sources: {{ include "kdp.sources" . | quote }}}`;

async function sourcesOf(table: RouteTable): Promise<Record<string, unknown>> {
  const values = { ...ownTable(table), extraObjects: [ASK] };
  const objects = await renderChart(values, { showOnly: ["templates/extra-objects.yaml"] });
  const { sources = "" } = objectOf(objects, "ConfigMap", "asked")["data"] as Record<string, string>;
  return (JSON.parse(sources) as { apis: Record<string, unknown> }).apis;
}

/** The TypeScript counterpart. */
function expectedOf(table: RouteTable): Record<string, unknown> {
  const apis = effectiveApis(table);
  const owners = oldHostOwners(table, apis);
  return Object.fromEntries(
    apis.map((api) => {
      const { oldHosts, tlsSecret, ...rest } = apiSource(table, api, owners);
      return [api.name, { ...rest, oldHosts, tlsSecret: tlsSecret ?? "" }];
    }),
  );
}

describe("the models of the old cluster in the chart and in TypeScript", () => {
  it("are compared on many tables", () => {
    expect(SAMPLES.length).toBe(25);
  });

  it.each([...WRITTEN, ...SAMPLES].map((table, i) => ({ i, table })))("are equal for table $i", async ({ table }) => {
    const sources = await sourcesOf(table);
    const expected = expectedOf(table);
    expect(Object.keys(sources).sort()).toEqual(Object.keys(expected).sort());
    for (const [name, each] of Object.entries(expected)) expect(sources[name], name).toMatchObject(each as object);
  });
});
