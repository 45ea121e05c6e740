// SPDX-License-Identifier: Apache-2.0

import { createReadStream } from "node:fs";
import { MAX_TEXT_BYTES } from "../../../plugins/route-table/table/limits.ts";
import { CommandError } from "../streams.ts";
import { decodeText } from "../values/decode-text.ts";
import { readBounded } from "../values/read-bounded.ts";

/**
 * Reads a small text of a person's own, such as a file of answers.
 *
 * @throws CommandError if it can't be read.
 */
export async function readText(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readBounded(createReadStream(file), MAX_TEXT_BYTES);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${file} can't be read (${reason}). Name a file that is there.`, { cause: error });
  }
  const { text, problem } = decodeText(bytes, file);
  if (problem !== undefined) {
    throw new CommandError(`${file}:${problem.place.line}: ${problem.message} ${problem.remedy ?? ""}`.trim());
  }
  return text;
}
