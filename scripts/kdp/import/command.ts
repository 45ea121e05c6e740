// SPDX-License-Identifier: Apache-2.0

import { extname } from "node:path";
import { writeFile } from "node:fs/promises";
import { CommandError, type ExitCode, type Streams } from "../streams.ts";
import { importEstate, type EstateOptions } from "./import-estate.ts";
import { formatterOf } from "./report/formats.ts";
import { isSettled, makeReport, type ImportReport, type ReportInput } from "./report/report.ts";
import { formatReport } from "./report/text.ts";
import { NO_ANSWERS, parseAnswers, type Answers } from "./report/answers.ts";
import { readText } from "./read-text.ts";
import { lookAtOpen } from "./write/look-at.ts";
import { mergeInto, type Merged } from "./write/merge-into.ts";
import { valuesText } from "./write/values-text.ts";

/** The options of `kdp import`. */
export interface ImportOptions extends EstateOptions {
  /** Where the values go; standard output if undefined. */
  readonly output?: string;
  /** A values file that the import is merged into. */
  readonly into?: string;
  /** Where the whole report goes; its ending says how. */
  readonly report?: string;
  readonly answers?: string;
  /** Prints the report as JSON to standard output, and no values unless they go to a file. */
  readonly json: boolean;
}

/** `kdp import FILE…`: the values to standard output, the report to standard error. Exits with 1 while something is not answered. */
export async function importCommand(
  names: readonly string[],
  options: ImportOptions,
  streams: Streams,
): Promise<ExitCode> {
  const format = options.report === undefined ? undefined : formatterOf(extname(options.report));
  const answers = await readAnswers(options.answers);
  const { imported, fromAddress, objects, routes, problems } = await importEstate(
    names,
    options,
    streams,
    (remark) => answers.answerTo(remark) !== undefined,
  );
  const made = makeReport({ imported, answers, objects, routes, problems });
  if (imported.table === undefined) {
    await give(made, options, format, streams);
    streams.stderr("kdp: there is no API in what was read that a table can have. Nothing was written.\n");
    return 1;
  }
  const lookAt = lookAtOpen(made.remarks, { ...options, fromAddress });
  const merged =
    options.into === undefined ? undefined : mergeInto(await readText(options.into), options.into, imported, lookAt);
  const report =
    merged === undefined ? made : mergedReport(merged, { imported, answers, objects, routes, problems }, options);
  const text = merged?.text ?? valuesText(imported, lookAt) ?? "";
  if (options.output !== undefined) await write(options.output, text);
  else if (!options.json) streams.stdout(text);
  await give(report, options, format, streams);
  return isSettled(report) ? 0 : 1;
}

/** The report of an import into a file: with what the merge could not do, and with where the result went. */
function mergedReport(
  { changes, remarks }: Merged,
  input: ReportInput,
  { into = "", output, json }: ImportOptions,
): ImportReport {
  const { imported } = input;
  const report = makeReport({ ...input, imported: { ...imported, remarks: [...imported.remarks, ...remarks] } });
  const unchanged = output === into ? "" : ` ${into} is unchanged.`;
  const where =
    output === undefined
      ? json
        ? "The merged values were written nowhere: name a file for them with -o."
        : "The merged values are on standard output: -o FILE writes them into a file."
      : `The merged values were written to ${output}.`;
  return { ...report, changes: [...changes, `${where}${unchanged}`] };
}

async function give(
  report: ImportReport,
  options: ImportOptions,
  format: ((report: ImportReport) => string) | undefined,
  streams: Streams,
): Promise<void> {
  if (options.report !== undefined && format !== undefined) await write(options.report, format(report));
  if (options.json) streams.stdout(`${JSON.stringify(report, undefined, 2)}\n`);
  else streams.stderr(formatReport(report));
}

async function readAnswers(file: string | undefined): Promise<Answers> {
  return file === undefined ? NO_ANSWERS : parseAnswers(await readText(file), file);
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${file} can't be written (${reason}). Name another file.`, { cause: error });
  }
}
