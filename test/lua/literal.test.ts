// SPDX-License-Identifier: Apache-2.0

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { startLua, type LuaMachine } from "../support/lua-machine.ts";

/** The words of Lua 5.1, LuaJIT's goto among them. */
const WORDS = [
  ...["and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local"],
  ...["nil", "not", "or", "repeat", "return", "then", "true", "until", "while"],
];

let machine: LuaMachine;

beforeAll(() => {
  machine = startLua("return {}");
});

afterAll(() => {
  machine.close();
});

/** A value as it comes out of Lua again. */
function throughLua(value: unknown): unknown {
  return JSON.parse(machine.evaluate(`to_json(${luaLiteral(value)})`)) as unknown;
}

describe("a Lua literal", () => {
  it.each(WORDS)("has a field of the name %s", (word) => {
    expect(throughLua({ [word]: 1, [`${word}2`]: 2 })).toEqual({ [word]: 1, [`${word}2`]: 2 });
  });

  it.each(["", "a b", "a-b", "1", '"', "\\", "]]", "\n", "\0", "__index", "constructor", "\u00e4"])(
    "has a field of the name %j",
    (name) => {
      expect(throughLua({ [name]: "x" })).toEqual({ [name]: "x" });
    },
  );

  it.each([[0], [-1.5], [1e21], [true], [false], ["\u00001"], ['"\\\n\r]]--'], [[1, "2", [3]]], [{ a: { b: ["c"] } }]])(
    "is %j",
    (value) => {
      expect(throughLua(value)).toEqual(value);
    },
  );

  it("leaves out what is not there", () => {
    expect(throughLua({ a: undefined, b: null, c: 1 })).toEqual({ c: 1 });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "\u4e2d", { "\u4e2d": 1 }])("is not a value of %s", (value) => {
    expect(() => luaLiteral(value)).toThrow(RangeError);
  });
});
