// SPDX-License-Identifier: Apache-2.0

import type { Block, Cell, Document } from "../../plan/document/document.ts";
import { toMarkdown } from "../../plan/document/document-markdown.ts";
import { code, escaped } from "./inline-text.ts";
import type { ImportReport, ReportedRemark } from "./report.ts";
import { answerEntry } from "./text.ts";

/** The report as Markdown, for a ticket or a pull request. */
export function toReportMarkdown(report: ImportReport): string {
  return toMarkdown(reportDocument(report));
}

function reportDocument(report: ImportReport): Document {
  const { totals, remarks, problems, staleAnswers, changes } = report;
  const open = remarks.filter(({ isOpen }) => isOpen);
  const answered = remarks.filter(({ answer }) => answer !== undefined);
  const rest = remarks.filter(({ isOpen, answer }) => !isOpen && answer === undefined);
  const blocks: Block[] = [
    {
      kind: "paragraph",
      text: `${totals.objects} objects with ${totals.routes} routes became ${totals.apis} APIs. **${totals.open} remarks are open**, ${totals.answered} are answered.`,
    },
    ...section(
      "open",
      "Open: different from the source",
      open.length === 0 ? [nothing()] : [remarkTable(open), ...entriesToAnswer(open)],
    ),
    ...(problems.length === 0 ? [] : section("unread", "Not read", [{ kind: "list", items: problems.map(escaped) }])),
    ...(changes === undefined
      ? []
      : section("changes", "Changes to the table", [{ kind: "list", items: changes.map(escaped) }])),
    ...section("apis", "APIs", [apiTable(report)]),
    ...(answered.length === 0 ? [] : section("answered", "Answered", [answeredTable(answered)])),
    ...(staleAnswers.length === 0
      ? []
      : section("stale", "Answers without a remark", [
          {
            kind: "list",
            items: staleAnswers.map(({ place, code: name, object }) =>
              escaped(`${place.file}:${place.line}: ${name} of ${object}`),
            ),
          },
        ])),
    ...section("others", "All other fields", rest.length === 0 ? [nothing()] : [remarkTable(rest)]),
  ];
  return { lang: "en", title: "Report of an import", contents: "Contents", colon: ": ", blocks };
}

function section(id: string, text: string, blocks: readonly Block[]): Block[] {
  return [{ kind: "heading", level: 2, id, text }, ...blocks];
}

function nothing(): Block {
  return { kind: "paragraph", text: "Nothing." };
}

function remarkTable(remarks: readonly ReportedRemark[]): Block {
  return {
    kind: "table",
    head: ["Remark", "Where", "What the source does, and why it is not here", "What to do", "URLs"],
    rows: remarks.map(({ code: name, treatment, place, effect, reason, remedy, urls }): Cell[] => [
      [code(name), treatment],
      [code(place.object), ...(place.field === "" ? [] : [code(place.field)]), escaped(`${place.file}:${place.line}`)],
      [escaped(effect), escaped(reason)],
      escaped(remedy ?? ""),
      urls.map(code),
    ]),
  };
}

function answeredTable(remarks: readonly ReportedRemark[]): Block {
  return {
    kind: "table",
    head: ["Remark", "Where", "Answer", "Reason"],
    rows: remarks.map(({ code: name, place, answer }): Cell[] => [
      code(name),
      code(place.object),
      escaped(answer?.answer ?? ""),
      escaped(answer?.reason ?? ""),
    ]),
  };
}

function apiTable({ apis }: ImportReport): Block {
  return {
    kind: "table",
    head: ["API", "Old hosts", "Path", "Upstream", "Made of"],
    rows: apis.map(({ name, hosts, path, upstream, objects }): Cell[] => [
      code(name),
      hosts.map(code),
      code(path),
      code(upstream),
      objects.map(code),
    ]),
  };
}

function entriesToAnswer(remarks: readonly ReportedRemark[]): Block[] {
  const lines = remarks.map((remark) => `  - ${answerEntry(remark)}`);
  return [
    { kind: "paragraph", text: "A file of answers (`--answers`), to be completed:" },
    { kind: "code", text: ["answers:", ...lines].join("\n") },
  ];
}
