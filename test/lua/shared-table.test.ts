// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { variablesOf, type Call } from "../support/kong-side.ts";
import { startLua, type LuaMachine } from "../support/lua-machine.ts";

/** A configuration, and its parsed JSON. */
interface GivenConfig {
  readonly json?: string;
  readonly table?: object;
  readonly __plugin_id: string;
  readonly [name: string]: unknown;
}

const SHORT = "dev-01.example.com";
const CLUSTERS = {
  a: { url: "https://{api}.a.example.com", address: "192.0.2.1" },
  b: { url: "http://{api}.b.example.com:8080", address: "192.0.2.2" },
};
const SPLIT = { split: { weights: { a: 60, b: 40 }, override: { header: "X-Cluster" } } };
const TABLE = { shortHosts: [SHORT], clusters: CLUSTERS, apis: { api01: { cluster: "a", ...SPLIT } } };
const CHECKED = { ...TABLE, defaults: { healthCheck: { path: "/healthz" } } };
/** Configurations as in the chart: the catch-all has the table, and the routes of APIs that need the plugin have it with `sharedTable`. */
const catchAll = (table: object): GivenConfig => ({ ...jsonOf(table), catchAll: true, __plugin_id: "catch-all" });
const jsonOf = (table: object) => ({ json: JSON.stringify(table), table });
const ON_ROUTES: readonly GivenConfig[] = [1, 2].map((i) => ({
  nativeRoutes: true,
  sharedTable: true,
  __plugin_id: `route ${i}`,
}));

let machine: LuaMachine;

beforeEach(() => {
  machine = startLua(readFileSync(join(import.meta.dirname, "../../chart/files/route-table-handler.lua"), "utf8"));
  run("given = { time = 0 }; answers = { ['192.0.2.1'] = 200, ['192.0.2.2'] = 200 }");
});

afterEach(() => {
  machine.close();
});

function run(statement: string): void {
  machine.evaluate(`(function() ${statement}; return "" end)()`);
}

/** Runs Kong's configure phase with new Lua tables, as Kong does for each new configuration. */
function configure(configs: readonly GivenConfig[]): void {
  for (const { json, table } of configs)
    if (json !== undefined) run(`texts[${luaLiteral(json)}] = ${luaLiteral(table)}`);
  const seen = configs.map((config) => ({ ...config, table: undefined }));
  run(`configs = ${luaLiteral(seen)}; module.configure(module, configs)`);
}

function callsOf(place: number, headers: Readonly<Record<string, string>> = {}): readonly Call[] {
  run(`vars = ${luaLiteral(variablesOf({ method: "GET", host: SHORT, target: "/api01/x", headers }))}`);
  return Object.values(JSON.parse(machine.evaluate(`run(module.access, module, configs[${place}])`)) as Call[]);
}

function targetOf(place: number, headers?: Readonly<Record<string, string>>): unknown {
  return callsOf(place, headers).find(([method]) => method === "kong.service.set_target")?.[1];
}

const TO_B = { "x-cluster": "b" };

describe("the plugin on the routes of some APIs", () => {
  it.each([
    ["before it", [catchAll(TABLE), ...ON_ROUTES], [2, 3]],
    ["behind it", [...ON_ROUTES, catchAll(TABLE)], [1, 2]],
  ] as const)("has the table of a configuration that comes %s", (_, configs, places) => {
    configure(configs);
    for (const place of places) {
      expect(targetOf(place, TO_B)).toBe("192.0.2.2");
      expect(callsOf(place, { "x-cluster": "a" })).toEqual([]);
    }
  });

  it("uses the next table, although its own configuration does not change", () => {
    configure([catchAll(TABLE), ...ON_ROUTES]);
    run("kept = configs[2]");
    configure([catchAll({ ...TABLE, pin: "b" })]);
    run("configs = { kept }");
    // Kong's own route leads to the pin.
    expect(callsOf(1)).toEqual([]);
    configure([catchAll({ ...TABLE, apis: { api01: { cluster: "b", ...SPLIT, pin: "a" } } }), ...ON_ROUTES]);
    expect(callsOf(2, TO_B)).toEqual([]);
  });

  it("keeps the last good table where the next one is refused", () => {
    configure([catchAll(TABLE), ...ON_ROUTES]);
    configure([catchAll({ ...TABLE, pin: "z" }), ...ON_ROUTES]);
    for (const place of [2, 3]) expect(targetOf(place, TO_B)).toBe("192.0.2.2");
  });

  it("compiles the table once, for all configurations that have it", () => {
    const global = { ...jsonOf(TABLE), nativeRoutes: true, __plugin_id: "global" };
    configure([catchAll(TABLE), ...ON_ROUTES, global]);
    expect(machine.evaluate("to_json(#decoded)")).toBe("1");
    expect(targetOf(4, TO_B)).toBe("192.0.2.2");
  });

  it("refuses requests where there is no table", () => {
    configure(ON_ROUTES);
    expect(callsOf(1)[0]?.slice(0, 2)).toEqual(["kong.response.exit", 503]);
  });

  it("uses the health checks of the table in force", () => {
    configure([...ON_ROUTES, catchAll(CHECKED)]);
    expect(targetOf(1, TO_B)).toBe("192.0.2.2");
    run("answers['192.0.2.2'] = 500; tick(); tick(); tick()");
    expect(targetOf(1, TO_B)).toBeUndefined();
    expect(machine.evaluate("to_json(#asked)")).toBe("6");
  });
});
