// SPDX-License-Identifier: Apache-2.0

import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { pipeline, Readable } from "node:stream";
import { CommandError } from "../../streams.ts";

const NEWLINE = 0x0a;
const RETURN = 0x0d;
/** Longer lines are no requests: nginx takes in 32 KiB of a request's head, and a log of JSON at most doubles that. */
const LONGEST_LINE = 256 * 1_024;
const CHUNK = 64 * 1_024;
const GZIP = Buffer.from([0x1f, 0x8b]);
const STANDARD_INPUT = "-";

/** Calls for the contents of a file. */
export interface LineReader {
  /** A line without its end. */
  readonly line: (line: string, number: number) => void;
  /** A line that is too long to be read, with its beginning. */
  readonly tooLong: (beginning: string, number: number) => void;
}

/**
 * A file's bytes, unpacked if it is gzip by its content. `-` is standard input.
 *
 * @throws CommandError if it can't be read, or if its compressed data is broken.
 */
export async function* bytesIn(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file === STANDARD_INPUT ? "/dev/stdin" : file, { highWaterMark: CHUNK });
  let isGzip = false;
  try {
    const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    const first = await firstBytes(chunks);
    isGzip = first.subarray(0, GZIP.length).equals(GZIP);
    const all = following(first, chunks);
    yield* isGzip ? unpacked(Readable.from(all, { objectMode: false })) : all;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const what = isGzip ? "It is gzip, and is broken or cut off" : "It can't be read";
    throw new CommandError(`--requests ${file}: ${what} (${reason}). Name a readable, whole file.`, { cause: error });
  } finally {
    source.destroy();
  }
}

function unpacked(source: Readable): AsyncIterable<Buffer> {
  const gunzip = createGunzip({ chunkSize: CHUNK });
  // Its error reaches the reader through the last stream.
  pipeline(source, gunzip, () => undefined);
  return gunzip;
}

async function firstBytes(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  while (bytes.length < GZIP.length) {
    const next = await chunks.next();
    if (next.done === true) break;
    bytes = Buffer.concat([bytes, next.value]);
  }
  return bytes;
}

async function* following(first: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (first.length > 0) yield first;
  for (;;) {
    const next = await chunks.next();
    if (next.done === true) return;
    yield next.value;
  }
}

/** Calls a reader with each line of some bytes. No more than one line is kept, and of one that is too long its beginning. */
export async function readLines(chunks: AsyncIterable<Buffer>, reader: LineReader): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  /** The beginning of a line that is too long, until it ends. */
  let skipped: string | undefined;
  const finish = (bytes: Buffer, start: number, end: number): void => {
    number += 1;
    if (skipped !== undefined) reader.tooLong(skipped, number);
    else reader.line(bytes.toString("utf8", start, bytes[end - 1] === RETURN && end > start ? end - 1 : end), number);
    skipped = undefined;
  };
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      finish(bytes, start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > LONGEST_LINE) {
      skipped ??= rest.toString("utf8", 0, 200);
      rest = Buffer.alloc(0);
    }
  }
  if (rest.length > 0 || skipped !== undefined) finish(rest, 0, rest.length);
}
