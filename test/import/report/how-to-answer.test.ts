// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import type { Remark } from "../../../scripts/kdp/import/estate/remark.ts";
import { NO_ANSWERS, parseAnswers, type Answers } from "../../../scripts/kdp/import/report/answers.ts";
import { makeReport, type ImportReport } from "../../../scripts/kdp/import/report/report.ts";
import { formatReport } from "../../../scripts/kdp/import/report/text.ts";
import { DEFAULT_OPTIONS } from "../../../scripts/kdp/import/table/draft.ts";
import { tableOf } from "../../../scripts/kdp/import/table/table.ts";
import { estateOf, placeIn } from "../../support/estates.ts";

function remark(code: string, object: string): Remark {
  const place = placeIn(object, "spec");
  const urls = ["https://api01.example.com/"];
  return { code, place, treatment: "by-hand", effect: "E.", reason: "R.", remedy: undefined, urls };
}

function reportOf(answers: Answers): ImportReport {
  const remarks = [remark("one", "Ingress a/b"), remark("two", "Ingress a/b"), remark("two", "Ingress a/c")];
  const estate = estateOf([{ hosts: ["api01.example.com"] }], { remarks });
  const imported = tableOf(estate, DEFAULT_OPTIONS, placeIn("the import", ""));
  return makeReport({ imported, answers, objects: 2, routes: 1, problems: [] });
}

describe("the answers that a report proposes", () => {
  it("name each code once, and together answer everything", () => {
    const text = formatReport(reportOf(NO_ANSWERS));
    const proposed = /^ {2}answers:\n(?: {4}- .*\n)+/m.exec(text)?.[0] ?? "";
    expect(proposed.match(/code: two/g)).toHaveLength(1);
    expect(proposed).toContain('code: two, object: "*", field: "*"');
    expect(proposed).toContain('code: one, object: "Ingress a/b", field: spec');
    const answers = parseAnswers(proposed.replaceAll(/^ {2}/gm, ""), "answers.yaml");
    expect(reportOf(answers).totals).toMatchObject({ open: 0, answered: 3 });
  });
});
