// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CHART_DEFAULTS } from "../../scripts/kdp/values/chart/chart-values.ts";
import { CHART_CODES, type ChartCode } from "../../scripts/kdp/values/chart/codes.ts";
import { loadTable, type LocatedFinding } from "../../scripts/kdp/values/load-table.ts";
import { readValueCases } from "../support/finding-cases.ts";
import { helm, helmVersions } from "../support/helm.ts";
import { ownTable } from "../support/rendered.ts";

const cases = readValueCases();

/** What kdp says of values around the table. */
async function findingsOf(values: object): Promise<readonly LocatedFinding[]> {
  const { table, findings, checkChart } = loadTable([{ name: "v.yaml", text: JSON.stringify(values) }], []);
  expect(table, JSON.stringify(findings)).toBeDefined();
  return await checkChart();
}

describe("kdp validate and helm refuse the same values around the table", () => {
  it.each(cases)("$title", async ({ values, findings }) => {
    const found = await findingsOf(values);
    expect(found.map(({ code, path }) => `${code} ${path}`).sort()).toEqual(
      findings.map(([code, path]) => `${code} ${path}`).sort(),
    );
    for (const [code, path, words = ""] of findings) {
      expect(found.find((each) => each.code === code && each.path === path)?.message).toContain(words);
    }
    const own = { ...values, ...ownTable((values as { routeTable: object }).routeTable) };
    const args = ["template", "x", "chart", "--kube-version", "1.34", "--values", "-"];
    const { code, stderr } = await helm(helmVersions.at(-1)?.path ?? "helm", args, JSON.stringify(own));
    const errors = findings.map(([each]) => each).filter((each) => CHART_CODES[each as ChartCode].severity === "error");
    expect(code === 0, stderr).toBe(errors.length === 0);
    const codes = [...stderr.matchAll(/\(([a-z-]+)\)$/gm)].map(([, each]) => each);
    expect([...new Set(codes)].sort()).toEqual([...new Set(errors)].sort());
  });

  it.each(Object.keys(CHART_CODES))("has a case for %s", (code) => {
    expect(cases.flatMap(({ findings }) => findings.map(([each]) => each))).toContain(code);
  });
});

describe("the values around the table", () => {
  it("have the chart's defaults", () => {
    const chart = parse(readFileSync(join(import.meta.dirname, "..", "..", "chart", "values.yaml"), "utf8")) as object;
    expect(chart).toMatchObject(parse(CHART_DEFAULTS) as object);
  });

  it.each([
    ["a role that there is not", { role: "sorce" }, "role", "bad-value"],
    ["a batch that is no list", { source: { apis: "api01" } }, "source.apis", "wrong-type"],
    ["a switch that is a text", { source: { enabled: "yes" } }, "source.enabled", "wrong-type"],
    ["a section that is a list", { source: [] }, "source", "wrong-type"],
  ])("may be of the wrong kind: %s", async (_, values, path, code) => {
    const [right] = cases;
    const { routeTable } = right?.values as { routeTable: object };
    expect(await findingsOf({ ...values, routeTable })).toMatchObject([{ path, code, file: "v.yaml" }]);
    const args = ["template", "x", "chart", "--kube-version", "1.34", "--values", "-"];
    const run = await helm(helmVersions.at(-1)?.path ?? "helm", args, JSON.stringify(values));
    expect(run.code).not.toBe(0);
  });
});
