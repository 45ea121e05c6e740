// SPDX-License-Identifier: Apache-2.0

const MASK = 0xffff_ffffn;

/** MurmurHash3_x86_32 of a byte string, a literal translation of its author's code, with BigInt. */
export function naiveMurmur3(text: string, seed: number): number {
  const bytes = Buffer.from(text, "latin1");
  const rotl = (x: bigint, r: bigint): bigint => ((x << r) | (x >> (32n - r))) & MASK;
  const mixed = (k: bigint): bigint => (rotl((k * 0xcc9e2d51n) & MASK, 15n) * 0x1b873593n) & MASK;
  let h = BigInt(seed);
  const tail = bytes.length - (bytes.length % 4);
  for (let i = 0; i < tail; i += 4) {
    h = (rotl(h ^ mixed(BigInt(bytes.readUInt32LE(i))), 13n) * 5n + 0xe6546b64n) & MASK;
  }
  if (tail < bytes.length) h ^= mixed(BigInt(bytes.readUIntLE(tail, bytes.length - tail)));
  h ^= BigInt(bytes.length);
  h = ((h ^ (h >> 16n)) * 0x85ebca6bn) & MASK;
  h = ((h ^ (h >> 13n)) * 0xc2b2ae35n) & MASK;
  return Number(h ^ (h >> 16n));
}
