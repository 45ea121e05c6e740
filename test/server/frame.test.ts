// SPDX-License-Identifier: Apache-2.0

import { encode } from "@msgpack/msgpack";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FrameError, FrameReader } from "../../kong/wire/frame.ts";
import { decodeAnswer, decodeRequest, encodeAnswer, encodeRequest, MessageError } from "../../kong/wire/message.ts";

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, false, 0, 1, -1, 127, 128, 65_535, 65_536, 2 ** 40, -(2 ** 40), 1.5, ""),
    fc.string({ maxLength: 40 }),
    fc.integer({ min: 31, max: 300 }).map((length) => "x".repeat(length)),
    fc.uint8Array({ maxLength: 300 }),
    fc.array(tie("value"), { maxLength: 20 }),
    fc.dictionary(fc.string({ maxLength: 5 }), tie("value"), { maxKeys: 20 }),
  ),
})).value;

/** A stream cut at random places, some of them inside a header. */
function cut(stream: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...new Set(places.map((place) => place % (stream.length + 1)))].sort((a, b) => a - b);
  return [...ends, stream.length].map((end, i) => stream.subarray(ends[i - 1] ?? 0, end));
}

describe("FrameReader", () => {
  it("returns the same messages however the stream is cut", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), fc.array(fc.nat(), { maxLength: 30 }), (values, places) => {
        const reader = new FrameReader();
        const messages = cut(Buffer.concat(values.map((each) => encode(each))), places).flatMap((chunk) =>
          reader.push(chunk),
        );
        expect(messages.map((bytes) => Buffer.from(bytes))).toEqual(values.map((each) => Buffer.from(encode(each))));
        expect(reader.isBetweenMessages).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("returns messages that arrive byte by byte, and two in one chunk", () => {
    const message = encode([0, 1, "plugin.StartInstance", [{ Name: "route-table", Config: "x".repeat(70_000) }]]);
    const stream = Buffer.concat([message, message, message]);
    for (const size of [1, 2, 3, stream.length]) {
      const reader = new FrameReader();
      const messages: Uint8Array[] = [];
      for (let i = 0; i < stream.length; i += size) messages.push(...reader.push(stream.subarray(i, i + size)));
      expect(messages.map((each) => Buffer.from(each).equals(message))).toEqual([true, true, true]);
    }
  });

  it.each([
    ["a text", [0xdb, 0x7f, 0xff, 0xff, 0xff]],
    ["bytes", [0xc6, 0x7f, 0xff, 0xff, 0xff]],
    ["a list", [0xdd, 0x7f, 0xff, 0xff, 0xff]],
    ["a map", [0xdf, 0x7f, 0xff, 0xff, 0xff]],
    ["an extension", [0xc9, 0x7f, 0xff, 0xff, 0xff, 1]],
    ["lists in lists", Array.from({ length: 300 }, () => [0xdc, 0x00, 0xff]).flat()],
  ])("refuses %s that is too long as soon as its header says so", (_, bytes) => {
    const reader = new FrameReader(64_000);
    expect(() => reader.push(Uint8Array.from(bytes))).toThrow(FrameError);
  });

  it("refuses a byte with which no value begins", () => {
    expect(() => new FrameReader().push(Uint8Array.of(0xc1))).toThrow(
      "a MessagePack value cannot begin with byte 0xc1",
    );
  });

  it("reads any bytes as messages or as an error", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const reader = new FrameReader(1_000);
        try {
          const messages = reader.push(bytes);
          expect(Buffer.concat(messages).length).toBeLessThanOrEqual(bytes.length);
        } catch (error) {
          expect(error).toBeInstanceOf(FrameError);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("messages", () => {
  it("keep texts that are not UTF-8 as bytes", () => {
    const raw = Buffer.concat([encode([0, 7, "plugin.Step"]).fill(0x94, 0, 1), Buffer.from([0x91, 0xa2, 0xff, 0xfe])]);
    expect(decodeRequest(raw)).toEqual({ id: 7, method: "plugin.Step", argument: Buffer.from([0xff, 0xfe]) });
  });

  it("keep a replacement character that was sent", () => {
    const request = { id: 7, method: "plugin.Step", argument: { Data: "\uFFFD", list: ["a\uFFFDb"] } };
    expect(decodeRequest(encodeRequest(request))).toEqual(request);
  });

  it("have either a result or an error", () => {
    expect(decodeAnswer(encodeAnswer({ id: 1, error: "no", result: { a: 1 } }))).toEqual({
      id: 1,
      error: "no",
      result: null,
    });
    expect(decodeAnswer(encodeAnswer({ id: 1, error: null, result: "ret" }))).toEqual({
      id: 1,
      error: null,
      result: "ret",
    });
    expect(decodeAnswer(encode([2, "label", "x"]))).toBeUndefined();
  });

  it.each([
    [encode("text")],
    [encode([])],
    [encode([1, 2])],
    [encode([0, "x", "m", []])],
    [encode([0, 1, 2, []])],
    [encode([0, 1, "m", 3])],
  ])("are refused where they are not an RPC (%#)", (bytes) => {
    expect(() => decodeRequest(bytes)).toThrow(MessageError);
  });
});

/** A value by its first byte, and so many bytes or values behind it, as the specification has it. */
const FORMATS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["positive fixint, the least", [0x00]],
  ["positive fixint, the greatest", [0x7f]],
  ["fixmap, empty", [0x80]],
  ["fixmap, the greatest", [0x8f, ...zeros(30)]],
  ["fixarray, empty", [0x90]],
  ["fixarray, the greatest", [0x9f, ...zeros(15)]],
  ["fixstr, empty", [0xa0]],
  ["fixstr, the greatest", [0xbf, ...zeros(31)]],
  ["nil", [0xc0]],
  ["false", [0xc2]],
  ["true", [0xc3]],
  ["bin 8", [0xc4, 2, ...zeros(2)]],
  ["bin 16", [0xc5, 1, 0, ...zeros(256)]],
  ["bin 32", [0xc6, 0, 0, 1, 0, ...zeros(256)]],
  ["ext 8", [0xc7, 2, ...zeros(3)]],
  ["ext 16", [0xc8, 0, 2, ...zeros(3)]],
  ["ext 32", [0xc9, 0, 0, 0, 2, ...zeros(3)]],
  ["float 32", [0xca, ...zeros(4)]],
  ["float 64", [0xcb, ...zeros(8)]],
  ["uint 8", [0xcc, ...zeros(1)]],
  ["uint 16", [0xcd, ...zeros(2)]],
  ["uint 32", [0xce, ...zeros(4)]],
  ["uint 64", [0xcf, ...zeros(8)]],
  ["int 8", [0xd0, ...zeros(1)]],
  ["int 16", [0xd1, ...zeros(2)]],
  ["int 32", [0xd2, ...zeros(4)]],
  ["int 64", [0xd3, ...zeros(8)]],
  ["fixext 1", [0xd4, ...zeros(2)]],
  ["fixext 2", [0xd5, ...zeros(3)]],
  ["fixext 4", [0xd6, ...zeros(5)]],
  ["fixext 8", [0xd7, ...zeros(9)]],
  ["fixext 16", [0xd8, ...zeros(17)]],
  ["str 8", [0xd9, 2, ...zeros(2)]],
  ["str 16", [0xda, 1, 0, ...zeros(256)]],
  ["str 32", [0xdb, 0, 0, 1, 0, ...zeros(256)]],
  ["array 16", [0xdc, 0, 2, ...zeros(2)]],
  ["array 32", [0xdd, 0, 0, 0, 2, ...zeros(2)]],
  ["map 16", [0xde, 0, 2, ...zeros(4)]],
  ["map 32", [0xdf, 0, 0, 0, 2, ...zeros(4)]],
  ["negative fixint, the least", [0xe0]],
  ["negative fixint, the greatest", [0xff]],
];

/** So many zeros: data, or values of a byte each. */
function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}

describe("FrameReader, format by format", () => {
  it.each(FORMATS)("knows where a value of %s ends", (_, bytes) => {
    const value = Uint8Array.from(bytes);
    const reader = new FrameReader();
    const messages = reader.push(Uint8Array.from([...bytes, 0xc0, ...bytes]));
    expect(messages.map((each) => [...each])).toEqual([[...value], [0xc0], [...value]]);
    expect(reader.isBetweenMessages).toBe(true);
  });

  it.each(FORMATS)("takes a value of %s that is as long as may be, and none that is longer", (_, bytes) => {
    expect(new FrameReader(bytes.length).push(Uint8Array.from(bytes))).toHaveLength(1);
    expect(() => new FrameReader(bytes.length - 1).push(Uint8Array.from(bytes))).toThrow(FrameError);
  });
});

describe("messages with odd content", () => {
  it.each([
    "__proto__",
    "__proto__\0",
    "__proto__x",
    "constructor",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "then",
    "",
  ])("keep the key %j, as a map has it whose keys a client chooses", (key) => {
    const argument = Object.fromEntries([[key, { deeper: Object.fromEntries([[key, [1]]]) }]]);
    const decoded = decodeRequest(encodeRequest({ id: 7, method: "plugin.Step", argument }));
    expect(Object.entries(decoded.argument as object)).toEqual(Object.entries(argument));
    expect(JSON.stringify(decoded.argument)).toBe(JSON.stringify(argument));
    expect(Object.getPrototypeOf(decoded.argument)).toBe(Object.prototype);
  });

  it.each(FORMATS)("are decoded with %s as a value and as a key", (_, bytes) => {
    const start = encode([0, 7, "m"]).fill(0x94, 0, 1);
    for (const argument of [bytes, [0x82, ...bytes, 1, 0xa1, 0x61, 2]]) {
      expect(decodeRequest(Uint8Array.from([...start, 0x91, ...argument]))).toMatchObject({ id: 7, method: "m" });
    }
  });

  it("are decoded with bytes as a key, as Kong could send a name that is not UTF-8", () => {
    const start = encode([0, 7, "m"]).fill(0x94, 0, 1);
    const proto = encode(Buffer.from("__proto__"));
    const { argument } = decodeRequest(Uint8Array.from([...start, 0x91, 0x81, ...proto, 1]));
    expect(Object.entries(argument as object)).toEqual([["__proto__", 1]]);
  });

  it("are decoded with timestamps that are none", () => {
    const start = encode([0, 7, "m"]).fill(0x94, 0, 1);
    expect(decodeRequest(Uint8Array.from([...start, 0x91, 0xc7, 3, 0xff, 0, 0, 0])).argument).toBeNull();
  });
});
