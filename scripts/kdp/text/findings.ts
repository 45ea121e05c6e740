// SPDX-License-Identifier: Apache-2.0

import type { LocatedFinding } from "../values/load-table.ts";

/** Findings as text: a line with place, severity, code and path for each, then what is wrong and what to do. */
export function formatFindings(findings: readonly LocatedFinding[]): string {
  return findings.map(formatFinding).join("\n");
}

/** How many errors and warnings there are, in words. */
export function countFindings(findings: readonly LocatedFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  return `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`;
}

function formatFinding({ code, severity, file, line, column, path, message, remedy }: LocatedFinding): string {
  const place = `${file}:${line}:${column}`;
  return `${place}: ${severity} ${code}${path === "" ? "" : ` at ${path}`}\n  ${message}\n  ${remedy}\n`;
}
