// SPDX-License-Identifier: Apache-2.0

import { brotliDecompressSync, constants, gunzipSync, inflateSync, zstdDecompressSync } from "node:zlib";
import type { Received } from "./call.ts";

/** A small body can become a huge one: nothing is decompressed beyond this. */
const MAX_BYTES = 32 * 1_048_576;

const DECODERS = new Map<string, (body: Buffer) => Buffer>([
  ["gzip", (body) => gunzipSync(body, { maxOutputLength: MAX_BYTES, finishFlush: constants.Z_SYNC_FLUSH })],
  ["x-gzip", (body) => gunzipSync(body, { maxOutputLength: MAX_BYTES, finishFlush: constants.Z_SYNC_FLUSH })],
  ["deflate", (body) => inflateSync(body, { maxOutputLength: MAX_BYTES, finishFlush: constants.Z_SYNC_FLUSH })],
  ["br", (body) => brotliDecompressSync(body, { maxOutputLength: MAX_BYTES })],
  ["zstd", (body) => zstdDecompressSync(body, { maxOutputLength: MAX_BYTES })],
]);

/** A body as it was before compression. One that can't be decompressed stays as it is: it then differs from one that can. */
export function decoded(body: Buffer, headers: Received["headers"], isCut: boolean): Pick<Received, "body" | "isCut"> {
  const encodings = headers
    .filter(([name]) => name === "content-encoding")
    .flatMap(([, value]) => value.split(","))
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "" && name !== "identity");
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
