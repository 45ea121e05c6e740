// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { CODES, type Code } from "../../plugins/route-table/table/finding-codes.ts";
import { readFindingCases } from "../support/finding-cases.ts";
import { helm, helmVersions } from "../support/helm.ts";
import { ownTable } from "../support/rendered.ts";

const CHART = "chart";
const TABLE = { shortHosts: ["dev-01.example.com"], clusters: { b: { url: "http://b.example.net" } } };

/** What a JSON Schema can see. */
const SCHEMA_CODES = new Set(["null-value", "unknown-field", "missing-field", "wrong-type", "bad-value", "too-few"]);

async function render(values: object): Promise<{ readonly code: number | null; readonly stderr: string }> {
  const path = helmVersions.at(-1)?.path ?? "helm";
  return helm(path, ["template", "x", CHART, "--kube-version", "1.34", "--values", "-"], JSON.stringify(values));
}

describe("helm refuses exactly the tables with an error of kdp validate", () => {
  it.each(readFindingCases())("$title", async ({ table, findings }) => {
    const errors = findings.filter(([code]) => CODES[code as Code].severity === "error");
    const { code, stderr } = await render(ownTable(table));
    expect(code === 0, stderr).toBe(errors.length === 0);
    if (errors.length === 0) return;
    // Errors of the schema have no codes, and hide those of the templates. One of them is enough.
    const isOfSchema = !stderr.includes("These values are refused");
    const refused = isOfSchema ? errors.filter(([errorCode]) => SCHEMA_CODES.has(errorCode)) : errors;
    const missing = refused.filter(([errorCode, path]) => !says(stderr, isOfSchema ? "" : `(${errorCode})`, path));
    expect(isOfSchema ? refused.length > missing.length : missing.length === 0, stderr).toBe(true);
  });
});

describe("helm's schema refuses texts that no format allows", () => {
  it.each([
    ["a port that there is not", { clusters: { b: { url: "http://x.example.net:99999" } } }, "clusters/b/url"],
    [
      "the port of a redirect that there is not",
      { defaults: { redirect: { origin: "https://dev-01.aliyun.cloud.cn.aibang:0" } } },
      "defaults/redirect/origin",
    ],
    [
      "a link with half an escape",
      { defaults: { oldHosts: { links: { sunset: "https://example.com/%4" } } } },
      "defaults/oldHosts/links/sunset",
    ],
    [
      "a link with a host that there can't be",
      { defaults: { oldHosts: { links: { sunset: "https://example..com/" } } } },
      "defaults/oldHosts/links/sunset",
    ],
    [
      "an offset of a whole day",
      { defaults: { oldHosts: { sunset: "2027-03-31T00:00:00+24:00" } } },
      "defaults/oldHosts/sunset",
    ],
  ])("%s", async (_, routeTable, place) => {
    const { code, stderr } = await render({ routeTable });
    expect(code).not.toBe(0);
    expect(stderr).toContain(`'/routeTable/${place}'`);
  });
});

describe("helm refuses contradicting values", () => {
  it.each([
    ["an issuer without a name", { tls: { certManager: { enabled: true } } }, "tls.certManager.issuerRef.name"],
    [
      "more pods at least than at most",
      { autoscaling: { enabled: true, minReplicas: 9, maxReplicas: 3 } },
      "maxReplicas",
    ],
    ["no time to finish", { terminationDelaySeconds: 58 }, "terminationGracePeriodSeconds"],
    [
      "only plain HTTP, without its port",
      { proxy: { protocols: ["http"] }, service: { httpPort: 0 } },
      "service.httpPort",
    ],
    [
      "an API's own plugins where it has no route",
      { routes: "perHost", routeTable: { apis: { api02: { plugins: [{ name: "cors" }] } } } },
      "routeTable.apis.api02.plugins",
    ],
    [
      "names that come to the same",
      { routeTable: { clusters: { "y-b": { url: "http://x.example.net" } }, apis: { api: {}, "api-y": {} } } },
      "routeTable.apis.api-y: in cluster b",
    ],
    [
      "one plugin twice",
      { routeTable: { apis: { api01: { plugins: [{ name: "cors" }, { name: "cors" }] } } } },
      "cors stands twice",
    ],
    [
      "the gateway's own plugin",
      { routeTable: { apis: { api01: { plugins: [{ name: "route-table" }] } } } },
      "route-table",
    ],
    [
      "the gateway's own plugin for responses",
      { routeTable: { apis: { api01: { plugins: [{ name: "route-table-response" }] } } } },
      "route-table-response is this gateway's own",
    ],
    ["a name that the chart has", { routeTable: { apis: { "catch-all": {} } } }, "routeTable.apis.catch-all"],
    ["another one", { routeTable: { apis: { standby: {} } } }, "routeTable.apis.standby"],
    [
      "a split without a cluster of the API's own",
      {
        routeTable: {
          defaults: { cluster: null, split: { weights: { a: 90, b: 10 } } },
          apis: { api01: { cluster: "a" }, api02: {} },
        },
      },
      "routeTable.apis.api02: nothing says which cluster",
    ],
    [
      "a share for a cluster that there is not",
      { routeTable: { apis: { api01: { split: { weights: { b: 90, z: 10 } } } } } },
      "routeTable.apis.api01.split.weights.z: there is no cluster z",
    ],
    [
      "brownouts over each other",
      {
        routeTable: {
          defaults: {
            oldHosts: {
              brownouts: [
                { from: "2027-03-01", until: "2027-03-03" },
                { from: "2027-03-02T23:59:59Z", until: "2027-03-05" },
              ],
            },
          },
        },
      },
      "begins before the previous one is over",
    ],
    [
      "a brownout after the end",
      {
        routeTable: {
          defaults: { oldHosts: { sunset: "2027-03-02", brownouts: [{ from: "2027-03-01", until: "2027-03-03" }] } },
        },
      },
      "goes on after the host's sunset, 2027-03-02",
    ],
    // The schema accepts these values: it can't count.
    [
      "durations that are too long",
      { routeTable: { apis: { api01: { timeouts: { connect: "99999h" } } } } },
      "routeTable.apis.api01.timeouts.connect: 99999h is longer than 24 days",
    ],
  ])("%s", async (_, values, words) => {
    const { code, stderr } = await render(values);
    expect(code).not.toBe(0);
    expect(stderr).toContain("These values are refused");
    expect(stderr).toContain(words);
  });

  it("says the same of many APIs once, as kdp validate does", async () => {
    const names = Array.from({ length: 30 }, (_, i) => `api${i + 11}`);
    const apis = (api: object): object => Object.fromEntries(names.map((name) => [name, api]));
    const { stderr } = await render({ routeTable: { apis: apis({ pin: "c" }) } });
    expect(stderr).toContain(
      "routeTable.apis.api11.pin: there is no cluster c. The clusters are: a, b. (unknown-cluster) The same at 29 other places: api12, api13, api14, api15, api16 and 24 more.",
    );
    expect(stderr.match(/no cluster c/g)).toHaveLength(1);
    const source = await render({
      role: "source",
      source: { upstreamTls: { secret: "" } },
      routeTable: { apis: apis({ source: { weight: 5 }, cluster: "a" }) },
    });
    expect(source.stderr.length).toBeLessThan(2_000);
    for (const code of ["source-no-secret", "source-weight", "source-loop"]) expect(source.stderr).toContain(code);
  });

  it.each([
    ["one path", { path: "/x" }, "(path-taken) The same at 28 other places: api13"],
    ["one old host", { hosts: ["x.example.com"] }, "(host-taken) The same at 28 other places: api13"],
  ])("says once that 30 APIs have %s", async (_, defaults, words) => {
    const apis = Object.fromEntries(Array.from({ length: 30 }, (_each, i) => [`api${i + 11}`, {}]));
    const { stderr } = await render(ownTable({ ...TABLE, defaults, apis }));
    expect(stderr).toContain(words);
    expect(stderr.length).toBeLessThan(1_000);
  });

  it("says once that hosts are too long", async () => {
    const apis = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${"a".repeat(50)}${i}`, {}]));
    const { stderr } = await render(
      ownTable({ ...TABLE, legacyHosts: [{ host: "{api}-0123456789ab.example.com" }], apis }),
    );
    expect(stderr.match(/\(name-too-long\)/g)).toHaveLength(1);
  });

  it("says the same of few APIs for each", async () => {
    const { stderr } = await render({ routeTable: { apis: { api01: { pin: "c" }, api02: { pin: "c" } } } });
    expect(stderr.match(/no cluster c/g)).toHaveLength(2);
  });

  it("lists all errors at once", async () => {
    const { stderr } = await render({
      terminationDelaySeconds: 58,
      routeTable: { pin: "nowhere", apis: { api02: { path: "/api01" } } },
    });
    for (const words of ["terminationDelaySeconds", "no cluster nowhere", "path /api01"])
      expect(stderr).toContain(words);
  });
});

/** Whether one line of a message has the code and names the API or the field at the path. */
function says(message: string, code: string, path: string): boolean {
  return message.split("\n").some((line) => line.includes(code) && names(line, path));
}

function names(message: string, path: string): boolean {
  const [section = "", name = ""] = path.replaceAll(/\[([0-9]+)\]/g, ".$1").split(".");
  if (section === "apis") return message.includes(name);
  // An error of a default is reported at the default, or at the API that it affects.
  return section === "defaults" ? /routeTable\.(defaults|apis)\./.test(message) : message.includes(section);
}
