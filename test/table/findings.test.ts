// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import { CODES } from "../../plugins/route-table/table/finding-codes.ts";
import { formatPath, hasErrors } from "../../plugins/route-table/table/finding.ts";
import { readFindingCases, type ExpectedFinding } from "../support/finding-cases.ts";

const cases = readFindingCases();

/** Codes of the values file around the table, which the tests of `kdp validate` have. */
const CODES_OF_THE_FILE = ["yaml-syntax", "not-text", "sunset-passed", "no-table", "misread-key"];

describe("checkTable", () => {
  it.each(cases)("$title", ({ table, findings }) => {
    const checked = checkTable(table);
    const found = checked.findings.map(({ code, path }): ExpectedFinding => [code, formatPath(path)]);
    expect(sorted(found)).toEqual(sorted(findings.map(([code, path]): ExpectedFinding => [code, path])));
    for (const [code, path, words = ""] of findings) {
      const finding = checked.findings.find((each) => each.code === code && formatPath(each.path) === path);
      expect(`${finding?.message ?? ""} ${finding?.remedy ?? ""}`).toContain(words);
    }
    expect(checked.table === undefined, "a table with errors is not returned").toBe(hasErrors(checked.findings));
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

  it("says in sentences what is wrong and what to do", () => {
    for (const { table } of cases) {
      for (const { message, remedy } of checkTable(table).findings) {
        expect(message).toMatch(/^\S.*\.$/);
        expect(remedy).toMatch(/^[A-Z].*[.?]$/);
      }
    }
  });
});

function sorted(findings: readonly ExpectedFinding[]): string[] {
  return findings.map((each) => each.join(" at ")).sort();
}
