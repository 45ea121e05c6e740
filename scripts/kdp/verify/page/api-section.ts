// SPDX-License-Identifier: Apache-2.0

import { counted } from "../../text/counted.ts";
import { CLASSES, type ApiReport, type Check, type Class, type Comparison, type Difference } from "../report.ts";
import { answersSideBySide } from "./answers.ts";
import { badge, byteCode, code, knownText, milliseconds, table, text } from "./elements.ts";
import { latencySection, type Names } from "./latency-plot.ts";

/** How many comparisons of the whole page are shown with both answers, so that a browser can open it. */
export interface Room {
  answers: number;
}

/** Of one API. */
const MOST_ANSWERS = 20;
const MOST_ROWS = 200;
const LONGEST_VALUE = 500;

/** One API: its checks, its comparisons with both answers, and its times. Open unless nothing is to be done. */
export function apiSection(report: ApiReport, id: string, names: Names, room: Room): string {
  const isFine = report.class === "SAME" || report.class === "KNOWN";
  const parts = [
    checksTable(report.checks),
    comparisonsOf(report.comparisons, names, room),
    latencySection(report.latency, names),
  ].filter((part) => part !== "");
  return `<details class="api ${report.class}" id="${id}"${isFine ? "" : " open"}>
<summary><h3>${text(report.api)}</h3> ${badge(report.class)} ${text(report.because)}</summary>
${parts.join("\n")}
</details>`;
}

/** Checks that are no comparisons. */
export function checksTable(checks: readonly Check[]): string {
  const rows = checks.map((check) => [
    code(check.name),
    badge(check.class) + (check.counts ? "" : "<br><small>does not count</small>"),
    text(check.text) + knownText(check.known),
  ]);
  return table(["Check", "Class", "What was seen"], rows);
}

function comparisonsOf(comparisons: readonly Comparison[], names: Names, room: Room): string {
  if (comparisons.length === 0) return "";
  const worst = [...comparisons].sort((one, other) => rank(other.class) - rank(one.class));
  const different = worst.filter((each) => each.class !== "SAME");
  const shown = different.slice(0, Math.min(MOST_ANSWERS, room.answers));
  room.answers -= shown.length;
  const others = worst.filter((each) => !shown.includes(each));
  const rows = others
    .slice(0, MOST_ROWS)
    .map((each) => [
      badge(each.class),
      requestText(each),
      statuses(each),
      text(each.from),
      each.differences.map(({ text: said }) => text(said)).join("<br>"),
    ]);
  const left = others.length - rows.length;
  return [
    ...shown.map((each, i) => comparisonDetails(each, names, i === 0)),
    rows.length === 0
      ? ""
      : `<details class="others"><summary>${counted(others.length, shown.length === 0 ? "comparison" : "further comparison")}</summary>\n${table(["Class", "Request", "Status", "From", "Differences"], rows)}${left === 0 ? "" : `<p>${left.toLocaleString("en")} more in the JSON.</p>`}</details>`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function comparisonDetails(comparison: Comparison, names: Names, isOpen: boolean): string {
  const { headers, noise, differences } = comparison;
  const sent = headers.map(([name, value]) => byteCode(`${name}: ${value}`)).join("<br>");
  return `<details class="comparison ${comparison.class}"${isOpen ? " open" : ""}>
<summary>${badge(comparison.class)} ${requestText(comparison)} <small>by the ${text(comparison.entry)} host, from ${text(comparison.from)}</small></summary>
${sent === "" ? "" : `<p>Sent: ${sent}</p>`}
${table(["Where", names.a, names.b, "Class", "What it means"], differences.map(differenceRow))}
${answersSideBySide(comparison, names)}
${noise.length === 0 ? "" : `<p>${text(names.a)} differs from itself in ${noise.map(code).join(", ")}: this does not count.</p>`}
</details>`;
}

function differenceRow({ where, a, b, class: of, text: said, known }: Difference): string[] {
  const value = (each: string | null): string => (each === null ? "<em>none</em>" : code(shortened(each)));
  return [code(where), value(a), value(b), badge(of), text(said) + knownText(known)];
}

function requestText({ method, target }: Comparison): string {
  return byteCode(`${method} ${target}`);
}

/** Both statuses and times. */
function statuses({ a, b }: Comparison): string {
  const last = [a[0], b[0]].map((each) =>
    each === undefined ? "–" : `${each.status === 0 ? "none" : each.status} <small>${milliseconds(each.ms)}</small>`,
  );
  return last.join(" | ");
}

function shortened(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}

function rank(of: Class): number {
  return CLASSES.indexOf(of);
}
