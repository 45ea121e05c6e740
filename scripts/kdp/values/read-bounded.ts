// SPDX-License-Identifier: Apache-2.0

/** Reads a stream to its end, or until it has brought more than `most` bytes: the rest is not read. */
export async function readBounded(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}
