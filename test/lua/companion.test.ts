// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { startLua, type LuaMachine } from "../support/lua-machine.ts";

let machine: LuaMachine;

beforeAll(() => {
  machine = startLua(readFileSync(join(import.meta.dirname, "../../chart/files/response-handler.lua"), "utf8"));
});

afterAll(() => {
  machine.close();
});

/** The calls that come of one of the companion's functions, where nginx has some variables. */
function callsOf(call: string, variables: object): unknown {
  machine.evaluate(`(function() vars = ${luaLiteral(variables)}; return "" end)()`);
  return JSON.parse(machine.evaluate(`run(function() said = ${call} end)`));
}

describe("what Kong has no function for, and the plugin server calls by name", () => {
  it("says what was taken off the path, unless a client that is believed has said it, an empty one too", () => {
    const call = `kong.kdp.set_forwarded_prefix("/api01/")`;
    expect(callsOf(call, {})).toEqual([["ngx.var", "upstream_x_forwarded_prefix", "/api01/"]]);
    expect(callsOf(call, { upstream_x_forwarded_prefix: "/outer" })).toEqual({});
    expect(callsOf(call, { upstream_x_forwarded_prefix: "" })).toEqual({});
    expect(machine.evaluate("to_json(said)")).toBe("true");
  });

  it("sets headers of the response, and leaves word of them for the header filter", () => {
    const headers = { Sunset: "Wed, 31 Mar 2027 00:00:00 GMT" };
    expect(callsOf(`kong.kdp.set_response_headers(${luaLiteral(headers)})`, {})).toEqual([
      ["kong.response.set_headers", headers],
      ["kong.ctx.shared.set", "kdp_headers", headers],
    ]);
    expect(machine.evaluate("to_json(said)")).toBe("true");
  });
});
