// SPDX-License-Identifier: Apache-2.0

import { brotliDecompressSync, constants, gunzipSync, inflateSync, zstdDecompressSync } from "node:zlib";
import type { Received } from "./call.ts";
import { UNREADABLE } from "./failure.ts";

/** A small body can become a huge one: nothing is decompressed beyond this. */
const MAX_BYTES = 32 * 1_048_576;

/** Nobody encodes an answer more often; each further time costs as much work as the first. */
const MOST_ENCODINGS = 3;

const DECODERS = new Map<string, (body: Buffer) => Buffer>([
  ["gzip", (body) => gunzipSync(body, { maxOutputLength: MAX_BYTES, finishFlush: constants.Z_SYNC_FLUSH })],
  ["x-gzip", (body) => gunzipSync(body, { maxOutputLength: MAX_BYTES, finishFlush: constants.Z_SYNC_FLUSH })],
  ["deflate", (body) => inflateSync(body, { maxOutputLength: MAX_BYTES, finishFlush: constants.Z_SYNC_FLUSH })],
  ["br", (body) => brotliDecompressSync(body, { maxOutputLength: MAX_BYTES })],
  ["zstd", (body) => zstdDecompressSync(body, { maxOutputLength: MAX_BYTES })],
]);

/**
 * A body as it was before compression. One that can't be decompressed stays as it is: it then differs from one that can.
 *
 * @throws Error with the code `UNREADABLE` if it was encoded too often.
 */
export function decoded(body: Buffer, headers: Received["headers"], isCut: boolean): Pick<Received, "body" | "isCut"> {
  const encodings = headers
    .filter(([name]) => name === "content-encoding")
    .flatMap(([, value]) => value.split(","))
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "" && name !== "identity");
  if (encodings.length > MOST_ENCODINGS) {
    const text = `it has ${encodings.length} content encodings, and at most ${MOST_ENCODINGS} are read`;
    throw Object.assign(new Error(text), { code: UNREADABLE });
  }
  let plain = body;
  for (const encoding of encodings.reverse()) {
    const decode = DECODERS.get(encoding);
    if (decode === undefined) return { body, isCut };
    try {
      plain = decode(plain);
    } catch {
      return { body, isCut };
    }
  }
  return { body: plain, isCut };
}
