// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { luaBundle } from "../../scripts/dev/lua-bundle.ts";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { inBytes } from "../support/bytes.ts";
import { startLua, type LuaMachine } from "../support/lua-machine.ts";
import { counted, messages, prepare, written } from "./core.ts";

let machine: LuaMachine;

beforeAll(() => {
  machine = startLua(luaBundle("test/lua/core.ts", "a test"));
});

afterAll(() => {
  machine.close();
});

/** A number as Lua reads it. */
function luaNumber(value: number): string {
  if (Number.isNaN(value)) return "(0/0)";
  return Number.isFinite(value) ? luaLiteral(value) : value > 0 ? "(1/0)" : "(-1/0)";
}

function tableOf(weight: number, owner: string): unknown {
  return {
    shortHosts: ["dev-01.example.com"],
    clusters: { a: { url: "http://{api}.a.example.com" }, b: { url: "http://{api}.b.example.com" } },
    apis: { api01: { cluster: "a", owner, split: { weights: { a: weight, b: 100 - weight } } } },
  };
}

const odd = fc.constantFrom(
  0,
  -0,
  0.1 + 0.2,
  100 / 3,
  1e14,
  99999999999999.98,
  2 ** 53,
  1e21,
  5e-324,
  1e-13,
  0.9999999999999,
);
const numbers = fc.oneof(fc.double(), fc.double({ min: 0, max: 100, noNaN: true }), fc.integer(), odd);

describe("numbers and texts are the same in TypeScript and Lua", () => {
  it("as they are written", () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(machine.evaluate(`module.written(module, ${luaNumber(value)})`)).toBe(written(value));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    [100 / 3, "33.333333333333"],
    [0.1 + 0.2, "0.3"],
    [-1.5, "-1.5"],
    [7, "7"],
    [1e14, "10000000000000e1"],
    [1e-13, "0"],
    [0.9999999999999, "1"],
    [Number.NaN, "NaN"],
    [-Infinity, "-Infinity"],
  ])("%d is written as %s", (value, text) => {
    expect(written(value)).toBe(text);
  });

  it("as they are counted: characters, not bytes", () => {
    const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(counted(text)).toBe(Array.from(text).length);
        expect(machine.evaluate(`tostring(module.counted(module, ${luaLiteral(inBytes(text))}))`)).toBe(
          `${counted(text)}`,
        );
      }),
      { numRuns: 500 },
    );
  });

  it("in a table's version and in its messages", () => {
    const owners = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("平", "é", "😀").chain((each) => fc.integer({ min: 199, max: 201 }).map((n) => each.repeat(n))),
    );
    fc.assert(
      fc.property(fc.double({ min: -1, max: 101, noNaN: true }), owners, (weight, owner) => {
        const table = tableOf(weight, owner);
        const literal = luaLiteral(inBytes(table));
        const inLua: unknown = JSON.parse(machine.evaluate(`to_json(module.messages(module, ${literal}))`));
        expect(Object.values(inLua as object).sort()).toEqual((inBytes(messages(table)) as string[]).sort());
        const index = prepare(table);
        if (!("routes" in index)) return;
        expect(machine.evaluate(`module.prepare(module, ${literal}).version`)).toBe(index.version);
      }),
      { numRuns: 300 },
    );
  });
});
