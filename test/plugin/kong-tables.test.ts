// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TableMessage } from "../../plugins/route-table/apply/request-message.ts";
import { call, companionOf, runPhase, startInstance, variablesOf, type PhaseRun } from "../support/kong-side.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { until } from "../support/until.ts";
import { connectWire, type Wire } from "../support/wire.ts";

const SHORT = "dev-01.example.com";
const TABLE = {
  shortHosts: [SHORT],
  clusters: { a: { url: "http://{api}.a.example.com" }, b: { url: "http://{api}.b.example.com" } },
  apis: { api01: { cluster: "a", split: { weights: { a: 60, b: 40 }, override: { header: "X-Cluster" } } } },
};
const SHARED = { nativeRoutes: true, sharedTable: true, companion: true };
const ONE = messageOf("one", TABLE);
const PINNED = messageOf("pinned", { ...TABLE, pin: "a" });
const BAD = messageOf("bad", { ...TABLE, defaults: { cluster: "nowhere" } });
const TARGET = ["kong.service.set_target", "api01.b.example.com", 80];

let folder: { path: string; remove: () => Promise<void> };
let server: RunningServer;
let wire: Wire;
let instance: number;

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServerProcess(join(folder.path, "s"), ["--http", "127.0.0.1:0"]);
  wire = await connectWire(server.socket);
  instance = await startInstance(wire, SHARED, "route");
});

afterEach(async () => {
  wire.close();
  await server.stop();
  await folder.remove();
});

function messageOf(label: string, table: object): TableMessage {
  return { label, json: JSON.stringify(table) };
}

/** One request, where Kong's configuration has this table. */
function run(table: TableMessage): Promise<PhaseRun> {
  const request = { method: "GET", host: SHORT, target: "/api01/x", headers: { "x-cluster": "b" } };
  return runPhase(wire, instance, variablesOf(request), companionOf(request, table));
}

async function status(): Promise<{ readonly version: string | null; readonly refused: readonly string[] }> {
  return (await (await fetch(`http://127.0.0.1:${await server.httpPort()}/status`)).json()) as never;
}

async function offer({ label, json }: TableMessage): Promise<unknown> {
  const isWanted = await call(wire, "plugin.OfferTable", { Name: "route-table", Label: label });
  if (isWanted === true) await call(wire, "plugin.LoadTable", { Name: "route-table", Label: label, Json: json });
  return isWanted;
}

describe("with a table in Kong's configuration, the plugin server", () => {
  it("asks for it at the first request, and for no table twice", async () => {
    expect(await run(ONE)).toMatchObject({ calls: [TARGET] });
    const { roundTrips } = await run(ONE);
    expect((await run(PINNED)).calls).toEqual([]);
    expect(await run(ONE)).toMatchObject({ calls: [TARGET], roundTrips });
  });

  it("takes it before any request, and says so in its status", async () => {
    expect(await status()).toMatchObject({ version: null, refused: [] });
    expect([await offer(ONE), await offer(ONE)]).toEqual([true, false]);
    await until(async () => (await status()).version !== null, "the table's version in the status");
    const { version } = await status();
    expect([await offer(PINNED), await offer(ONE)]).toEqual([true, false]);
    expect(await status()).toMatchObject({ version });
  });

  it("serves the last good one where it refuses the newest, and says why until there is a better one", async () => {
    expect((await run(BAD)).calls).toEqual([["kong.response.exit", 503, expect.anything(), expect.anything()]]);
    await offer(ONE);
    expect(await offer(BAD)).toBe(true);
    expect(await offer(BAD)).toBe(false);
    expect((await status()).refused).toEqual([expect.stringContaining("nowhere")]);
    expect((await run(BAD)).calls[0]).toEqual(TARGET);
    await offer(ONE);
    await until(async () => (await status()).refused.length === 0, "the refusal to be over");
  });

  it("refuses a call that is no table", async () => {
    const wrong = { Name: "route-table", Label: "one", Json: 1 };
    await expect(call(wire, "plugin.LoadTable", wrong)).rejects.toThrow("a table has a label and JSON");
    expect(await call(wire, "plugin.OfferTable", { Name: "route-table" })).toBe(false);
  });
});
