// SPDX-License-Identifier: Apache-2.0

import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import { readTableInForce } from "../../kubectl/table-in-force.ts";
import { CommandError, type Streams } from "../../streams.ts";
import { shellWord } from "../../text/shell-word.ts";
import { decodeText } from "../../values/decode-text.ts";
import { loadTable, type LocatedFinding, type ValuesFile } from "../../values/load-table.ts";
import { readValuesFiles } from "../../values/read-files.ts";
import { parseGitFile, readGitFile } from "./git.ts";

/** How one side of a comparison is named on the command line. */
export interface NamedSide {
  /** Values files, later over earlier: paths, `REV:path`, `-`; or `running`, `running:CONTEXT` or `import:FILE` alone. */
  readonly files: readonly string[];
  readonly sets: readonly string[];
}

/** Where a running release is. */
export interface ReleaseOptions {
  /** kubectl's context for `running`. */
  readonly context?: string;
  readonly namespace: string;
  readonly release: string;
}

/** One side of a comparison, read. */
export interface ReadSide {
  /** What it is called in the output. */
  readonly name: string;
  /** Undefined where the table is refused. */
  readonly table: RouteTable | undefined;
  readonly findings: readonly LocatedFinding[];
  /** Whether the table has the fields that no gateway needs. A running release has not. */
  readonly isWhole: boolean;
}

const RUNNING = "running";
const IMPORTED = "import:";

/**
 * Reads one side.
 *
 * @throws CommandError where a file, a revision or a release can't be read.
 */
export async function readSide(
  { files, sets }: NamedSide,
  options: ReleaseOptions & { readonly chart?: string },
  streams: Pick<Streams, "readStdin">,
): Promise<ReadSide> {
  const [first = ""] = files;
  const context = await runningContext(first, options);
  if (context !== undefined) {
    if (files.length > 1 || sets.length > 0) {
      throw new CommandError(`${first}: a running release is a side by itself. Take the other files and --set out.`);
    }
    return readRunning(context, options);
  }
  const imported = await importedFiles(first);
  if (imported !== undefined) {
    if (files.length > 1 || sets.length > 0) {
      throw new CommandError(`${first}: an import is a side by itself. Take the other files and --set out.`);
    }
    return readImported(imported, streams);
  }
  const base = options.chart === undefined ? [] : [join(options.chart, "values.yaml")];
  const read: ValuesFile[] = [];
  for (const file of [...base, ...files]) read.push(await readOne(file, streams));
  const { table, findings } = loadTable(read, sets);
  return { name: files.join(" + "), table, findings, isWhole: true };
}

async function readOne(name: string, streams: Pick<Streams, "readStdin">): Promise<ValuesFile> {
  const ofGit = name === "-" || (await exists(name)) ? undefined : parseGitFile(name);
  if (ofGit !== undefined) return { name, ...decodeText(await readGitFile(ofGit, process.cwd()), name) };
  const [file] = await readValuesFiles([name], streams);
  return file ?? { name, text: "" };
}

/** The context of a running release; undefined where the side is not one. */
async function runningContext(name: string, { context }: ReleaseOptions): Promise<string | undefined> {
  const [word, ...rest] = name.split(":");
  if (word !== RUNNING || (await exists(name))) return undefined;
  const named = rest.length > 0 ? rest.join(":") : context;
  if (named === undefined || named === "") {
    throw new CommandError(`${name}: name the cluster, with --context NAME or as ${RUNNING}:NAME. No other is read.`);
  }
  return named;
}

async function readRunning(context: string, { namespace, release }: ReleaseOptions): Promise<ReadSide> {
  const table = await readTableInForce({ context, namespace }, release);
  if (table === null) {
    throw new CommandError(
      `there is no table of the release ${release} in ${context}, namespace ${namespace}. Name others with --release and --namespace.`,
    );
  }
  return { name: `${RUNNING}:${context}`, table, findings: [], isWhole: false };
}

/** What an import of a side reads; undefined where the side is none. */
async function importedFiles(name: string): Promise<string | undefined> {
  if (!name.startsWith(IMPORTED) || (await exists(name))) return undefined;
  const file = name.slice(IMPORTED.length);
  if (file === "") throw new CommandError(`${name}: name what to import, as ${IMPORTED}ingresses.yaml.`);
  return file;
}

/** The table of an imported estate, with the upstreams that the source has. */
async function readImported(file: string, streams: Pick<Streams, "readStdin">): Promise<ReadSide> {
  const { importEstate, FOUND_BY_ITSELF } = await import("../../import/import-estate.ts");
  const { imported, problems } = await importEstate([file], FOUND_BY_ITSELF, streams);
  if (imported.table === undefined) {
    const why = problems.length === 0 ? "there is no API in it that a table can have" : problems.join(" ");
    throw new CommandError(`${IMPORTED}${file}: ${why}. See kdp import ${shellWord(file)}.`);
  }
  return { name: `${IMPORTED}${file}`, table: imported.table, findings: [], isWhole: true };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
