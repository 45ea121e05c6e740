// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { murmur3 } from "../../plugins/route-table/decision/compiled/murmur3.ts";
import { naiveMurmur3 } from "../support/naive-murmur3.ts";

/** Published hashes of MurmurHash3_x86_32: texts as byte strings, with seed and hash. */
const PUBLISHED: readonly (readonly [text: string, seed: number, hash: number])[] = [
  ["", 0, 0],
  ["", 1, 0x514e28b7],
  ["", 0xffffffff, 0x81f16f39],
  ["\xff\xff\xff\xff", 0, 0x76293b50],
  ["!Ce\x87", 0, 0xf55b516b],
  ["!Ce\x87", 0x5082edee, 0x2362f9de],
  ["!Ce", 0, 0x7e4a8634],
  ["!C", 0, 0xa0f7b07a],
  ["!", 0, 0x72661cf4],
  ["\0\0\0\0", 0, 0x2362f9de],
  ["\0\0\0", 0, 0x85f0b427],
  ["\0\0", 0, 0x30f4c306],
  ["\0", 0, 0x514e28b7],
  ["test", 0, 0xba6bd213],
  ["test", 0x9747b28c, 0x704b81dc],
  ["Hello, world!", 0, 0xc0363e43],
  ["Hello, world!", 0x9747b28c, 0x24884cba],
  ["The quick brown fox jumps over the lazy dog", 0, 0x2e4ff723],
  ["The quick brown fox jumps over the lazy dog", 0x9747b28c, 0x2fa826cd],
];

const byteString = fc.uint8Array({ maxLength: 70 }).map((bytes) => Buffer.from(bytes).toString("latin1"));
const seed = fc.oneof(fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xffffffff), fc.nat({ max: 0xffffffff }));

describe("murmur3", () => {
  it.each(PUBLISHED)("of %j with seed %i is the published hash", (text, withSeed, hash) => {
    expect(murmur3(text, withSeed)).toBe(hash);
    expect(naiveMurmur3(text, withSeed)).toBe(hash);
  });

  it("agrees with an implementation in BigInt for any bytes and seed", () => {
    fc.assert(
      fc.property(byteString, seed, (text, withSeed) => {
        expect(murmur3(text, withSeed)).toBe(naiveMurmur3(text, withSeed));
      }),
      { numRuns: 20_000 },
    );
  });
});
