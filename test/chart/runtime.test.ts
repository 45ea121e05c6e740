// SPDX-License-Identifier: Apache-2.0

import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { helm, helmVersions, readManifests, renderChart, type KubernetesObject } from "../support/helm.ts";
import { chartFiles, luaSeenBy, pluginsOf, SET_UPS, textsOf } from "../support/kong-files.ts";
import { temporaryFolder } from "../support/plugin-server.ts";
import { containerOf, containersOf, envOf, podOf } from "../support/pod.ts";

const CHART = join(import.meta.dirname, "..", "..", "chart");
const IN_PROCESS = { runtime: "inProcess" };

describe.each(SET_UPS)("the plugin inside Kong, with $title", ({ values, containers }) => {
  const inProcess = { ...values, ...IN_PROCESS };

  it.each(["1.28", "1.34"])("has no container on Kubernetes %s", async (kubeVersion) => {
    const pod = podOf(await renderChart(inProcess, { kubeVersion }));
    expect(containersOf(pod).map(({ name }) => name)).toEqual(containers);
  });

  it("has its files on Kong's Lua path", async () => {
    const objects = await renderChart(inProcess);
    expect(luaSeenBy(objects)).toEqual([
      ...["handler", "schema"].flatMap((part) =>
        ["route-table-guard", "route-table"].map((name) => `kong/plugins/${name}/${part}.lua`),
      ),
      "kong/plugins/route-table/status_api.lua",
    ]);
    expect(textsOf(objects, "route-table-guard")).toEqual(chartFiles("guard"));
    const [handler, schema] = textsOf(objects, "route-table");
    expect([withoutPhases(handler), schema]).toEqual(chartFiles("route-table"));
    const proxy = containerOf(podOf(objects), "proxy");
    expect(envOf(proxy, "KONG_PLUGINS")).toBe("bundled,route-table,route-table-guard");
    const mounts = proxy["volumeMounts"] as unknown[];
    expect(mounts).toContainEqual({ name: "lua", mountPath: "/etc/kdp/lua", readOnly: true });
  });

  it("has no object or setting of the plugin server", async () => {
    const installed = (await renderChart(inProcess)).filter(({ metadata }) => !isHook(metadata.annotations));
    const said = installed.map((object) => JSON.stringify({ ...object, data: Object.keys(object["data"] ?? {}) }));
    for (const each of said)
      expect(each).not.toMatch(/plugin-?server|plugin-metrics|8090|\/run\/kdp|kdp_request|NODE_/i);
    expect(JSON.stringify(await renderChart(values))).toMatch(/PLUGINSERVER.*\$kdp_request/);
  });

  it("changes nothing else", async () => {
    const others = (objects: readonly KubernetesObject[]): KubernetesObject[] =>
      objects
        .filter(({ kind, metadata }) => !OF_A_RUNTIME.has(`${kind} ${metadata.name}`))
        .map((each) => JSON.parse(withoutCompanion(JSON.stringify(each))) as KubernetesObject);
    // With perApi, only routes that need the plugin have it inside Kong (see below).
    const routes = "perHost";
    const rendered = others(await renderChart({ ...inProcess, routes }));
    expect(rendered).toEqual(others(await renderChart({ ...values, routes })));
    expect(rendered.length).toBeGreaterThan(0);
  });
});

/** The differences between the two runtimes. */
const OF_A_RUNTIME = new Set([
  "ConfigMap ddd-int-kdp-lua",
  "ConfigMap ddd-int-kdp-plugin-server",
  "Deployment ddd-int-kdp",
  "KongClusterPlugin kong-ddd-int-kdp-route-table-response",
  "NetworkPolicy ddd-int-kdp",
  "Service ddd-int-kdp-metrics",
  "ServiceMonitor ddd-int-kdp",
]);

describe("the plugin inside Kong", () => {
  const checks = { healthCheck: { path: "/healthz", passive: 5 } };

  it.each([
    ["nothing", {}, ["header_filter", "log"]],
    ["rewritten responses", { rewriteResponse: true }, ["log"]],
    ["old hosts that end", { oldHosts: { sunset: "2031-03-31" } }, ["log"]],
    ["passive health checks", checks, ["header_filter"]],
    ["both", { ...checks, rewriteResponse: true }, []],
  ])("has only the phases that a table with %s needs", async (_, defaults, unused) => {
    const objects = await renderChart({ ...IN_PROCESS, routeTable: { defaults } });
    const [handler] = textsOf(objects, "route-table");
    expect([...(handler ?? "").matchAll(PHASE)].map(([, phase]) => phase)).toEqual(unused);
  });
});

describe.each(SET_UPS.flatMap((setUp) => ["inProcess", "pluginServer"].map((runtime) => ({ ...setUp, runtime }))))(
  "a table for which Kong's own routes are enough, with $title, runtime: $runtime",
  ({ values, runtime }) => {
    const split = { api01: { split: { weights: { a: 10, b: 90 } } } };

    it.each([
      ["the guard is left", {}, ["route-table-guard"]],
      ["with the check of server names, too", { routeTable: { checkServerName: true } }, ["route-table-guard"]],
      ["and without HTTP/2", { proxy: { http2: false } }, ["route-table-guard"]],
      [
        "and where one API is split, whose own routes have the plugin",
        { routeTable: { apis: split } },
        ["route-table-guard"],
      ],
      ["but not by perHost, which has no such routes", { routes: "perHost" }, ["route-table"]],
    ])("%s", async (_, more, plugins) => {
      const objects = await renderChart({ ...values, runtime, ...more });
      const own = pluginsOf(objects).filter((name) => name.startsWith("route-table"));
      expect(own.filter((name) => name !== "route-table-response")).toEqual(plugins);
    });
  },
);

/** A line that removes a phase. */
const PHASE = /\n____entry\.(\w+) = nil$/gm;

function withoutPhases(handler: string | undefined): string | undefined {
  return handler?.replaceAll(PHASE, "");
}

describe.each([
  ["route-table-schema.lua", IN_PROCESS, {}],
  ["guard-handler.lua", IN_PROCESS, {}],
  ["status-api.lua", IN_PROCESS, {}],
  ["host-form-handler.lua", {}, IN_PROCESS],
  ["response-handler.lua", {}, IN_PROCESS],
  ["response-schema.lua", {}, IN_PROCESS],
])("another %s", (file, values, others) => {
  it("restarts only the pods that run it", async () => {
    const folder = await temporaryFolder();
    const changed = join(folder.path, "chart");
    await cp(CHART, changed, { recursive: true });
    const path = join(changed, "files", file);
    await writeFile(path, `-- another\n${await readFile(path, "utf8")}`);
    const all = [values, others];
    const before = await Promise.all(all.map((each) => podFrom(CHART, each)));
    const after = await Promise.all(all.map((each) => podFrom(changed, each)));
    expect(after.map((pod, i) => JSON.stringify(pod) === JSON.stringify(before[i]))).toEqual([false, true]);
    await folder.remove();
  });
});

/** An object as JSON, without the line of kong.yml for the companion. */
function withoutCompanion(json: string): string {
  return json.replace(/- config:\\n *refuseUndecided: true\\n *name: route-table-response\\n */, "");
}

async function podFrom(chart: string, values: object): Promise<unknown> {
  const path = helmVersions.at(-1)?.path ?? "helm";
  const { code, stdout, stderr } = await helm(
    path,
    ["template", "x", chart, "--values", "-", "--kube-version", "1.34"],
    JSON.stringify(values),
  );
  expect(code, stderr).toBe(0);
  return podOf(readManifests(stdout));
}

function isHook(annotations: KubernetesObject["metadata"]["annotations"] = {}): boolean {
  return "helm.sh/hook" in annotations;
}
