// SPDX-License-Identifier: Apache-2.0

import { CODES, type Code, type Severity } from "./finding-codes.ts";

/** A place in the table: keys and list positions (from 0), from the root. */
export type Path = readonly (string | number)[];

/** One error or warning about a table. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly path: Path;
  /** A sentence: what is wrong. */
  readonly message: string;
  /** A sentence: what to do. */
  readonly remedy: string;
}

/** Makes a finding. `remedy` replaces the code's general remedy. */
export function finding(code: Code, path: Path, message: string, remedy: string = CODES[code].remedy): Finding {
  return { code, severity: CODES[code].severity, path, message, remedy };
}

/** Formats a path in the notation of `helm --set`, such as `apis.api01.hosts[0]`. A dot inside a key becomes `\.`. */
export function formatPath(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else text += (text === "" ? "" : ".") + step.split(".").join("\\.");
  }
  return text;
}

/** Formats a finding as one line, for logs. */
export function formatFinding({ code, path, message, remedy }: Finding): string {
  return `[${code}] ${formatPath(path)}: ${message} ${remedy}`;
}

/** Whether any finding is an error. Such a table is refused. */
export function hasErrors(findings: readonly Pick<Finding, "severity">[]): boolean {
  for (const finding of findings) {
    if (finding.severity === "error") return true;
  }
  return false;
}
