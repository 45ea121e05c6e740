// SPDX-License-Identifier: Apache-2.0

import { counted } from "../../text/counted.ts";
import { htmlPage } from "../../text/html-page.ts";
import type { ReadFile } from "../probe-request.ts";
import { CLASSES, type Class, type VerifyReport } from "../report.ts";
import { apiSection, checksTable, type Room } from "./api-section.ts";
import { badge, code, milliseconds, table, text } from "./elements.ts";
import type { Names } from "./latency-plot.ts";
import { filterStyle, STYLE } from "./style.ts";

/** Both answers of so many comparisons: about 20 MB of page. */
const MOST_ANSWERS = 2_000;

/**
 * The report of `kdp verify` as one self-contained HTML page: totals with a filter by class that needs no script, a table of the APIs, and for
 * each API its checks, both answers side by side with the changed parts marked, and its latencies as a plot.
 */
export function verifyPage(report: VerifyReport): string {
  const { apis, a, b, verdict } = report;
  const names: Names = { a: `A: ${a.name}`, b: `B: ${b.name}` };
  const room: Room = { answers: MOST_ANSWERS };
  const ids = new Map(apis.map((each, i) => [each, `api-${i + 1}`]));
  const sorted = [...apis].sort((one, other) => CLASSES.indexOf(other.class) - CLASSES.indexOf(one.class));
  const rows = sorted.map((each) => apiRow(each, ids.get(each) ?? ""));
  const sections = sorted.map((each) => apiSection(each, ids.get(each) ?? "", names, room));
  const main = [
    `<h1><span class="verdict ${verdict}">${text(verdict)}</span> ${text(report.because)}</h1>`,
    facts(report),
    report.remarks.length === 0 ? "" : `<ul>${report.remarks.map((each) => `<li>${text(each)}</li>`).join("")}</ul>`,
    `<h2>The gateways</h2>`,
    checksTable(report.checks),
    `<h2>The APIs</h2>`,
    filter(report),
    apiTable(rows),
    `<div class="apis">\n${sections.join("\n")}\n</div>`,
    requestFiles(report.requests),
  ];
  return htmlPage({
    lang: "en",
    title: `kdp verify: ${verdict}`,
    style: STYLE + filterStyle(CLASSES),
    main: main.filter((part) => part !== "").join("\n"),
  });
}

function facts({ a, b, started, ended, table: version, kdp, rollback }: VerifyReport): string {
  const cluster = ({ name, address, asked }: VerifyReport["a"]): string =>
    `${text(name)} at ${code(address)}, ${counted(asked, "request")}`;
  const all: [string, string][] = [
    ["A", cluster(a)],
    ["B", cluster(b)],
    ["From", text(started)],
    ["To", text(ended)],
    ["Table", code(version)],
    ["kdp", text(kdp)],
    ["Rollback", `<pre><code>${text(rollback)}</code></pre>`],
  ];
  return `<dl>\n${all.map(([name, html]) => `<dt>${name}</dt><dd>${html}</dd>`).join("\n")}\n</dl>`;
}

/** Radio buttons, which style sheets can see. */
function filter({ totals, apis }: VerifyReport): string {
  const choices = [
    `<label><input type="radio" name="class" id="show-all" checked> all ${apis.length.toLocaleString("en")}</label>`,
    ...[...CLASSES]
      .reverse()
      .map(
        (of) =>
          `<label><input type="radio" name="class" id="show-${of}"${totals[of] === 0 ? " disabled" : ""}> ${badge(of)} ${totals[of].toLocaleString("en")}</label>`,
      ),
  ];
  return `<fieldset class="filter"><legend>Show</legend>${choices.join("\n")}</fieldset>`;
}

function apiRow(
  { api, class: of, because, comparisons, latency }: VerifyReport["apis"][number],
  id: string,
): [Class, string[]] {
  const median = ({ p50 }: typeof latency.a): string => (p50 === null ? "–" : milliseconds(p50.ms));
  const name = `<a href="#${id}">${text(api)}</a>`;
  return [of, [name, badge(of), text(because), `${comparisons.length}`, median(latency.a), median(latency.b)]];
}

function apiTable(rows: readonly (readonly [Class, readonly string[]])[]): string {
  return table(
    ["API", "Class", "Why", "Comparisons", "p50 of A", "p50 of B"],
    rows.map(([, cells]) => cells),
    rows.map(([of]) => `row ${of}`),
  );
}

function requestFiles(files: readonly ReadFile[]): string {
  if (files.length === 0) return "";
  const rows = files.map((each) => [
    code(each.file),
    text(each.kind),
    ...[each.read, each.taken, each.unsafe, each.foreign, each.notUnderstood].map((count) =>
      count.toLocaleString("en"),
    ),
    [...each.remarks.map(text), ...each.examples.map((line) => `Not understood: ${code(line)}`)].join("<br>"),
  ]);
  const heads = ["File", "Kind", "Requests", "Asked", "Not safe", "Of no API", "Not understood", "Remarks"];
  return `<h2>Recorded requests</h2>\n${table(heads, rows)}`;
}
