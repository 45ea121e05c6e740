// SPDX-License-Identifier: Apache-2.0

import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { MAX_TEXT_BYTES, TOO_LONG } from "../../../../plugins/route-table/table/limits.ts";
import { CommandError, type Streams } from "../../streams.ts";
import type { FileProblem } from "../../values/file-problem.ts";
import { decodeText } from "../../values/decode-text.ts";
import { readBounded } from "../../values/read-bounded.ts";
import type { SourceFile } from "./read-objects.ts";

const STANDARD_INPUT = "-";
const ENDINGS = /\.(?:ya?ml|json)$/i;

/** The files that were named, and why others have no text. */
export interface ReadFiles {
  readonly files: readonly SourceFile[];
  readonly problems: readonly FileProblem[];
}

/**
 * Reads files, the YAML and JSON files of folders and the folders in them, and standard input (`-`). The files of a folder come by
 * name, so that the order is the same everywhere.
 *
 * @throws CommandError if something that was named can't be read, or a folder has no such file.
 */
export async function readSourceFiles(
  names: readonly string[],
  streams: Pick<Streams, "readStdin">,
): Promise<ReadFiles> {
  const files: SourceFile[] = [];
  const problems: FileProblem[] = [];
  for (const name of names) {
    const paths = name === STANDARD_INPUT ? [name] : await orExplain(name, () => filesIn(name));
    if (paths.length === 0)
      throw new CommandError(`The folder ${name} has no file with the ending .yaml, .yml or .json.`);
    for (const path of paths) {
      const bytes = await orExplain(path, () =>
        path === STANDARD_INPUT ? streams.readStdin() : readBounded(createReadStream(path), MAX_TEXT_BYTES),
      );
      const { text, problem } = bytes.length > MAX_TEXT_BYTES ? tooLong(path) : decodeText(bytes, path);
      // What helm does not read is no problem here, as long as it is UTF-8: annotations may have anything in them.
      if (problem === undefined || (problem.code === "not-text" && !problem.message.includes("UTF"))) {
        files.push({ name: path, text: text.replace(/^\ufeff/, "") });
      } else {
        problems.push(problem);
      }
    }
  }
  return { files, problems };
}

async function filesIn(name: string): Promise<readonly string[]> {
  if (!(await stat(name)).isDirectory()) return [name];
  const entries = await readdir(name, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile() && ENDINGS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return paths.sort();
}

function tooLong(file: string): { readonly text: string; readonly problem: FileProblem } {
  const place = { file, line: 1, column: 1 };
  return {
    text: "",
    problem: { code: "too-large", place, message: `The file ${TOO_LONG}.`, remedy: "Split it into several files." },
  };
}

async function orExplain<Result>(name: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${name} can't be read (${reason}). Name a file, a folder, or - for standard input.`, {
      cause: error,
    });
  }
}
