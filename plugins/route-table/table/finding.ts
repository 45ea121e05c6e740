// SPDX-License-Identifier: Apache-2.0

import { CODES, type Code, type Severity } from "./finding-codes.ts";

/** Where in the table: the keys and list positions (from 0) from its root. */
export type Path = readonly (string | number)[];

/** One thing that is wrong, or doubtful, in a table. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly path: Path;
  /** A sentence: what is wrong. */
  readonly message: string;
  /** A sentence: what to do. */
  readonly remedy: string;
}

/** A finding of a kind, at a place. `remedy` says more than the kind's own where that helps. */
export function finding(code: Code, path: Path, message: string, remedy: string = CODES[code].remedy): Finding {
  return { code, severity: CODES[code].severity, path, message, remedy };
}

/** A path in the notation of `helm --set`, such as `apis.api01.hosts[0]`; a dot inside a key is written `\.`. */
export function formatPath(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else text += (text === "" ? "" : ".") + step.split(".").join("\\.");
  }
  return text;
}

/** A finding in one line, for logs. */
export function formatFinding({ code, path, message, remedy }: Finding): string {
  return `[${code}] ${formatPath(path)}: ${message} ${remedy}`;
}

/** Whether any of the findings is an error, so that the table can't be served. */
export function hasErrors(findings: readonly Finding[]): boolean {
  for (const finding of findings) {
    if (finding.severity === "error") return true;
  }
  return false;
}
