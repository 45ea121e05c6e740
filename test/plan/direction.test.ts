// SPDX-License-Identifier: Apache-2.0

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runKdp } from "../support/run-kdp.ts";
import type { Plan } from "../../scripts/kdp/plan/plan.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const DOCUMENTS = [
  "README.md",
  "README.zh-CN.md",
  ...readdirSync(join(ROOT, "chart"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `chart/${name}`),
];

/** Every values snippet of the documents that has a table. */
const SNIPPETS = DOCUMENTS.flatMap((name) =>
  [...readFileSync(join(ROOT, name), "utf8").matchAll(/^```yaml\n(.*?)^```$/gms)]
    .map(([, text = ""]) => text)
    .filter((text) => text.includes("routeTable:"))
    .map((text, i) => ({ name: `${name}, ${i + 1}`, text })),
);

const A = '{ url: "https://{api}.old.example.com", address: 10.98.10.88 }';
const B = '{ url: "http://{api}-service.team1.svc.cluster.local" }';
const ELSEWHERE = '{ url: "https://{api}.elsewhere.example.net", address: 10.0.0.1 }';

function valuesWith(clusters: Readonly<Record<string, string>>, more = "defaults: { cluster: b }"): string {
  const lines = Object.entries(clusters).map(([name, cluster]) => `    ${name}: ${cluster}`);
  return `routeTable:
  shortHosts: [dev-01.example.com]
  legacyHosts: [{ host: "{api}.old.example.com" }]
  clusters:
${lines.join("\n")}
  ${more}
  apis: { api01: {} }
`;
}

async function planned(values: string, ...args: readonly string[]): Promise<string> {
  const { code, out, stderr } = await runKdp(["plan", "--json", "-f", "-", ...args], values);
  if (code !== 0) return `${code}: ${stderr}`;
  const { clusters, emergency } = JSON.parse(out) as Plan;
  // What is pinned at night is what a wrong direction ruins.
  const pins = new Set(emergency.flatMap(({ run = "" }) => [...run.matchAll(/pin=(\w+)/g)].map(([, name]) => name)));
  pins.delete("null");
  return `${clusters.a.name} to ${clusters.b.name}, back to ${[...pins].join(" and ")}`;
}

describe("the direction of a plan", () => {
  it("is tested with snippets of the documents", () => {
    expect(SNIPPETS.length).toBeGreaterThanOrEqual(8);
  });

  it.each(SNIPPETS)("is from a to b by the snippet of $name", async ({ text }) => {
    const whole = (parse(text) as { routeTable: { clusters?: object } }).routeTable;
    if (whole.clusters !== undefined && Object.keys(whole.clusters).length < 2) return;
    expect(await planned(text, "--chart", "chart")).toBe("a to b, back to a");
  });

  it.each([
    ["an old host of the table's in a url", valuesWith({ b: B, a: A }), []],
    ["the same, whatever serves it now", valuesWith({ b: B, a: A }, "defaults: { cluster: a }"), []],
    ["the same, whatever stands first and has an address", valuesWith({ a: A, b: ELSEWHERE }), []],
    [
      "an API's own host in a url",
      valuesWith({ b: B, a: A })
        .replace(/legacyHosts: .*/, 'defaults: { cluster: a, hosts: ["{api}.old.example.com"] }')
        .replace("  defaults: { cluster: b }\n", ""),
      [],
    ],
    ["Services of the gateway's own cluster", valuesWith({ b: B, a: ELSEWHERE }, "defaults: { cluster: a }"), []],
    ["oldCluster", valuesWith({ b: ELSEWHERE, a: ELSEWHERE }, "defaults: { cluster: a }\n  oldCluster: a"), []],
    ["oldCluster before a url", valuesWith({ b: A, a: ELSEWHERE }, "defaults: { cluster: a }\n  oldCluster: a"), []],
    ["both options", valuesWith({ b: A, a: ELSEWHERE }), ["--from", "a", "--to", "b"]],
    ["one option where there are two clusters", valuesWith({ b: A, a: ELSEWHERE }), ["--to", "b"]],
    ["the other option", valuesWith({ b: A, a: ELSEWHERE }), ["--from", "a"]],
    ["a third cluster's not being the default", valuesWith({ c: ELSEWHERE, b: B, a: A }), []],
  ])("is known by %s", async (_, values, args) => {
    expect(await planned(values, ...args)).toBe("a to b, back to a");
  });

  it.each([
    [
      "an address alone",
      valuesWith(
        { b: '{ url: "https://b.example.net", address: 10.0.0.2 }', a: '{ url: "https://a.example.net" }' },
        "defaults: { cluster: a }",
      ),
      [],
    ],
    ["the default cluster alone", valuesWith({ b: ELSEWHERE, a: ELSEWHERE }), []],
    ["two clusters with old hosts", valuesWith({ b: A, a: A }), []],
    ["two clusters of Services", valuesWith({ b: B, a: B }), []],
    ["--to among three", valuesWith({ a: ELSEWHERE, b: ELSEWHERE, c: ELSEWHERE }), ["--to", "b"]],
  ])("is needed if there is %s", async (_, values, args) => {
    const output = await planned(values, ...args);
    expect(output).toMatch(/^2: kdp: which cluster is the old one/);
    for (const words of ["routeTable.oldCluster", "--from ", "--to "]) expect(output).toContain(words);
    expect(output).toMatch(/^[^\n]*\n$/);
  });

  it("asks only for the new cluster if the old one is known", async () => {
    const output = await planned(valuesWith({ a: A, b: B, c: ELSEWHERE }, "defaults: { cluster: a }"));
    expect(output).toBe(
      "2: kdp: a is the old cluster; which is the new one, b or c? Say it with --to, such as --to b.\n",
    );
  });
});
