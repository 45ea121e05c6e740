// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { tableVersion } from "../../plugins/route-table/decision/compiled/table-version.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { renderChart } from "../support/helm.ts";
import { objectOf } from "../support/rendered.ts";

const TABLE: RouteTable = {
  shortHosts: ["dev-01.example.com"],
  clusters: { a: { url: "http://{api}.a.example.net" }, b: { url: "http://{api}.b.example.net" } },
  defaults: { cluster: "b" },
  apis: { api01: {}, api02: { split: { weights: { a: 10, b: 90 } } } },
};

describe("the version of a table", () => {
  it("is eight hexadecimal digits, and does not depend on the order of keys", () => {
    const turned: RouteTable = {
      apis: { api02: { split: { weights: { b: 90, a: 10 } } }, api01: {} },
      defaults: { cluster: "b" },
      clusters: { b: { url: "http://{api}.b.example.net" }, a: { url: "http://{api}.a.example.net" } },
      shortHosts: ["dev-01.example.com"],
    };
    expect(tableVersion(TABLE)).toMatch(/^[0-9a-f]{8}$/);
    expect(tableVersion(turned)).toBe(tableVersion(TABLE));
  });

  it.each<[string, Partial<RouteTable>]>([
    ["a pin", { pin: "a" }],
    ["a weight", { apis: { api01: {}, api02: { split: { weights: { a: 11, b: 89 } } } } }],
    ["an API", { apis: { ...TABLE.apis, api03: {} } }],
    ["a default", { defaults: { cluster: "a" } }],
    ["the order of hosts", { shortHosts: ["dev-02.example.com", "dev-01.example.com"] }],
  ])("changes with %s", (_, change) => {
    expect(tableVersion({ ...TABLE, ...change })).not.toBe(tableVersion(TABLE));
  });

  it("does not change with fields that the plugin does not use, so it is the same before the chart and after it", async () => {
    const apis = { api01: { owner: "team1", plugins: [{ name: "cors" }] } };
    const objects = await renderChart({ routeTable: { apis } }, { showOnly: ["templates/kongclusterplugin.yaml"] });
    const guard = objectOf(objects, "KongClusterPlugin", "kong-ddd-int-kdp-route-table-guard");
    const { json } = guard["config"] as { json: string };
    const given = JSON.parse(json) as RouteTable;
    expect(tableVersion({ ...given, address: "192.0.2.1", apis: { ...given.apis, ...apis } })).toBe(
      tableVersion(given),
    );
  });
});
