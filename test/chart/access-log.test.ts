// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { renderChart } from "../support/helm.ts";
import { startLua } from "../support/lua-machine.ts";
import { textOf } from "../support/prometheus.ts";
import { objectOf } from "../support/rendered.ts";

/** The configuration of one of the chart's plugins; `undefined` if there is no such plugin. */
async function configOf(plugin: string, values: object): Promise<Record<string, unknown> | undefined> {
  const objects = await renderChart(values, { showOnly: ["templates/kongclusterplugin.yaml"] });
  const name = `kong-ddd-int-kdp-${plugin}`;
  if (!objects.some(({ metadata }) => metadata.name === name)) return undefined;
  return objectOf(objects, "KongClusterPlugin", name)["config"] as Record<string, unknown>;
}

describe.each(["perApi", "perHost"])("with routes: %s", (routes) => {
  it.each([true, false])("the plugin exports its decision only if the access log is enabled: %s", async (enabled) => {
    const values = { routes, accessLog: { enabled } };
    const plugin = routes === "perApi" ? "route-table-guard" : "route-table";
    expect((await configOf(plugin, values))?.["logDecision"]).toBe(enabled);
    expect((await configOf("file-log", values)) !== undefined).toBe(enabled);
  });
});

describe("the fields of the access log", () => {
  async function fieldsWith(routes: string): Promise<Record<string, string>> {
    const config = await configOf("file-log", { routes });
    return config?.["custom_fields_by_lua"] as Record<string, string>;
  }

  // Without a decision of the plugin, the tags of Kong's route and Service count. An answer of the gateway itself has no cluster.
  it.each(["api", "entry", "cluster", "because", "table"])(
    "kdp.%s prefers the plugin's decision to Kong's tags",
    async (part) => {
      const lua = (await fieldsWith("perApi"))[`kdp.${part}`];
      expect(lua).toContain(
        `local d=kong.ctx.shared.kdp if d then return type(d.${part})=='string' and d.${part} or nil end`,
      );
      expect(lua?.endsWith(["because", "table"].includes(part) ? "return nil" : " end end")).toBe(true);
    },
  );

  it.each([
    ["00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "4bf92f3577b34da6a3ce929d0e0e4736"],
    ["00-4bf92f3577b34da6-00f067aa0ba902b7-01", ""],
    ['00-"}\\n-00f067aa0ba902b7-01', ""],
    [undefined, ""],
  ])("have the trace id of traceparent %s: %s", async (traceparent, id) => {
    const lua = (await fieldsWith("perHost"))["request.trace_id"] ?? "";
    const value = traceparent === undefined ? "nil" : luaLiteral(traceparent);
    const machine = startLua("return {}");
    const get = `get_header = function(name) return name == "traceparent" and ${value} or nil end`;
    const run = `(function() local kong = { request = { ${get} } } return (function() ${lua} end)() or "" end)()`;
    expect(machine.evaluate(run)).toBe(id);
    machine.close();
  });

  it.each([
    ["/a/b?token=s3cret", "/a/b"],
    ["/a/b", "/a/b"],
    ["", ""],
  ])("have no query in the upstream's path: %s", async (uri, logged) => {
    const lua = (await fieldsWith("perHost"))["upstream_uri"] ?? "";
    const machine = startLua("return {}");
    const run = `(function() local ngx = { var = { upstream_uri = ${luaLiteral(uri)} } } return (function() ${lua} end)() or "" end)()`;
    expect(machine.evaluate(run)).toBe(logged);
    machine.close();
  });

  it("have queries where that is asked for", async () => {
    const fields = (await configOf("file-log", { accessLog: { queries: true } }))?.["custom_fields_by_lua"] ?? {};
    expect(Object.keys(fields)).not.toContain("request.uri");
    expect(Object.keys(fields)).not.toContain("upstream_uri");
  });

  it("are all described in the README", async () => {
    const page = textOf("chart/README.md");
    const added = Object.entries(await fieldsWith("perApi")).filter(([, lua]) => lua !== "return nil");
    expect(added.map(([name]) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it("all come from the plugin with perHost", async () => {
    const fields = Object.keys(await fieldsWith("perHost"));
    expect(fields.filter((name) => name.startsWith("kdp."))).toEqual([]);
  });
});
