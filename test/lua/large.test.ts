// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { variablesOf, type Call } from "../support/kong-side.ts";
import { startLua, type LuaMachine } from "../support/lua-machine.ts";

const SHORT = "dev-01.example.com";
const MANY = 9_000;

let machine: LuaMachine;

beforeEach(() => {
  machine = startLua(readFileSync(join(import.meta.dirname, "../../chart/files/route-table-handler.lua"), "utf8"));
  machine.evaluate('(function() given = { time = 0 }; return "" end)()');
});

afterEach(() => {
  machine.close();
});

function callsWith(table: object, headers: Readonly<Record<string, string>> = {}): readonly Call[] {
  const variables = variablesOf({ method: "GET", host: SHORT, target: "/api1/x", headers });
  machine.evaluate(
    `(function() vars = ${luaLiteral(variables)}; config = ${luaLiteral({ ...table, __plugin_id: "p" })}; return "" end)()`,
  );
  return JSON.parse(machine.evaluate("run(module.access, module, config)")) as Call[];
}

function tableOf(api: object, more: object = {}): object {
  const apis = Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`api${i}`, { path: `/api${i}`, ...api }]));
  return { shortHosts: [SHORT], clusters: { b: { url: "http://{api}.b.example.com" } }, apis, ...more };
}

describe("tables with thousands of APIs inside Kong", () => {
  it.each([
    ["the plugin routes", {}, {}, "kong.service.set_target"],
    ["Kong's routes do all", {}, { nativeRoutes: true, checkServerName: false }, undefined],
    ["all are checked", { healthCheck: { path: "/healthz" } }, {}, "kong.service.set_target"],
  ])("are served if %s", (_, api, more, first) => {
    expect(callsWith(tableOf(api, more))[0]?.[0]).toBe(first);
  });

  it("are refused with a finding for each of their APIs", () => {
    const [complaint, exit] = callsWith(tableOf({ cluster: "z" }));
    expect(complaint?.join(" ").split("[unknown-cluster]")).toHaveLength(MANY + 1);
    expect(exit?.slice(0, 2)).toEqual(["kong.response.exit", 503]);
  });

  it("handle a header of only commas", () => {
    const calls = callsWith(tableOf({}), { "cdn-loop": ",".repeat(8_000) });
    expect(calls[0]?.[0]).toBe("kong.service.set_target");
  });
});
