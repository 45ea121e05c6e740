// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { helm, helmVersions, readManifests, renderChart, type KubernetesObject } from "../support/helm.ts";
import { temporaryFolder } from "../support/plugin-server.ts";
import { containerOf, containersOf, envOf, filesOf, podOf } from "../support/pod.ts";

const CHART = join(import.meta.dirname, "..", "..", "chart");
const IN_PROCESS = { runtime: "inProcess" };
/** Values with every feature that has ports or plugins, without and with the ingress controller. */
const CONTROLLER = { metrics: { serviceMonitor: { enabled: true } }, networkPolicy: { enabled: true } };
const SET_UPS = [
  { title: "the ingress controller", values: CONTROLLER, containers: ["trust", "proxy", "ingress-controller"] },
  {
    title: "kong.yml",
    values: { ...CONTROLLER, ingressController: { enabled: false } },
    containers: ["trust", "proxy"],
  },
];

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
      objects.filter(({ kind, metadata }) => !OF_A_RUNTIME.has(`${kind} ${metadata.name}`));
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
  "NetworkPolicy ddd-int-kdp",
  "Service ddd-int-kdp-metrics",
  "ServiceMonitor ddd-int-kdp",
]);

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
      expect(textsOf(objects, "route-table-response")).toEqual(chartFiles("response"));
      expect(filesOf(objects, "proxy").has("/etc/kdp/route-table.json")).toBe(true);
    }
    // So that no pod is restarted where it is used for the first time.
    expect(podOf(await renderChart({ routeTable }))).toEqual(podOf(await renderChart({})));
  });

  it("is a plugin with the APIs' prefixes where responses are rewritten, and without configuration elsewhere, that runs after the route table's", async () => {
    for (const { values } of SET_UPS) {
      const objects = await renderChart({ ...values, routeTable: { defaults: on } });
      expect(pluginsOf(objects).slice(0, 3)).toEqual(["route-table-guard", "route-table", "route-table-response"]);
      const plugin = objects.find((each) => each["plugin"] === "route-table-response");
      expect(plugin?.["config"]).toEqual({ prefixes: "/api-name01\n/api01\n/api02" });
      const others = await renderChart({ ...values, routeTable: { decisionHeader: "X-Decision" } });
      expect(others.find((each) => each["plugin"] === "route-table-response")?.["config"]).toBeUndefined();
    }
  });

  it("is not installed with runtime: inProcess", async () => {
    const objects = await renderChart({ ...IN_PROCESS, routeTable: { defaults: on } });
    expect(pluginsOf(objects)).not.toContain("route-table-response");
    const [pod, without] = [podOf(objects), podOf(await renderChart(IN_PROCESS))];
    expect(containersOf(pod)).toEqual(containersOf(without));
  });
});

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

describe.each(SET_UPS)("a table for which Kong's own routes are enough, with $title", ({ values }) => {
  const split = { api01: { split: { weights: { a: 10, b: 90 } } } };

  it.each([
    ["the guard is left", {}, ["route-table-guard"]],
    ["without the check of server names, too", { routeTable: { checkServerName: false } }, ["route-table-guard"]],
    ["and without HTTP/2", { proxy: { http2: false } }, ["route-table-guard"]],
    [
      "and where one API is split, whose own routes have the plugin",
      { routeTable: { apis: split } },
      ["route-table-guard"],
    ],
    ["but not by perHost, which has no such routes", { routes: "perHost" }, ["route-table"]],
  ])("%s", async (_, more, plugins) => {
    const objects = await renderChart({ ...values, ...IN_PROCESS, ...more });
    expect(pluginsOf(objects).filter((name) => name.startsWith("route-table"))).toEqual(plugins);
  });
});

/** A line that removes a phase. */
const PHASE = /\n____entry\.(\w+) = nil$/gm;

function withoutPhases(handler: string | undefined): string | undefined {
  return handler?.replaceAll(PHASE, "");
}

describe.each([
  ["route-table-handler.lua", IN_PROCESS, {}],
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

/** The Lua files on Kong's package path, by their paths below it. */
function luaSeenBy(objects: readonly KubernetesObject[]): string[] {
  const folder = packageFolder(objects);
  const lua = [...filesOf(objects, "proxy").keys()].filter((path) => path.endsWith(".lua"));
  return lua.map((path) => (folder !== undefined && path.startsWith(folder) ? path.slice(folder.length) : path));
}

function packageFolder(objects: readonly KubernetesObject[]): string | undefined {
  const [folder] = envOf(containerOf(podOf(objects), "proxy"), "KONG_LUA_PACKAGE_PATH")?.split("?.lua;;") ?? [];
  return folder;
}

/** The handler and the schema of a plugin on Kong's package path. */
function textsOf(objects: readonly KubernetesObject[], plugin: string): (string | undefined)[] {
  const files = filesOf(objects, "proxy");
  const folder = packageFolder(objects) ?? "";
  return ["handler", "schema"].map((part) => files.get(`${folder}kong/plugins/${plugin}/${part}.lua`)?.trim());
}

/** The same from the chart's files. */
function chartFiles(name: string, parts = ["handler", "schema"]): string[] {
  return parts.map((part) => readFileSync(join(CHART, "files", `${name}-${part}.lua`), "utf8").trim());
}

/** The global plugins. */
function pluginsOf(objects: readonly KubernetesObject[]): string[] {
  const kongYml = objects.find(({ metadata }) => metadata.name === "ddd-int-kdp-kong") as
    { readonly data: { readonly "kong.yml": string } } | undefined;
  if (kongYml === undefined) {
    return objects.filter(({ kind }) => kind === "KongClusterPlugin").map((each) => String(each["plugin"]));
  }
  const [config] = readManifests(kongYml.data["kong.yml"]) as unknown as [{ plugins: { name: string }[] }];
  return config.plugins.map(({ name }) => name);
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
