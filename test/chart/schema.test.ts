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
const schema = JSON.parse(read("values.schema.json")) as Section;
// Strict mode finds misspelt keywords. It would also refuse `required` in `oneOf` for properties that are declared beside it.
const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true }).compile(
  schema,
);

interface Section {
  readonly properties?: Readonly<Record<string, Section>>;
}

/** The paths of all maps with known fields, except the route table's, which have their own tests. */
function sectionsOf({ properties }: Section, path = ""): string[] {
  if (properties === undefined || path === "routeTable.") return [];
  return [path, ...Object.entries(properties).flatMap(([name, each]) => sectionsOf(each, `${path}${name}.`))];
}

/** The chart's values with one value set. */
function withValue(path: string, value: unknown): unknown {
  const copy = structuredClone(defaults);
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const parent = steps.reduce((map, step) => map[step] as Record<string, unknown>, copy);
  parent[last] = value;
  return copy;
}

describe("values.schema.json", () => {
  it("accepts the chart's values", () => {
    expect(validate(defaults), JSON.stringify(validate.errors)).toBe(true);
  });

  it("refuses an unknown field in every section", () => {
    const sections = sectionsOf(schema);
    expect(sections).toContain("tls.certManager.issuerRef.");
    for (const section of sections) expect(validate(withValue(`${section}unknown`, 1)), section).toBe(false);
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

  it("accepts any fields in values that Kubernetes defines", () => {
    expect(validate(withValue("affinity", { podAntiAffinity: {} }))).toBe(true);
    expect(validate(withValue("proxy.resources", { limits: { cpu: 2 } }))).toBe(true);
    expect(validate(withValue("global", { anything: 1 }))).toBe(true);
  });
});

describe("values.yaml", () => {
  const leaves = leavesOf(readDocumentedValues(read("values.yaml")));

  it("describes every value in sentences", () => {
    for (const { path, description } of leaves) expect(description, path).toMatch(/^[A-Z].*[.}\]a-z]$/s);
    expect(leaves.length).toBeGreaterThan(0);
  });

  it("has every value in the README", () => {
    const page = read("README.md");
    for (const { path } of leaves) expect(page).toContain(`\`${path}\``);
  });

  it("may have semicolons inside keywords, and commented-out values", () => {
    const text = '# -- Old.\n# old: 1\n# -- Said.\n# @schema items: {pattern: "a; b"}; minItems: 1\na: [x]\n';
    expect(readDocumentedValues(text)).toMatchObject([
      { path: "a", description: "Said.", keywords: { items: { pattern: "a; b" }, minItems: 1 } },
    ]);
  });

  it.each(["minimum: 1; maximum", "enum: [1"])("with the keywords %s is refused", (keywords) => {
    expect(() => readDocumentedValues(`# -- Said.\n# @schema ${keywords}\na: 1\n`)).toThrow(keywords);
  });

  it("is refused with an undescribed value", () => {
    expect(() => readDocumentedValues("a:\n  # -- Said.\n  b: 1\n  c: 2\n")).toThrow("chart/values.yaml:4: a.c");
  });
});

describe("Chart.yaml", () => {
  it("has the same images and Kong version as the values", () => {
    const chart = parse(read("Chart.yaml")) as { appVersion: string; annotations: Record<string, string> };
    const { proxy, pluginServer, ingressController } = defaults as Record<string, { image: Image }>;
    const { nginx } = defaults["source"] as Record<string, { image: Image }>;
    const images = [proxy, pluginServer, ingressController, nginx].map((each) => each?.image);
    expect(parse(chart.annotations["artifacthub.io/images"] ?? "")).toMatchObject(
      images.map((image) => ({ image: `${image?.repository}:${image?.tag}` })),
    );
    expect(chart.appVersion).toBe(proxy?.image.tag);
  });
});

interface Image {
  readonly repository: string;
  readonly tag: string;
}
