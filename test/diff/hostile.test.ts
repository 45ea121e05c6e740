// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import { toMarkdown } from "../../scripts/kdp/diff/print/markdown.ts";
import { formatReport, summaryOf } from "../../scripts/kdp/diff/print/text.ts";
import { makeReport, type Report } from "../../scripts/kdp/diff/report.ts";

const HEADER = "x`|*_~#!";

function reportOf(decisionHeader: string, name = "a.yaml"): Report {
  const table = (extra: object): object => ({
    shortHosts: ["dev-01.example.com"],
    clusters: { a: { url: "http://{api}.a.example.net" } },
    apis: { constructor: {}, "xn--x": {} },
    ...extra,
  });
  const [old, changed] = [table({}), table({ decisionHeader })].map((value) => checkTable(value).table);
  if (old === undefined || changed === undefined) throw new Error("the tables are refused");
  const side = { findings: [], isWhole: true };
  return makeReport({ ...side, name, table: old }, { ...side, name: "b.yaml", table: changed }, 0, false);
}

/** What is left of Markdown without its code. */
function outsideOfCode(markdown: string): string {
  return markdown.replaceAll(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, "");
}

describe("kdp diff of tables with hostile names", () => {
  it("keeps all of a table in code, in Markdown", () => {
    const markdown = toMarkdown(reportOf(HEADER));
    expect(markdown).toContain("`` ");
    expect(outsideOfCode(markdown)).not.toContain("*_~");
    expect(outsideOfCode(markdown)).not.toContain("example.com");
    for (const line of markdown.split("\n").filter((each) => each.startsWith("| "))) {
      expect(line.replaceAll(String.raw`\|`, "").split("|")).toHaveLength(5);
    }
  });

  it("lets nothing of a file's name act as markup, as HTML or as a line of its own", () => {
    const markdown = toMarkdown(reportOf("X-Cluster", "a`<img src=x>\n# @everyone\u202e.yaml"));
    expect(outsideOfCode(markdown)).not.toMatch(/img|everyone|\u202e/);
    expect(markdown).not.toMatch(/^# /m);
  });

  it("sends no control characters to a terminal", () => {
    const report = reportOf("X-Cluster", "a\u001b[31m\u202e.yaml");
    expect(summaryOf(report)).toContain(String.raw`a\x1b[31m\u202e.yaml`);
    expect(formatReport(report)).toContain("response  none → X-Cluster: a; because=");
  });

  it("looks up names that every object has like any other", () => {
    const { sets } = reportOf("X-Cluster");
    expect(sets).toMatchObject([{ kind: "response", names: ["constructor", "xn--x"] }]);
  });

  it("stays below the length that GitHub takes for a comment", () => {
    const report = reportOf("X-Cluster");
    const [set] = report.sets;
    if (set === undefined) throw new Error("there is no set");
    const markdown = toMarkdown({ ...report, sets: Array.from({ length: 500 }, () => set) });
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toMatch(/…and [0-9]+ more: run `kdp diff` for all of them\.\n$/);
  });
});
