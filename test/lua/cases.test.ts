// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectedPrefix } from "../support/case-outcome.ts";
import { readCases, type BehaviourCase } from "../support/cases.ts";
import { REQUEST_ID, upstreamAfter, variablesOf, type Call } from "../support/kong-side.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { startLua, type LuaMachine } from "../support/lua-machine.ts";

const HANDLER = readFileSync(join(import.meta.dirname, "../../chart/files/route-table-handler.lua"), "utf8");

let machine: LuaMachine;

beforeAll(() => {
  machine = startLua(HANDLER);
});

afterAll(() => {
  machine.close();
});

function callsOf({ request, circumstances }: BehaviourCase, phase = "access"): readonly Call[] {
  const consumer = request.consumer === undefined ? undefined : { id: request.consumer };
  machine.evaluate(
    `(function() vars = ${luaLiteral(variablesOf(request))}; given = ${luaLiteral({
      time: circumstances.time,
      consumer,
      credential: consumer,
    })}; return "" end)()`,
  );
  return JSON.parse(machine.evaluate(`run(module.${phase}, module, config)`)) as Call[];
}

describe.each(readCases())("compiled to Lua: $about", ({ table, cases }) => {
  const index = compileTable(table);

  beforeAll(() => {
    machine.evaluate(`(function() config = ${luaLiteral({ ...table, __plugin_id: "p" })}; return "" end)()`);
  });

  it.each(cases)("$title", (each) => {
    const { request, decision } = each;
    const calls = callsOf(each);
    const exit = calls.find(([method]) => method === "kong.response.exit");
    if (exit === undefined) {
      expect(upstreamAfter(calls, request)).toMatchObject(decision.upstream ?? {});
      const prefix = calls.find(([, name]) => name === "upstream_x_forwarded_prefix")?.[2];
      expect(prefix).toBe(expectedPrefix(index, request));
      expect(decision.exit ?? null).toBeNull();
      expect(argumentOf(calls, "kong.response.set_headers") ?? {}).toMatchObject(decision.responseHeaders ?? {});
    } else {
      const [, status, body, headers] = exit;
      expect(decision.exit ?? null, JSON.stringify(body)).not.toBeNull();
      const { type = null, ...members } = (body === "" ? {} : body) as { type?: string };
      expect({ status, headers, type, members }).toMatchObject({ members: {}, ...decision.exit });
      expect(headers).toMatchObject(decision.responseHeaders ?? {});
      if (type !== null) expect(members).toMatchObject({ status, request_id: REQUEST_ID });
      expect(calls, "nothing before or after an exit").toHaveLength(1);
    }
  });
});

describe.each(readCases())("the guard alone: $about", ({ table, cases }) => {
  beforeAll(() => {
    const config = { ...table, catchAll: true, __plugin_id: "g" };
    machine.evaluate(`(function() module.configure(module, { ${luaLiteral(config)} }); config = {}; return "" end)()`);
  });

  it.each(cases)("$title", (each) => {
    // In Lua an empty list and an empty map are the same. The host's form is test/lua/host-form.test.ts's.
    const calls = Object.values(callsOf(each, "guard")).filter(([method]) => method !== "ngx.req.set_header");
    const status = REFUSALS.get(String(each.decision.because));
    const ended = status === undefined ? [] : [["kong.response.exit", status]];
    expect(calls.map(([method, ended]) => [method, ended])).toEqual(ended);
  });
});

/** The reasons for which the guard refuses requests. */
const REFUSALS = new Map([
  ["misdirected", 421],
  ["loop", 508],
]);

function argumentOf(calls: readonly Call[], method: string): unknown {
  return calls.find(([name]) => name === method)?.[1];
}
