// SPDX-License-Identifier: Apache-2.0

import { CLASSES, type VerifyReport } from "../report.ts";
import { sentencesOf } from "./text.ts";

const MOST_REASONS = 10;

/** A report in Markdown. Nothing in it that came from a server is more than text. */
export function toMarkdown(report: VerifyReport): string {
  const { apis, checks, a, b, verdict, because, remarks, started, ended, rollback } = report;
  const rows = apis.map(({ api, class: found, because: why }) => `| ${cell(api)} | ${found} | ${cell(why)} |`);
  const details = apis.flatMap((api) => {
    const all = sentencesOf(api);
    if (all.length === 0) return [];
    const more = all.length - MOST_REASONS;
    return [
      `### ${cell(api.api)}: ${api.class}`,
      "",
      ...all.slice(0, MOST_REASONS).map((sentence) => `- ${cell(sentence)}`),
      ...(more > 0 ? [`- and ${more} more`] : []),
      "",
    ];
  });
  return [
    `# ${verdict}: A (${cell(a.name)}) beside B (${cell(b.name)})`,
    "",
    cell(because),
    "",
    `A at ${cell(a.address)}, B at ${cell(b.address)}; ${started} to ${ended}. ${CLASSES.map((name) => `${name} ${report.totals[name]}`).join(", ")}.`,
    "",
    "| API | Class | Why |",
    "| --- | --- | --- |",
    ...rows,
    "",
    ...details,
    ...(checks.length === 0
      ? []
      : [
          "### The gateway as a whole",
          "",
          ...checks.map(({ name, class: found, text }) => `- ${found} ${name}: ${cell(text)}`),
          "",
        ]),
    ...remarks.map((remark) => `- ${cell(remark)}`),
    `The way back: ${code(rollback)}`,
    "",
  ].join("\n");
}

/** Text as itself, in one line: no character of it means anything in Markdown or HTML. */
function cell(text: string): string {
  return text
    .replaceAll(/[\r\n]+/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_[\]|~#]/g, String.raw`\$&`);
}

function code(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  return `${fence}${text.replaceAll(/[\r\n]+/g, " ")}${fence}`;
}
