// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { GATEWAY_CASES } from "../support/chart-cases.ts";
import { argumentsOf } from "../support/shell.ts";
import { helm, helmVersions, renderChart } from "../support/helm.ts";

/** The notes that helm prints after an installation. */
async function notesAfter(values: object): Promise<string> {
  const path = helmVersions.at(-1)?.path ?? "helm";
  const args = ["install", "x", "chart", "--dry-run=client", "--hide-secret", "--values", "-"];
  const { stdout, stderr } = await helm(path, args, JSON.stringify(values));
  const [, notes] = stdout.split("\nNOTES:\n");
  if (notes === undefined) throw new Error(stderr);
  return notes;
}

/** The `--set` assignments in the notes that helm prints after an installation. */
async function assignmentsAfter(values: object): Promise<string[]> {
  const notes = await notesAfter(values);
  const all = [...notes.matchAll(/ --set (\S+)/g)].map(([, word = ""]) => argumentsOf(word)[0] ?? "");
  return all.filter((assignment) => !assignment.endsWith("=null"));
}

const SHARE = /^routeTable\.apis\.[a-z0-9-]+\.split\.weights\./;

describe("the notes after an installation", () => {
  it.each([
    ...GATEWAY_CASES.map(({ name, values }) => ({ name, values })),
    {
      name: "a split of three clusters",
      values: {
        routeTable: {
          clusters: { c: { url: "http://c.example.net" } },
          apis: { "api-name01": { split: { weights: { a: 40, b: 30, c: 30 } } } },
        },
      },
    },
  ])("have only assignments that the chart accepts: $name", async ({ values }) => {
    const assignments = await assignmentsAfter(values);
    expect(assignments.length).toBe(3);
    for (const assignment of assignments) {
      await expect(renderChart(values, { set: [assignment] }), assignment).resolves.toBeDefined();
    }
  });

  it.each([
    ["where all APIs are pinned", { routeTable: { pin: "a" } }],
    ["where the API is pinned", { routeTable: { apis: { "api-name01": { pin: "a" } } } }],
    ["where there is one cluster", { routeTable: { clusters: { a: null } } }],
  ])("do not mention shares %s", async (_, values) => {
    expect((await assignmentsAfter(values)).filter((each) => SHARE.test(each))).toEqual([]);
    expect((await assignmentsAfter({})).filter((each) => SHARE.test(each))).toHaveLength(1);
  });
});

describe.each([
  ["gateway", {}],
  ["old cluster", { role: "source", routeTable: { apis: { api02: { source: { method: "nginx" } } } } }],
])("the notes after an installation: %s", (_, values) => {
  it("say how a Prometheus with other labels gets in, where it does not", async () => {
    expect(await notesAfter(values)).toContain("by networkPolicy.metricsFrom");
    for (const networkPolicy of [{ enabled: false }, { metricsFrom: [{ namespaceSelector: {} }] }]) {
      expect(await notesAfter({ ...values, networkPolicy })).not.toContain("metricsFrom");
    }
  });
});

describe("the notes after an installation in the old cluster", () => {
  const forwarding = { role: "source", source: { upstreamTls: { secret: "kdp-upstream" } } };

  it.each([
    ["one API by name", {}],
    ["one API by weight", { routeTable: { apis: { api02: { source: { method: "nginx", weight: 1 } } } } }],
  ])("have only assignments that the chart accepts, and the rollback: %s", async (_, values) => {
    const assignments = await assignmentsAfter({ ...forwarding, ...values });
    expect(assignments).toContain("source.enabled=false");
    for (const assignment of assignments) {
      const rendered = await renderChart({ ...forwarding, ...values }, { set: [assignment] });
      if (assignment === "source.enabled=false") expect(rendered.filter(({ kind }) => kind === "Ingress")).toEqual([]);
    }
  });

  it("say where the host of the new cluster is a guess", async () => {
    const more = [
      { host: "{api}.source-team1.dev.aliyun.cloud.cn.aibang" },
      { host: "{api}.x.example.com" },
      { host: "{api}.y.example.com" },
    ];
    const notesWith = (source: object): Promise<string> =>
      notesAfter({ role: "source", routeTable: { legacyHosts: more, defaults: { source } } });
    expect(await notesWith({})).toContain(
      "WARNING: {api}.x.example.com is taken for the new cluster's hosts, as the first of {api}.x.example.com, {api}.y.example.com.",
    );
    expect(await notesWith({ host: "{api}.y.example.com" })).not.toContain("is taken for");
    expect(await notesAfter({ role: "source" })).not.toContain("is taken for");
  });

  it("say where the host of the new cluster ends, and take one that stays before it", async () => {
    const old = { host: "{api}.source-team1.dev.aliyun.cloud.cn.aibang" };
    const ending = { host: "{api}.x.example.com", sunset: "2027-03-31" };
    const notesWith = (...legacyHosts: object[]): Promise<string> =>
      notesAfter({ role: "source", routeTable: { legacyHosts } });
    expect(await notesWith(old, ending)).toMatch(
      /WARNING: .*: the new cluster is called by the hosts \{api\}\.x\.example\.com/,
    );
    const both = await notesWith(old, ending, { host: "{api}.y.example.com" });
    expect(both).toContain("{api}.y.example.com is taken for the new cluster's hosts");
    expect(both).not.toContain("the new cluster is called by");
  });
});
