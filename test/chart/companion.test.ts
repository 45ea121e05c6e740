// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { renderChart } from "../support/helm.ts";
import { chartFiles, luaSeenBy, pluginConfigs, pluginsOf, SET_UPS, textsOf } from "../support/kong-files.ts";
import { containerOf, containersOf, envOf, filesOf, podOf } from "../support/pod.ts";

describe("the plugin server's companion", () => {
  const on = { rewriteResponse: true };
  const off = { rewriteResponse: false };
  const ending = { oldHosts: { sunset: "2031-03-31" } };
  const sample = { legacyHosts: [{ host: "{api}.old.example.com" }], clusters: { a: null } };

  it.each([
    ["nobody asks for it", sample, false],
    ["nobody wants it", { ...sample, defaults: off, apis: { api01: off } }, false],
    ["one API asks for it", { ...sample, apis: { api02: on } }, true],
    ["one API asks for it, against the defaults", { ...sample, defaults: off, apis: { api02: on } }, true],
    ["the defaults ask for it", { ...sample, defaults: on, apis: { api02: off } }, true],
    [
      "the defaults ask for it, and no API wants it",
      { ...sample, defaults: on, apis: { api01: off, api02: off, "api-name01": off } },
      false,
    ],
    ["an old host of one API ends", { ...sample, apis: { api02: ending } }, true],
    ["old hosts of all APIs end", { ...sample, defaults: ending }, true],
    [
      "old hosts of a pattern end",
      { legacyHosts: [{ host: "{api}.old.example.com", deprecated: "2026-01-01" }] },
      true,
    ],
    ["responses say what was decided", { ...sample, decisionHeader: "X-Decision" }, true],
  ])("is loaded, and filters the headers of responses where %s", async (_, routeTable, filters) => {
    for (const { values } of SET_UPS) {
      const objects = await renderChart({ ...values, routeTable });
      const proxy = containerOf(podOf(objects), "proxy");
      expect(envOf(proxy, "KONG_PLUGINS")).toBe("bundled,route-table,route-table-guard,route-table-response");
      expect(pluginsOf(objects).includes("route-table-response")).toBe(filters);
      expect(luaSeenBy(objects)).toEqual(
        ["handler", "schema"].flatMap((part) =>
          ["route-table-guard", "route-table-response"].map((name) => `kong/plugins/${name}/${part}.lua`),
        ),
      );
      expect(textsOf(objects, "route-table-guard")).toEqual(
        [chartFiles("host-form", ["handler"]), chartFiles("guard", ["schema"])].flat(),
      );
      expect(textsOf(objects, "route-table-response")).toEqual(withoutAccess(chartFiles("response")));
      expect(filesOf(objects, "proxy").has("/etc/kdp/route-table.json")).toBe(true);
    }
    // So that no pod is restarted where it is used for the first time.
    expect(podOf(await renderChart({ routeTable }))).toEqual(podOf(await renderChart({})));
  });

  it("runs after the route table's plugin, with the APIs' prefixes where responses are rewritten", async () => {
    for (const { values } of SET_UPS) {
      const objects = await renderChart({ ...values, routes: "perHost", routeTable: { defaults: on } });
      expect(pluginsOf(objects).slice(0, 2)).toEqual(["route-table", "route-table-response"]);
    }
    const configOf = async (routeTable: object): Promise<unknown> =>
      (await renderChart({ routeTable })).find((each) => each["plugin"] === "route-table-response")?.["config"];
    expect(await configOf({ defaults: on })).toEqual({ prefixes: "/api-name01\n/api01\n/api02" });
    expect(await configOf({ decisionHeader: "X-Decision" })).toBeUndefined();
  });

  it("refuses what is undecided with perHost, where Kong's own routes lead nowhere", async () => {
    for (const { values } of SET_UPS) {
      const objects = await renderChart({ ...values, routes: "perHost", routeTable: { defaults: off } });
      expect(pluginsOf(objects)).toContain("route-table-response");
      expect(textsOf(objects, "route-table-response")).toEqual(chartFiles("response"));
    }
  });

  it.each(["perApi", "perHost"])("is asked by the plugin on all of its routes, with routes: %s", async (routes) => {
    const sample = { defaults: off, apis: { api01: { legacy: "redirect" } } };
    for (const { values } of SET_UPS) {
      const configs = pluginConfigs(await renderChart({ ...values, routes, routeTable: sample }), "route-table");
      expect(configs.length).toBeGreaterThan(routes === "perApi" ? 1 : 0);
      for (const config of configs) expect(config).toMatchObject({ companion: true });
    }
  });

  it("is not installed with runtime: inProcess", async () => {
    const objects = await renderChart({ runtime: "inProcess", routeTable: { defaults: on } });
    expect(pluginsOf(objects)).not.toContain("route-table-response");
    const [pod, without] = [podOf(objects), podOf(await renderChart({ runtime: "inProcess" }))];
    expect(containersOf(pod)).toEqual(containersOf(without));
  });
});

/** The companion's files where Kong's own routes lead to right places, and nothing is to be refused. */
function withoutAccess([handler = "", ...others]: readonly string[]): string[] {
  return [handler.replace(/\n(return ____entry)$/, "\n____entry.access = nil\n$1"), ...others];
}
