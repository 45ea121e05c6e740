// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import { CODES } from "../../plugins/route-table/table/codes.ts";
import { formatPath, hasErrors } from "../../plugins/route-table/table/finding.ts";

type Expected = readonly [code: string, path: string, words?: string];

interface FindingCase {
  readonly title: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly table?: unknown;
  readonly findings: readonly Expected[];
}

const { right, cases } = parse(readFileSync(join(import.meta.dirname, "findings.yaml"), "utf8")) as {
  right: unknown;
  cases: readonly FindingCase[];
};

/** Codes of the values file around the table, which the tests of `kdp validate` have. */
const CODES_OF_THE_FILE = ["yaml-syntax", "no-table", "misread-key"];

describe("checkTable", () => {
  it.each(cases)("$title", ({ set = {}, table, findings }) => {
    const checked = checkTable(table ?? withValues(right, set));
    const found = checked.findings.map(({ code, path }): Expected => [code, formatPath(path)]);
    expect(sorted(found)).toEqual(sorted(findings.map(([code, path]): Expected => [code, path])));
    for (const [code, path, words = ""] of findings) {
      const said = checked.findings.find((each) => each.code === code && formatPath(each.path) === path);
      expect(`${said?.message ?? ""} ${said?.remedy ?? ""}`).toContain(words);
    }
    expect(checked.table === undefined, "a table with errors is not given out").toBe(hasErrors(checked.findings));
  });

  it.each(Object.keys(CODES).filter((code) => !CODES_OF_THE_FILE.includes(code)))("has a case for %s", (code) => {
    expect(cases.flatMap(({ findings }) => findings.map(([each]) => each))).toContain(code);
  });

  it.each([undefined, null, 0, "", "text", true, [], [[]], new Map(), Symbol.iterator, () => 1])(
    "finds fault with %s and does not throw",
    (value) => {
      expect(checkTable(value).table).toBeUndefined();
      expect(checkTable({ shortHosts: value, clusters: value, apis: value, defaults: value }).table).toBeUndefined();
    },
  );

  it("says of every finding what is wrong and what to do, in sentences", () => {
    for (const { set = {}, table } of cases) {
      for (const { message, remedy } of checkTable(table ?? withValues(right, set)).findings) {
        expect(message).toMatch(/^\S.*\.$/);
        expect(remedy).toMatch(/^[A-Z].*[.?]$/);
      }
    }
  });
});

function sorted(findings: readonly Expected[]): string[] {
  return findings.map((each) => each.join(" at ")).sort();
}

function withValues(value: unknown, set: Readonly<Record<string, unknown>>): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  for (const [path, each] of Object.entries(set)) {
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    const parent = steps.reduce((map, step) => (map[step] ??= {}) as Record<string, unknown>, copy);
    parent[last] = each;
  }
  return copy;
}
