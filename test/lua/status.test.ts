// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { startLua, type LuaMachine } from "../support/lua-machine.ts";

const FILES = join(import.meta.dirname, "../../chart/files");
const TABLE: RouteTable = {
  shortHosts: ["dev-01.example.com"],
  clusters: {
    a: { url: "http://{api}.a.example.com", address: "192.0.2.1" },
    b: { url: "http://{api}.b.example.com", address: "192.0.2.2" },
  },
  defaults: { cluster: "b" },
  apis: {
    plain: {},
    checked: { healthCheck: { path: "/", failures: 1 }, split: { weights: { a: 25, b: 75 } } },
  },
};

let machine: LuaMachine;

beforeEach(() => {
  machine = startLua(readFileSync(join(FILES, "route-table-handler.lua"), "utf8"));
  run('package.preload["kong.plugins.route-table.handler"] = function() return module end');
  const api = readFileSync(join(FILES, "status-api.lua"), "utf8");
  run(`statusApi = (function() ${api}\nend)()`);
});

afterEach(() => {
  machine.close();
});

function run(statement: string): void {
  machine.evaluate(`(function() ${statement}; return "" end)()`);
}

/** Loads a table at a time, and runs the health checks. */
function load(table: object, time: number): void {
  run(`given = { time = ${time} }; answers = { ["192.0.2.1"] = 200 }`);
  run(`module.configure(module, { ${luaLiteral({ ...table, __plugin_id: "p" })} }); tick()`);
}

/** Kong's status API answers with the exit of a path's handler. */
function status(): unknown {
  const calls = JSON.parse(machine.evaluate('run(statusApi["/route-table"].GET)')) as unknown[][];
  expect(calls.map(([method, code]) => [method, code])).toEqual([["kong.response.exit", 200]]);
  return calls[0]?.[2];
}

describe("the status of a table inside Kong", () => {
  it("has no version before there is a table", () => {
    expect(status()).toEqual({ findings: [], apis: {}, refused: [] });
  });

  it("has the table's version, when it came into force, and the health of checked upstreams", () => {
    load(TABLE, 1_700_000_000);
    expect(status()).toEqual({
      version: compileTable(TABLE).version,
      loadedAt: "2023-11-14T22:13:20Z",
      findings: [],
      refused: [],
      apis: {
        checked: {
          cluster: "b",
          because: "split",
          split: { a: 0.25, b: 0.75 },
          health: { a: "healthy", b: "unhealthy" },
        },
      },
    });
  });

  it("keeps its time where the same table comes again", () => {
    load(TABLE, 1_700_000_000);
    load(TABLE, 1_700_000_060);
    expect(status()).toMatchObject({ loadedAt: "2023-11-14T22:13:20Z" });
    load({ ...TABLE, pin: "a" }, 1_700_000_120);
    expect(status()).toMatchObject({ loadedAt: "2023-11-14T22:15:20Z" });
  });

  it("stays that of the last good table where a table is refused", () => {
    load(TABLE, 1_700_000_000);
    load({ ...TABLE, pin: "z" }, 1_700_000_060);
    expect(status()).toMatchObject({
      version: compileTable(TABLE).version,
      loadedAt: "2023-11-14T22:13:20Z",
      refused: [expect.stringContaining("[unknown-cluster] pin: There is no cluster z.")],
    });
    load({ ...TABLE, pin: "a" }, 1_700_000_120);
    expect(status()).toMatchObject({ refused: [] });
  });

  it("is made at most four times a second, for any number of requests", () => {
    load(TABLE, 1_700_000_000);
    const before = status();
    run('given = { time = 1700000000.2 }; answers = { ["192.0.2.1"] = 200 }');
    run(`module.configure(module, { ${luaLiteral({ ...TABLE, pin: "a", __plugin_id: "p" })} })`);
    expect(status()).toEqual(before);
    run("given.time = 1700000000.3");
    expect(status()).toMatchObject({ version: compileTable({ ...TABLE, pin: "a" }).version });
  });

  it("has the table's warnings", () => {
    load({ ...TABLE, clusters: { ...TABLE.clusters, b: { url: "https://192.0.2.3" } } }, 0);
    expect(status()).toMatchObject({
      findings: [{ code: "https-address", severity: "warning", path: "clusters.b.url" }],
    });
  });
});
