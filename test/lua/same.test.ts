// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { luaBundle } from "../../scripts/dev/lua-bundle.ts";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { circumstances, pathText, request, routeTable } from "../support/arbitraries.ts";
import { startLua, type LuaMachine } from "../support/lua-machine.ts";
import { answer, normal, plain, prepare, type GivenCircumstances } from "./core.ts";

const ASKED = fc.array(fc.tuple(request, circumstances), { minLength: 1, maxLength: 10 });

let machine: LuaMachine;

beforeAll(() => {
  machine = startLua(luaBundle("test/lua/core.ts", "a test"));
});

afterAll(() => {
  machine.close();
});

/** A value as in Lua, where null is absent. */
function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, each: unknown) => each ?? undefined));
}

describe("TypeScript and Lua", () => {
  it("decide the same, for the same random tables, requests and circumstances", () => {
    let decisions = 0;
    fc.assert(
      fc.property(routeTable, ASKED, (table, asked) => {
        const index = prepare(table);
        machine.evaluate(`(function() index = module.prepare(module, ${luaLiteral(table)}); return "" end)()`);
        if (!("routes" in index)) {
          // Lua traverses a map in any order, so findings have any order.
          const found = JSON.parse(machine.evaluate("to_json(index)")) as string[];
          expect(found.sort()).toEqual([...index].sort());
          return;
        }
        expect(machine.evaluate("index.version")).toBe(index.version);
        for (const [each, given] of asked) {
          const data = given as unknown as GivenCircumstances;
          const { time, random, unhealthy, healthyApis } = data;
          const literals = [each, { time, random, unhealthy, healthyApis }].map((value) => luaLiteral(value));
          const inLua: unknown = JSON.parse(
            machine.evaluate(`to_json(module.answer(module, index, ${literals.join(", ")}))`),
          );
          expect(inLua).toEqual(withoutNulls(answer(index, each, data)));
          decisions += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect(decisions).toBeGreaterThan(0);
  });

  it("have the same normal form of any path", () => {
    fc.assert(
      fc.property(pathText, (path) => {
        const inLua: unknown = JSON.parse(machine.evaluate(`to_json(module.normal(module, ${luaLiteral(path)}))`));
        expect(inLua).toBe(normal(path) ?? null);
      }),
      { numRuns: 2_000 },
    );
  });

  it("find the same paths to be plain, all of them in normal form", () => {
    const paths = fc.oneof(
      pathText,
      fc.constantFrom("", "*", "api1", "/", "/api1/"),
      fc.stringMatching(/^[/.a-z0-9_~-]{0,8}$/u),
    );
    fc.assert(
      fc.property(paths, (path) => {
        const isPlain = plain(path);
        expect(machine.evaluate(`tostring(module.plain(module, ${luaLiteral(path)}))`)).toBe(`${isPlain}`);
        if (isPlain) expect(normal(path)).toBe(path);
      }),
      { numRuns: 2_000 },
    );
  });
});
