// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runPhase, startInstance, variablesOf, type Call } from "../support/kong-side.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { connectWire, type Wire } from "../support/wire.ts";

const SHORT = "dev-01.example.com";
const TABLE = {
  shortHosts: [SHORT],
  clusters: { a: { url: "http://{api}.a.example.com" }, b: { url: "http://{api}.b.example.com" } },
  apis: { api01: { cluster: "a", split: { weights: { a: 60, b: 40 }, override: { header: "X-Cluster" } } } },
};
const SHARED = { nativeRoutes: true, sharedTable: true };

let folder: { path: string; remove: () => Promise<void> };
let server: RunningServer;
let wire: Wire;

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServerProcess(join(folder.path, "s"));
  wire = await connectWire(server.socket);
});

afterEach(async () => {
  wire.close();
  await server.stop();
  await folder.remove();
});

async function callsOf(instance: number): Promise<readonly Call[]> {
  const headers = { "x-cluster": "b" };
  return (await runPhase(wire, instance, variablesOf({ method: "GET", host: SHORT, target: "/api01/x", headers })))
    .calls;
}

/** The situation while a chart's `runtime` changes: Kong's configuration is new, and the pod is still the old one. */
describe("with sharedTable, the plugin server", () => {
  it("uses the table in force", async () => {
    await startInstance(wire, TABLE, "global");
    const instance = await startInstance(wire, SHARED, "route");
    expect((await callsOf(instance))[0]).toEqual(["kong.service.set_target", "api01.b.example.com", 80]);
    await startInstance(wire, { ...TABLE, pin: "a" }, "global");
    expect(await callsOf(instance)).toEqual([]);
  });

  it("refuses requests until there is a table in force", async () => {
    const instance = await startInstance(wire, SHARED, "route");
    expect((await callsOf(instance))[0]?.slice(0, 2)).toEqual(["kong.response.exit", 503]);
    await startInstance(wire, TABLE, "global");
    expect((await callsOf(instance))[0]?.[0]).toBe("kong.service.set_target");
  });
});
