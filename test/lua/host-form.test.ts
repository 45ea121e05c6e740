// SPDX-License-Identifier: Apache-2.0

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { luaFile } from "../support/lua-files.ts";
import { startLua, type LuaMachine } from "../support/lua-machine.ts";

/** The guard inside Kong, without and beside a plugin server. */
const HANDLERS = ["route-table-handler.lua", "response-handler.lua"];

describe.each(HANDLERS)("in Kong's rewrite phase, the guard of %s", (file) => {
  let machine: LuaMachine;

  beforeAll(() => {
    machine = startLua(luaFile(file));
  });

  afterAll(() => {
    machine.close();
  });

  /** The Host that is set, and whether Kong reads the headers again; nothing where nginx has this name and it stays. */
  function hostSet(host: string | undefined, name: string): unknown {
    const variables = { host: name, ...(host !== undefined && { http_host: host }) };
    machine.evaluate(
      `(function() vars = ${luaLiteral(variables)}; ngx.ctx = { cached_request_headers = {} }; return "" end)()`,
    );
    const calls = JSON.parse(machine.evaluate(`run(module.guard, module)`)) as unknown[][];
    const isForgotten = machine.evaluate("to_json(ngx.ctx.cached_request_headers == nil)") === "true";
    const [call] = Object.values(calls);
    expect(isForgotten).toBe(call !== undefined);
    return call?.[2];
  }

  it.each([
    ["API01.Example.com", "api01.example.com"],
    ["api01.example.com.", "api01.example.com"],
    ["API01.example.com.:8443", "api01.example.com:8443"],
    ["api01.example.com:", "api01.example.com"],
  ])("%s becomes %s, before Kong's router compares it", (host, form) => {
    expect(hostSet(host, "api01.example.com")).toBe(form);
  });

  it.each([
    ["api01.example.com"],
    ["api01.example.com:8443"],
    ["[2001:DB8::1]:8443"],
    ["10.98.11.99"],
    ["."],
    [""],
    [undefined],
  ])("%s stays", (host) => {
    expect(hostSet(host, "api01.example.com")).toBeUndefined();
  });
});
