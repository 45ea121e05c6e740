// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consumerOf, runPhase, startInstance, variablesOf } from "../support/kong-side.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { connectWire, type Wire } from "../support/wire.ts";

const TABLE = {
  shortHosts: ["dev-01.example.com"],
  legacyHosts: [{ host: "{api}.old.example.com", sunset: "2027-03-31" }, { host: "{api}.quiet.example.com" }],
  clusters: { b: { url: "http://{api}.svc.example.net" } },
  apis: { api01: {}, api02: { legacy: "redirect" } },
};

let folder: { path: string; remove: () => Promise<void> };
let server: RunningServer;
let wire: Wire;

beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startServerProcess(join(folder.path, "s"), ["--http", "127.0.0.1:0"]);
  wire = await connectWire(server.socket);
});

afterAll(async () => {
  wire.close();
  await server.stop();
  await folder.remove();
});

describe("calls of old hosts", () => {
  it("are counted by host, API and consumer, with native routes and without; labels never come from clients", async () => {
    for (const nativeRoutes of [false, true]) {
      const instance = await startInstance(wire, { nativeRoutes, ...TABLE }, `old-hosts-${nativeRoutes}`);
      const call = async (host: string, consumer?: string): Promise<void> => {
        const request = { method: "GET", host, target: "/x", ...(consumer !== undefined && { consumer }) };
        await runPhase(wire, instance, variablesOf(request), consumerOf(request));
      };
      await call("api01.old.example.com");
      await call("API01.old.example.com.:8443");
      await call("api01.old.example.com", "ada");
      await call("api02.old.example.com");
      await call("api01.quiet.example.com");
      await call("dev-01.example.com");
      await call("nobody.old.example.com");
    }
    const text = await (await fetch(`http://127.0.0.1:${await server.httpPort()}/metrics`)).text();
    expect(text.split("\n").filter((line) => line.startsWith("kdp_old_host_requests_total{"))).toEqual([
      'kdp_old_host_requests_total{host="api01.old.example.com",api="api01",consumer=""} 4',
      'kdp_old_host_requests_total{host="api01.old.example.com",api="api01",consumer="ada-name"} 2',
      'kdp_old_host_requests_total{host="api02.old.example.com",api="api02",consumer=""} 2',
    ]);
  });
});
