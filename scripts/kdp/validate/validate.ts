// SPDX-License-Identifier: Apache-2.0

import { hasErrors } from "../../../plugins/route-table/table/finding.ts";
import { counted } from "../text/counted.ts";
import { countFindings, formatFindings } from "../text/findings.ts";
import type { ExitCode, Streams } from "../streams.ts";
import { loadTable } from "../values/load-table.ts";
import { readValuesFiles } from "../values/read-files.ts";
import type { ValuesOptions } from "../values/options.ts";

/** The options of `kdp validate`. */
export interface ValidateOptions extends ValuesOptions {
  readonly json: boolean;
  /** Whether warnings count as findings. */
  readonly strict: boolean;
}

/** `kdp validate`: prints every finding of a table and of the values around it that helm refuses, with code, place and remedy. */
export async function validate(options: ValidateOptions, streams: Streams): Promise<ExitCode> {
  const files = await readValuesFiles(options.file, streams);
  const { table, findings: ofTable, checkChart } = loadTable(files, options.set);
  const ofChart = await checkChart();
  const findings = [...ofTable, ...ofChart];
  const isRefused = table === undefined || hasErrors(ofChart);
  if (options.json) streams.stdout(`${JSON.stringify({ findings }, undefined, 2)}\n`);
  else if (findings.length > 0) streams.stdout(formatFindings(findings));
  if (!options.json) {
    const served = table === undefined ? "The table is refused" : counted(Object.keys(table.apis).length, "API");
    const subject = table !== undefined && isRefused ? "The chart refuses these values" : served;
    streams.stderr(`${subject}: ${countFindings(findings)}.\n`);
  }
  return isRefused || (options.strict && findings.length > 0) ? 1 : 0;
}
