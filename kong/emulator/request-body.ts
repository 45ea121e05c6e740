// SPDX-License-Identifier: Apache-2.0

import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A request's body on its way upstream. */
export interface RequestBody {
  /** Bytes; `undefined` where the length is unknown before the end of the stream. */
  readonly length: number | undefined;
  /** Whether `open` can be called again, for another attempt. */
  readonly isRepeatable: boolean;
  open(): Readable;
  /** Frees the body's resources. */
  readonly dispose: () => Promise<void>;
}

/** Bytes of a body that are kept in memory. As in nginx, a longer body goes to a file. */
const MEMORY_LIMIT = 1024 * 1024;

/** A body that is streamed to the upstream (`request_buffering` off). */
export function streamBody(source: Readable, length: number | undefined): RequestBody {
  return { length, isRepeatable: false, open: () => source, dispose: () => Promise.resolve() };
}

/** Reads a whole body before anything is sent upstream, as Kong does by default. Its length is then known. */
export async function bufferBody(source: Readable): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  let length = 0;
  const iterator = source[Symbol.asyncIterator]() as AsyncIterableIterator<Buffer>;
  for (;;) {
    const next = await iterator.next();
    if (next.done === true) return memoryBody(chunks);
    chunks.push(next.value);
    length += next.value.length;
    if (length > MEMORY_LIMIT) return fileBody(chunks, iterator);
  }
}

function memoryBody(chunks: readonly Buffer[]): RequestBody {
  const whole = Buffer.concat(chunks);
  return {
    length: whole.length,
    isRepeatable: true,
    open: () => Readable.from(whole.length === 0 ? [] : [whole]),
    dispose: () => Promise.resolve(),
  };
}

async function fileBody(chunks: readonly Buffer[], rest: AsyncIterableIterator<Buffer>): Promise<RequestBody> {
  const folder = await mkdtemp(join(tmpdir(), "kdp-body-"));
  const file = join(folder, "body");
  const dispose = (): Promise<void> => rm(folder, { recursive: true, force: true });
  let length = 0;
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of concatenate(chunks, rest)) {
      length += chunk.length;
      yield chunk;
    }
  };
  try {
    await pipeline(counted, createWriteStream(file));
  } catch (error) {
    await dispose();
    throw error;
  }
  return { length, isRepeatable: true, open: () => createReadStream(file), dispose };
}

async function* concatenate(chunks: readonly Buffer[], rest: AsyncIterableIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* chunks;
  yield* rest;
}
