// SPDX-License-Identifier: Apache-2.0

import { formatColumns } from "../../text/columns.ts";
import { counted } from "../../text/counted.ts";
import {
  CLASSES,
  type ApiReport,
  type Check,
  type Comparison,
  type Difference,
  type Latency,
  type ReportedCluster,
  type VerifyReport,
} from "../report.ts";

/** So many sentences of one API are printed. */
const MOST_REASONS = 6;

/** A report for a terminal: a line for each API, then what is not the same, then the verdict. */
export function formatVerification(report: VerifyReport): string {
  const { apis, checks, a, b, requests, remarks } = report;
  const rows = apis.map((api) => [
    [api.api],
    [api.class],
    [latencies(api.latency.a)],
    [latencies(api.latency.b)],
    [api.because],
  ]);
  const head = ["API", "CLASS", "P50/P95 A", "P50/P95 B", "WHY"].map((title) => [title]);
  return [
    `A ${clusterText(a)}\nB ${clusterText(b)}\n\n`,
    formatColumns([head, ...rows]),
    ...apis.filter(({ class: found }) => found !== "SAME").map(reasonsOf),
    ...(checks.length === 0 ? [] : [`\nThe gateway as a whole\n${checks.map(checkLine).join("")}`]),
    ...requests.map(
      ({ file, kind, read, taken, notUnderstood, remarks: said }) =>
        `\n${file}: ${kind}, ${counted(read, "request")}, ${taken} asked, ${notUnderstood} not understood\n${said.map((each) => `  ${each}\n`).join("")}`,
    ),
    ...remarks.map((remark) => `\n${remark}\n`),
    `\n${report.verdict}: ${report.because}\n`,
    `${CLASSES.map((name) => `${name} ${totalOf(report, name)}`).join(", ")}.\n`,
    ...(report.verdict === "GO" ? [] : [`The way back: ${report.rollback}\n`]),
  ].join("");
}

/** One API as a line, for progress. */
export function progressLine({ api, class: found, because }: ApiReport, done: number, all: number): string {
  return `[${done} of ${all}] ${found.padEnd(10)} ${api}${found === "SAME" ? "" : `: ${because}`}\n`;
}

/** What has changed from one report to the next, as sentences. */
export function changesBetween(before: VerifyReport, now: VerifyReport): string {
  const old = new Map(before.apis.map((api) => [api.api, api]));
  const changes = now.apis.flatMap((api) => {
    const was = old.get(api.api);
    if (was === undefined || (was.class === api.class && was.because === api.because)) return [];
    return [`Changed: ${api.api} was ${was.class}, is ${api.class}: ${api.because}\n`];
  });
  return changes.length === 0 ? `Nothing has changed since ${before.ended}.\n` : changes.join("");
}

/** What is not the same of an API, and what could not be seen. A difference that many requests show is said once, with their number. */
export function sentencesOf({ checks, comparisons }: Pick<ApiReport, "checks" | "comparisons">): string[] {
  const found = [
    ...groupsOf(comparisons).map(({ first: { class: each, text, known }, requests }) => {
      const more = requests > 1 ? ` The same in ${requests} requests.` : "";
      return `${each} ${text}${more}${known === undefined ? "" : ` Known: ${known.why} (${known.place})`}`;
    }),
    ...checks
      .filter(({ class: each, counts }) => counts && each !== "SAME")
      .map(({ class: each, name, text }) => `${each} ${name}: ${text}`),
  ];
  return [...new Set(found)].sort((one, other) => rank(other) - rank(one));
}

/** The same differences, whichever requests show them. */
function groupsOf(comparisons: readonly Comparison[]): { readonly first: Difference; readonly requests: number }[] {
  const groups = new Map<string, { readonly first: Difference; requests: number }>();
  for (const difference of comparisons.flatMap(({ differences }) => differences)) {
    const { where, a, b, class: found, known } = difference;
    const key = JSON.stringify([found, where, a, b, known]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: difference, requests: 1 });
    else group.requests += 1;
  }
  return [...groups.values()];
}

function rank(sentence: string): number {
  return CLASSES.findIndex((each) => sentence.startsWith(each));
}

function reasonsOf(api: ApiReport): string {
  const all = sentencesOf(api);
  const more = all.length - MOST_REASONS;
  const lines = all.slice(0, MOST_REASONS).map((sentence) => `  ${sentence}\n`);
  return `\n${api.api}: ${api.class}\n${lines.join("")}${more > 0 ? `  and ${more} more (--json has all)\n` : ""}`;
}

function checkLine({ name, class: found, text }: Check): string {
  return `  ${found} ${name}: ${text}\n`;
}

function clusterText({ name, address, asked }: ReportedCluster): string {
  return `${name} at ${address}, ${counted(asked, "request")}`;
}

function latencies({ p50, p95 }: Latency): string {
  const text = (quantile: Latency["p50"]): string => (quantile === null ? "-" : `${Math.round(quantile.ms)}`);
  return p50 === null && p95 === null ? "-" : `${text(p50)}/${text(p95)} ms`;
}

function totalOf({ totals }: VerifyReport, name: (typeof CLASSES)[number]): number {
  return totals[name];
}
