// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readDocumentedValues } from "../../scripts/dev/values/documented-values.ts";
import { leavesOf } from "../../scripts/dev/values/values-table.ts";

const CHART = join(import.meta.dirname, "..", "..", "chart");
const read = (name: string): string => readFileSync(join(CHART, name), "utf8");
const defaults = parse(read("values.yaml")) as Record<string, unknown>;
const validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(read("values.schema.json")) as object);

/** The chart's own values with one of them set. */
function withValue(path: string, value: unknown): unknown {
  const copy = structuredClone(defaults);
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const parent = steps.reduce((map, step) => map[step] as Record<string, unknown>, copy);
  parent[last] = value;
  return copy;
}

describe("values.schema.json", () => {
  it("lets the chart's own values pass", () => {
    expect(validate(defaults), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ["routs", "perApi"],
    ["proxy.imgae", {}],
    ["proxy.image.tga", "x"],
    ["tls.certManager.issuerRef.nam", "x"],
    ["metrics.serviceMonitor.label", {}],
    ["routeTable.api", {}],
  ])("refuses the unknown field %s", (path, value) => {
    expect(validate(withValue(path, value))).toBe(false);
  });

  it.each([
    ["routes", "perapi"],
    ["routes", null],
    ["replicaCount", "2"],
    ["replicaCount", -1],
    ["proxy.protocols", ["tcp"]],
    ["proxy.protocols", []],
    ["proxy.httpsRedirectStatus", 200],
    ["service.httpsPort", 0],
    ["service.annotations", { a: 1 }],
    ["tls.certificates", [{ secretName: "x" }]],
    ["upstreamTls.certificateAuthorities", [{ secret: "a", configMap: "b" }]],
    ["upstreamTls.certificateAuthorities", [{}]],
    ["pluginServer.phaseTimeoutMs", 0],
    ["ingressController.enabled", "yes"],
  ])("refuses %s: %j", (path, value) => {
    expect(validate(withValue(path, value))).toBe(false);
  });

  it("leaves to Kubernetes what is Kubernetes' own", () => {
    expect(validate(withValue("affinity", { podAntiAffinity: {} }))).toBe(true);
    expect(validate(withValue("proxy.resources", { limits: { cpu: 2 } }))).toBe(true);
    expect(validate(withValue("global", { anything: 1 }))).toBe(true);
  });
});

describe("values.yaml", () => {
  const leaves = leavesOf(readDocumentedValues(read("values.yaml")));

  it("says of every value what it is for, in sentences", () => {
    for (const { path, description } of leaves) expect(description, path).toMatch(/^[A-Z].*[.}\]a-z]$/s);
    expect(leaves.length).toBeGreaterThan(70);
  });

  it("is in the README, value by value", () => {
    const page = read("README.md");
    for (const { path } of leaves) expect(page).toContain(`\`${path}\``);
  });

  it("that says nothing of a value is found out", () => {
    expect(() => readDocumentedValues("a:\n  # -- Said.\n  b: 1\n  c: 2\n")).toThrow("chart/values.yaml:4: a.c");
  });
});
