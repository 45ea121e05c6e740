// SPDX-License-Identifier: Apache-2.0

import type { LocatedFinding } from "../values/load-table.ts";

/** Findings as text: for each a line with place, severity, code and path, then the message and the remedy. */
export function formatFindings(findings: readonly LocatedFinding[]): string {
  return findings.map(formatFinding).join("\n");
}

/** The number of errors and warnings, as text. */
export function countFindings(findings: readonly LocatedFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  return `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`;
}

function formatFinding({ code, severity, file, line, column, path, message, remedy }: LocatedFinding): string {
  const place = `${file}:${line}:${column}`;
  return `${place}: ${severity} ${code}${path === "" ? "" : ` at ${path}`}\n  ${message}\n  ${remedy}\n`;
}
