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
