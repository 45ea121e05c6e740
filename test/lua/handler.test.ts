// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decide } from "../../plugins/route-table/decision/decide.ts";
import type { Request } from "../../plugins/route-table/decision/request.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { request, routeTable } from "../support/arbitraries.ts";
import { ORDINARY_CIRCUMSTANCES } from "../support/cases.ts";
import { upstreamAfter, variablesOf, type Call } from "../support/kong-side.ts";
import { startLua, type LuaMachine } from "../support/lua-machine.ts";

const ASKED = fc.array(request, { minLength: 1, maxLength: 20 });

let machine: LuaMachine;

beforeAll(() => {
  machine = startLua(readFileSync(join(import.meta.dirname, "../../chart/files/route-table-handler.lua"), "utf8"));
  run(`given = ${luaLiteral({ time: ORDINARY_CIRCUMSTANCES.time })}`);
});

afterAll(() => {
  machine.close();
});

function run(statement: string): void {
  machine.evaluate(`(function() ${statement}; return "" end)()`);
}

function callsOf(asked: Request): readonly Call[] {
  const consumer = asked.consumer === undefined ? "nil" : `{ id = ${luaLiteral(asked.consumer)} }`;
  run(`vars = ${luaLiteral(variablesOf(asked))}; given.consumer = ${consumer}; given.credential = given.consumer`);
  return Object.values(JSON.parse(machine.evaluate("run(module.access, module, config)")) as Call[]);
}

describe("the plugin inside Kong, by its fast path and by the full decision", () => {
  it("makes Kong carry out the decision, for random tables and requests", () => {
    let sent = 0;
    fc.assert(
      fc.property(routeTable, ASKED, (value, requests) => {
        const { table } = checkTable(value);
        if (table === undefined) return;
        run(`config = ${luaLiteral({ ...table, __plugin_id: "p" })}`);
        const index = compileTable(table);
        for (const asked of requests) {
          const { upstream, exit, because } = decide(index, asked, ORDINARY_CIRCUMSTANCES);
          if (because.includes("random")) continue;
          const calls = callsOf(asked);
          const status = calls.find(([method]) => method === "kong.response.exit")?.[1];
          expect(status, JSON.stringify(asked)).toBe(exit?.status);
          if (upstream === null) continue;
          // Kong derives the server name from the Host header.
          const { sni } = upstream;
          expect({ ...upstreamAfter(calls, asked), sni }, JSON.stringify(asked)).toEqual(upstream);
          sent += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(sent).toBeGreaterThan(0);
  });

  it("leaves to Kong's own routes exactly what they can do", () => {
    const seen = { left: 0, led: 0, ended: 0 };
    fc.assert(
      fc.property(routeTable, ASKED, (value, requests) => {
        const { table } = checkTable(value);
        if (table === undefined) return;
        run(`config = ${luaLiteral({ ...table, nativeRoutes: true, __plugin_id: "n" })}`);
        const index = compileTable(table);
        for (const asked of requests) {
          const { api, cluster, exit, because } = decide(index, asked, ORDINARY_CIRCUMSTANCES);
          if (api === null || because.includes("random")) continue;
          const methods = callsOf(asked).map(([method]) => method);
          const isLed = exit === null && cluster !== index.routes.get(api)?.nativeCluster;
          expect(methods.includes("kong.response.exit"), JSON.stringify(asked)).toBe(exit !== null);
          expect(methods.includes("kong.service.set_target"), JSON.stringify(asked)).toBe(isLed);
          seen[exit !== null ? "ended" : isLed ? "led" : "left"] += 1;
        }
      }),
      { numRuns: 300 },
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0);
  });
});
