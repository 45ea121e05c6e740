// SPDX-License-Identifier: Apache-2.0

import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import { readTableInForce } from "../../kubectl/table-in-force.ts";
import { CommandError, type Streams } from "../../streams.ts";
import { decodeText } from "../../values/decode-text.ts";
import { loadTable, type LocatedFinding, type ValuesFile } from "../../values/load-table.ts";
import { readValuesFiles } from "../../values/read-files.ts";
import { parseGitFile, readGitFile } from "./git.ts";

/** How one side of a comparison is named on the command line. */
export interface NamedSide {
  /** Values files, later over earlier: paths, `REV:path`, `-`; or `running` or `running:CONTEXT` alone. */
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

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
