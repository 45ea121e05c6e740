// SPDX-License-Identifier: Apache-2.0

import { readObjects } from "../import/read/read-objects.ts";
import { readSourceFiles } from "../import/read/read-source-files.ts";
import { CommandError, type ExitCode, type Streams } from "../streams.ts";
import { formatFindings } from "../text/findings.ts";
import type { FileProblem } from "../values/file-problem.ts";
import { loadTable } from "../values/load-table.ts";
import { readValuesFiles } from "../values/read-files.ts";
import { exportObjects, type Export, type ExportSettings } from "./export-objects.ts";
import { readWholeCluster } from "./read-cluster.ts";
import { parseRenames } from "./rename.ts";
import { formatExport } from "./report.ts";
import { streamOf, writeFolder } from "./write.ts";

/** The options of `kdp export`. */
export interface ExportOptions {
  /** kubectl's context; undefined to read files only. */
  readonly context?: string;
  /** `OLD=NEW`. */
  readonly namespace: readonly string[];
  readonly only: readonly string[];
  /** Values files with the table whose hosts need no Ingress; none to keep all Ingresses. */
  readonly file: readonly string[];
  readonly replaceHosts: boolean;
  /** The folder for one file an object; standard output if undefined. */
  readonly output?: string;
  readonly kustomization: boolean;
  readonly json: boolean;
}

/** `kdp export FILE…`: the objects to standard output, the report to standard error. Exits with 1 if something is missing. */
export async function exportCommand(
  names: readonly string[],
  options: ExportOptions,
  streams: Streams,
): Promise<ExitCode> {
  const { context, output } = options;
  if (names.length === 0 && context === undefined)
    throw new CommandError(
      "name what to export: files, folders, - for standard input, or a cluster with --context NAME. For example: kdp export --context old --only team1",
    );
  if (options.kustomization && output === undefined)
    throw new CommandError("--kustomization lists files: name their folder with -o FOLDER.");
  const settings: ExportSettings = {
    renames: parseRenames(options.namespace),
    only: new Set(options.only),
    table: await readTable(options, streams),
    replaceHosts: options.replaceHosts,
  };
  const { files, problems: unreadable } = await readSourceFiles(names, streams);
  const cluster = context === undefined ? { files: [], notes: [] } : await readWholeCluster(context);
  const { objects, documents, problems } = readObjects([...files, ...cluster.files]);
  const made = exportObjects(objects, settings);
  const result: Export = {
    ...made,
    problems: [
      ...[...unreadable, ...problems].map(sentence),
      ...documents.map(({ place: { file, line } }) => `${file}:${line}: This is no Kubernetes object. Take it out.`),
      ...cluster.notes,
      ...made.problems,
    ],
  };
  if (output !== undefined) await writeFolder(output, result.exported, options.kustomization);
  else if (!options.json) streams.stdout(streamOf(result.exported));
  if (options.json) streams.stdout(`${JSON.stringify(forJson(result), undefined, 2)}\n`);
  else streams.stderr(formatExport(result));
  return result.problems.length > 0 || result.remarks.some(({ code }) => code === "missing") ? 1 : 0;
}

async function readTable({ file, replaceHosts }: ExportOptions, streams: Streams): Promise<ExportSettings["table"]> {
  if (file.length === 0) {
    if (replaceHosts)
      throw new CommandError("--replace-hosts takes the new URLs from a table: name its values with -f FILE.");
    return undefined;
  }
  const { table, findings } = loadTable(await readValuesFiles(file, streams), []);
  if (table === undefined) {
    streams.stderr(formatFindings(findings));
    throw new CommandError("the table is refused, so nothing was exported. kdp validate prints what to do.");
  }
  return table;
}

/** The report without the objects themselves. */
function forJson({ exported, ...report }: Export): object {
  return { exported: exported.map(({ object }) => object), ...report };
}

function sentence({ place: { file, line, column }, message, remedy }: FileProblem): string {
  return `${file}:${line}:${column}: ${message}${remedy === undefined ? "" : ` ${remedy}`}`;
}
