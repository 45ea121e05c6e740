// SPDX-License-Identifier: Apache-2.0

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

/** `kdp validate`: prints every finding of a table, with code, place and remedy. */
export async function validate(options: ValidateOptions, streams: Streams): Promise<ExitCode> {
  const files = await readValuesFiles(options.file, streams);
  const { table, findings } = loadTable(files, options.set);
  if (options.json) streams.stdout(`${JSON.stringify({ findings }, undefined, 2)}\n`);
  else if (findings.length > 0) streams.stdout(formatFindings(findings));
  if (!options.json) {
    const apis = table === undefined ? "The table is refused" : `${Object.keys(table.apis).length} APIs`;
    streams.stderr(`${apis}: ${countFindings(findings)}.\n`);
  }
  return table === undefined || (options.strict && findings.length > 0) ? 1 : 0;
}
