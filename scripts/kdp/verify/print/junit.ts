// SPDX-License-Identifier: Apache-2.0

import type { ApiReport, Check, Class, VerifyReport } from "../report.ts";

/** What XML 1.0 can't hold, not even escaped. */
const IMPOSSIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A report as JUnit's XML: a suite for each API, a case for each check and each request. */
export function toJunit(report: VerifyReport): string {
  const suites = [
    suite("gateway", casesOfChecks("gateway", report.checks)),
    ...report.apis.map((api) => suite(api.api, casesOf(api))),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kdp verify">\n${suites.join("")}</testsuites>\n`;
}

interface Case {
  readonly of: string;
  readonly name: string;
  readonly class: Class;
  readonly text: string;
}

function casesOf({ api, checks, comparisons }: ApiReport): Case[] {
  const requests = comparisons.map(({ method, target, entry, class: found, differences, b }): Case => {
    const url = b[0]?.url ?? target;
    return {
      of: api,
      name: `${method} ${url} (${entry})`,
      class: found,
      text: differences.map(({ text }) => text).join("\n"),
    };
  });
  return [...casesOfChecks(api, checks), ...requests];
}

function casesOfChecks(of: string, checks: readonly Check[]): Case[] {
  return checks
    .filter(({ counts }) => counts)
    .map(({ name, class: found, text }) => ({ of, name, class: found, text }));
}

function suite(name: string, cases: readonly Case[]): string {
  const failures = cases.filter(({ class: found }) => found === "DIFF" || found === "FAIL").length;
  const skipped = cases.filter(({ class: found }) => found === "UNMEASURED").length;
  const attributes = `name="${xml(name)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
  return `  <testsuite ${attributes}>\n${cases.map(caseText).join("")}  </testsuite>\n`;
}

function caseText({ of, name, class: found, text }: Case): string {
  const open = `    <testcase classname="${xml(of)}" name="${xml(name)}"`;
  if (found === "SAME") return `${open}/>\n`;
  if (found === "KNOWN") return `${open}><system-out>${xml(`KNOWN: ${text}`)}</system-out></testcase>\n`;
  if (found === "UNMEASURED") return `${open}><skipped message="${xml(text)}"/></testcase>\n`;
  return `${open}><failure type="${found}" message="${xml(text)}"/></testcase>\n`;
}

function xml(text: string): string {
  return text
    .replaceAll(IMPOSSIBLE, "\u{fffd}")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}
