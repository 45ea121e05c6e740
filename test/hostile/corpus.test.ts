// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RouteIndex } from "../../plugins/route-table/decision/compiled/table-index.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { luaBundle } from "../../scripts/dev/lua-bundle.ts";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { answer, messages, prepare } from "../lua/core.ts";
import { consumerOf, runPhase, startInstance, upstreamAfter, variablesOf } from "../support/kong-side.ts";
import { startLua, type LuaMachine } from "../support/lua-machine.ts";
import { naiveDecision } from "../support/oracle.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { connectWire } from "../support/wire.ts";
import { inBytes } from "../support/bytes.ts";
import { CORPUS, hostileRequests, hostileTables } from "./corpus.ts";

/** `KDP_HOSTILE=on` sends each name with every host and every target. */
const IS_ALL = process.env["KDP_HOSTILE"] === "on";
const TIMEOUT_MS = IS_ALL ? 1_800_000 : 100_000;
const GIVEN = { time: 1_800_000_000, random: 0.5, unhealthy: [], healthyApis: [] };
const REQUESTS = hostileRequests(IS_ALL);
/** Whether a decision depends on the random number. Over the socket the server draws its own, so such a decision is not compared. */
const isLeftToChance = (because: readonly string[]): boolean => because.includes("random");

let machine: LuaMachine;
let folder: { path: string; remove: () => Promise<void> };
let server: RunningServer;
let index: RouteIndex;

beforeAll(async () => {
  machine = startLua(luaBundle("test/lua/core.ts", "a test"));
  folder = await temporaryFolder();
  server = await startServerProcess(join(folder.path, "s"));
  const prepared = prepare(CORPUS.table);
  if (!("routes" in prepared)) throw new Error(`the corpus has a wrong table: ${prepared.join(", ")}`);
  index = prepared;
});

afterAll(async () => {
  machine.close();
  await server.stop();
  await folder.remove();
});

/** A value as Lua has it: what is null is not there. */
function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, each: unknown) => each ?? undefined));
}

describe(`${REQUESTS.length} hostile requests`, () => {
  it("get the naive decision, and never an API that is not in the table", () => {
    const names = Object.keys(CORPUS.table["apis"] as object);
    for (const request of REQUESTS) {
      const circumstances = { ...GIVEN, isHealthy: () => true };
      const decision = answer(index, request, GIVEN);
      expect(decision, JSON.stringify(request)).toEqual(
        naiveDecision(CORPUS.table as unknown as RouteTable, request, circumstances),
      );
      expect([null, ...names], JSON.stringify(request)).toContain(decision.api);
    }
  });

  it(
    "get the same answers in Lua",
    () => {
      machine.evaluate(`(function() index = module.prepare(module, ${luaLiteral(CORPUS.table)}); return "" end)()`);
      const given = luaLiteral(GIVEN);
      for (const request of REQUESTS) {
        const inLua: unknown = JSON.parse(
          machine.evaluate(`to_json(module.answer(module, index, ${luaLiteral(request)}, ${given}))`),
        );
        expect(inLua, JSON.stringify(request)).toEqual(withoutNulls(answer(index, request, GIVEN)));
      }
    },
    TIMEOUT_MS,
  );

  it(
    "get the same answers over the socket",
    async () => {
      const wire = await connectWire(server.socket);
      const instance = await startInstance(wire, { nativeRoutes: false, ...CORPUS.table });
      for (const request of REQUESTS) {
        const decision = answer(index, request, GIVEN);
        const { calls } = await runPhase(wire, instance, variablesOf(request), consumerOf(request));
        const exit = calls.find(([method]) => method === "kong.response.exit");
        expect(exit?.[1] ?? null, JSON.stringify(request)).toBe(decision.exit?.status ?? null);
        if (decision.upstream !== null && !isLeftToChance(decision.because)) {
          expect(upstreamAfter(calls, request), JSON.stringify(request)).toEqual(decision.upstream);
        }
      }
      wire.close();
    },
    TIMEOUT_MS,
  );
});

describe("hostile tables", () => {
  it(
    "get the same findings and versions in both runtimes, and the plugin server lives on",
    async () => {
      const wire = await connectWire(server.socket);
      for (const [i, table] of hostileTables().entries()) {
        const text = JSON.stringify(table);
        const pure = prepare(table);
        const literal = luaLiteral(inBytes(table));
        machine.evaluate(`(function() index = module.prepare(module, ${literal}); return "" end)()`);
        const inLua: unknown = JSON.parse(machine.evaluate(`to_json(index.routes and { index.version } or index)`));
        const expected = "routes" in pure ? [pure.version] : [...pure].sort();
        expect((inLua as string[]).sort(), text).toEqual(expected);
        const messagesInLua: unknown = JSON.parse(machine.evaluate(`to_json(module.messages(module, ${literal}))`));
        expect(Object.values(messagesInLua as object).sort(), text).toEqual(
          (inBytes(messages(table)) as string[]).sort(),
        );
        if (IS_ALL || i % 10 === 0) await startInstance(wire, table as object, `table-${i}`);
      }
      wire.close();
      expect(server.hasEnded()).toBe(false);
    },
    TIMEOUT_MS,
  );
});
