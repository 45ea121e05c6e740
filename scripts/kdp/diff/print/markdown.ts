// SPDX-License-Identifier: Apache-2.0

import type { Report, ReportedSet } from "../report.ts";
import { keysText, summaryOf } from "./text.ts";
import { apisOf, areaLines, conditionLines, differences, exampleText, TITLES, whose } from "./words.ts";

/** GitHub refuses comments with more than 65,536 characters. */
const MOST_CHARACTERS = 60_000;

/** A report as Markdown, for a comment on a pull request. Everything that comes from a table stands in code. */
export function toMarkdown(report: Report): string {
  const { sets, keys, others } = report;
  const from = Date.parse(report.from) / 1_000;
  const head = ["### kdp diff", "", code(summaryOf(report).trim()), ""];
  const parts = [
    ...sets.map((set) => setPart(set, from)),
    ...(keys.length === 0
      ? []
      : [["**Keys that change their cluster**", "", ...keys.map((each) => `- ${code(keysText(each))}`)]]),
    ...others.map(({ kind, names, said, example }) => [
      `**${TITLES[kind]}:** ${code(names.length === 0 ? "all APIs" : whose({ names }))}`,
      "",
      `- ${code(said)}`,
      ...(example === undefined ? [] : [`- example: ${code(exampleText(example))}`]),
    ]),
  ].map((lines) => `${lines.join("\n")}\n`);
  const kept: string[] = [];
  let length = head.join("\n").length;
  for (const part of parts) {
    length += part.length + 1;
    if (length > MOST_CHARACTERS) break;
    kept.push(part);
  }
  const left = parts.length - kept.length;
  if (left > 0) kept.push(`…and ${left} more: run \`kdp diff\` for all of them.\n`);
  return [head.join("\n"), ...kept].join("\n");
}

function setPart(set: ReportedSet, from: number): string[] {
  const rows = differences(set).map(({ name, old, new: changed }) => `| ${name} | ${cell(old)} | ${cell(changed)} |`);
  return [
    `**${TITLES[set.kind]}:** ${code(apisOf(set))}`,
    "",
    ...areaLines(set.areas).map((line) => `- requests: ${code(line)}`),
    ...conditionLines(set, from).map((line) => `- when: ${code(line)}`),
    ...(set.example === undefined ? [] : [`- example: ${code(exampleText(set.example))}`]),
    ...(rows.length === 0 ? [] : ["", "| | before | after |", "| --- | --- | --- |", ...rows]),
  ];
}

/**
 * A text as code, in which Markdown finds no markup, no HTML, no link and no name of a person. Its fence is longer than any run of backticks in
 * the text, and what would end the line is taken out.
 */
function code(text: string): string {
  const line = text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, " ");
  const runs = [...line.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  return runs.length === 0 && line.trim() !== "" ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}

/** Code in a cell of a table, where a bar would end the cell. */
function cell(text: string): string {
  return code(text).replaceAll("|", String.raw`\|`);
}
