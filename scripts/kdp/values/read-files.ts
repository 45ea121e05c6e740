// SPDX-License-Identifier: Apache-2.0

import { createReadStream } from "node:fs";
import { MAX_TEXT_BYTES, TOO_LONG } from "../../../plugins/route-table/table/limits.ts";
import { CommandError, type Streams } from "../streams.ts";
import { decodeText } from "./decode-text.ts";
import type { ValuesFile } from "./load-table.ts";
import { readBounded } from "./read-bounded.ts";

/** The default values file. */
export const DEFAULT_VALUES_FILE = "chart/values.yaml";

/** The file name that means standard input. */
const STANDARD_INPUT = "-";

/**
 * Reads the named values files, or the chart's if none is named; `-` is standard input.
 *
 * @throws CommandError if a file can't be read.
 */
export async function readValuesFiles(
  names: readonly string[],
  streams: Pick<Streams, "readStdin">,
): Promise<ValuesFile[]> {
  const files: ValuesFile[] = [];
  for (const name of names.length > 0 ? names : [DEFAULT_VALUES_FILE]) {
    const bytes = await readBytes(name, streams);
    files.push(bytes.length > MAX_TEXT_BYTES ? tooLong(name) : { name, ...decodeText(bytes, name) });
  }
  return files;
}

function tooLong(name: string): ValuesFile {
  const place = { file: name, line: 1, column: 1 };
  return { name, text: "", problem: { code: "too-large", place, message: `The file ${TOO_LONG}.` } };
}

async function readBytes(name: string, streams: Pick<Streams, "readStdin">): Promise<Uint8Array> {
  try {
    return await (name === STANDARD_INPUT ? streams.readStdin() : readBounded(createReadStream(name), MAX_TEXT_BYTES));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `${name} can't be read (${reason}). Name a values file with -f FILE, or - for standard input.`,
      {
        cause: error,
      },
    );
  }
}
