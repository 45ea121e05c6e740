// SPDX-License-Identifier: Apache-2.0

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isMap } from "../../plugins/route-table/table/schema/check-structure.ts";
import { helm, helmVersions, readManifests } from "../support/helm.ts";
import { LONG_MS } from "../support/limits.ts";

const CHART = join(import.meta.dirname, "..", "..", "chart");

/** Templates whose lines are YAML; the others compute values, or write nginx's configuration and notes. */
const YAML_TEMPLATES = globSync("templates/**/*.{yaml,tpl}", { cwd: CHART }).filter(
  (file) => !/^templates\/(validate|model)\/|^templates\/source\/_|extra-objects/.test(file),
);

/** What an action ends in that writes data and not text: a quoted scalar, JSON, a number, or objects made of those. */
const WRITES_DATA =
  /(\| (quote|toJson|int|int64)|\bn?indent \d+|\| trim|sha256sum)$|^(int|int64|len|sub|add|quote|toJson) /;
/** Actions that write nothing themselves, or text that a template of this chart has made. */
const WRITES_NOTHING =
  /^(if|else|end|range|with|define|template|\$\w+(\.\w+)* :?=|\/\*|- \/\*|fail\b|include "kdp\.(selectorLabels|labels)")/;

/** The actions of a line, without their braces and trim markers. */
function actionsOf(line: string): string[] {
  return [...line.matchAll(/\{\{-?\s*(.*?)\s*-?\}\}/g)].map(([, action = ""]) => action);
}

/** Where a template writes text of a value into YAML as it is. */
function unquotedIn(file: string): string[] {
  const lines = readFileSync(join(CHART, file), "utf8").split("\n");
  return lines.flatMap((line, i) => {
    // Only what stands behind a key or a dash is a scalar; a helper's last expression is what its caller quotes.
    if (!/^\s*(- |[\w./"{}$-]+: )/.test(line) || line.trimStart().startsWith("{{")) return [];
    const open = actionsOf(line).filter((action) => !WRITES_NOTHING.test(action) && !WRITES_DATA.test(action));
    return open.length > 0 ? [`${file}:${i + 1}: ${line.trim()}`] : [];
  });
}

describe("templates", () => {
  it("write every value into YAML as data", () => {
    expect(YAML_TEMPLATES.length).toBeGreaterThan(30);
    expect(YAML_TEMPLATES.flatMap(unquotedIn)).toEqual([]);
  });

  it("put no value into text that they parse afterwards", () => {
    const parsing = globSync("templates/**/*", { cwd: CHART, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .flatMap(({ parentPath, name }) =>
        readFileSync(join(parentPath, name), "utf8")
          .split("\n")
          .filter((line) => line.includes("fromYaml"))
          .map((line) => `${name}: ${line.trim()}`),
      );
    // The alerts' own file, and the fields of the access log, neither of which has a value in it.
    expect(parsing).toHaveLength(2);
  });
});

const VALUES = parse(readFileSync(join(CHART, "values.yaml"), "utf8")) as Readonly<Record<string, unknown>>;

/** The path of every text in the chart's values, but for the table's, which has formats of its own. */
function textsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === "string") return [path];
  if (!isMap(value) || path[0] === "routeTable") return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, [...path, key]));
}

/** Values with another text at one place. */
function valuesWith(values: object, path: readonly string[], text: string): object {
  const [key = "", ...rest] = path;
  const inner: unknown = Object.hasOwn(values, key) ? (values as Record<string, unknown>)[key] : {};
  return { ...values, [key]: rest.length === 0 ? text : valuesWith(isMap(inner) ? inner : {}, rest, text) };
}

/** What is switched on, so that each text gets into some object. */
const ALL_ON = {
  autoscaling: { enabled: true },
  networkPolicy: { enabled: true },
  metrics: { prometheusRule: { enabled: true }, serviceMonitor: { enabled: true }, dashboard: { enabled: true } },
  tls: { certManager: { enabled: true, issuerRef: { name: "x" } } },
};

const HOSTILE = 'null\n---\napiVersion: v1\nkind: Evil\nmetadata: {name: "x"} # {{ .Release }} \'"';

/** The kinds of what is rendered, sorted; undefined where the values are refused. */
async function kindsOf(values: object): Promise<string[] | undefined> {
  const path = helmVersions.at(-1)?.path ?? "helm";
  const args = ["template", "x", CHART, "--kube-version", "1.34", "--values", "-", "--skip-schema-validation"];
  const { code, stdout } = await helm(path, args, JSON.stringify(values));
  return code === 0
    ? readManifests(stdout)
        .map(({ kind }) => kind)
        .sort()
    : undefined;
}

describe("a value that has YAML in it", () => {
  it.each(textsOf(VALUES).map((path) => ({ name: path.join("."), path })))(
    "makes no object more or less than any other text: $name",
    { timeout: LONG_MS },
    async ({ path }) => {
      const usual = await kindsOf(valuesWith(ALL_ON, path, "usual"));
      const kinds = await kindsOf(valuesWith(ALL_ON, path, HOSTILE));
      // It may be refused where the other text is not.
      expect([undefined, JSON.stringify(usual)]).toContain(kinds && JSON.stringify(kinds));
    },
  );
});

/** The path of every switch outside the table. */
function switchesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === "boolean") return [path];
  if (!isMap(value) || path[0] === "routeTable") return [];
  return Object.entries(value).flatMap(([key, each]) => switchesOf(each, [...path, key]));
}

/** A value with its keys alone. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysOf);
  if (!isMap(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, keysOf(each)]));
}

/** The keys of all objects; undefined where the values are refused. */
async function shapeOf(values: object): Promise<string | undefined> {
  const path = helmVersions.at(-1)?.path ?? "helm";
  const args = ["template", "x", CHART, "--kube-version", "1.34", "--values", "-", "--skip-schema-validation"];
  const { code, stdout } = await helm(path, args, JSON.stringify(values));
  return code === 0 ? JSON.stringify(readManifests(stdout).map(keysOf)) : undefined;
}

describe("a switch that has YAML in it", () => {
  it.each(switchesOf(VALUES).map((path) => ({ name: path.join("."), path })))(
    "makes no key more or less than any other text: $name",
    { timeout: LONG_MS },
    async ({ path }) => {
      const shape = await shapeOf(valuesWith({}, path, "true\nevil: injected"));
      expect([undefined, await shapeOf(valuesWith({}, path, "true evil, injected"))]).toContain(shape);
    },
  );
});
