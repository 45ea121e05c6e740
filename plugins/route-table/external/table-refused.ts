// SPDX-License-Identifier: Apache-2.0

import { formatFinding, type Finding } from "../table/finding.ts";

/** The error for a table with errors. `findings` has all findings, including warnings. */
export class TableRefused extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(`The route table is refused: ${findings.map(formatFinding).join(" ")}`);
    this.name = "TableRefused";
    this.findings = findings;
  }
}
