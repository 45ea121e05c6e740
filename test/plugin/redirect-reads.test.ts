// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPhase, startInstance, variablesOf } from "../support/kong-side.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { connectWire, type Wire } from "../support/wire.ts";

const TABLE = {
  shortHosts: ["dev-01.example.com"],
  legacyHosts: [{ host: "{api}.new.example.com" }],
  clusters: { b: { url: "http://{api}.svc.example.net" } },
  apis: { plain: {}, moved: { legacy: "redirect" } },
};

let folder: { path: string; remove: () => Promise<void> };
let server: RunningServer;
let wire: Wire;
let instance: number;

beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startServerProcess(join(folder.path, "s"));
  wire = await connectWire(server.socket);
  instance = await startInstance(wire, { nativeRoutes: false, ...TABLE });
});

afterAll(async () => {
  wire.close();
  await server.stop();
  await folder.remove();
});

describe("the plugin reads more of a request only if it could be redirected", () => {
  async function asked(method: string, headers: Record<string, string>, host = "moved.new.example.com") {
    const request = { method, host, target: "/x", headers };
    const kdp_request = `${method} ${host} /x 192.0.2.1 HTTP/1.1  `;
    const fresh = { ...variablesOf(request), kdp_request };
    const { calls, roundTrips } = await runPhase(wire, instance, fresh);
    return [calls.some(([name]) => name === "kong.response.exit"), roundTrips];
  }

  it.each([
    ["a preflight", "OPTIONS", { origin: "https://a.example", "access-control-request-method": "PUT" }, false],
    ["a WebSocket", "GET", { upgrade: "websocket" }, false],
    ["a GET", "GET", {}, true],
  ])("%s", async (_, method, headers, isRedirected) => {
    expect((await asked(method, headers))[0]).toBe(isRedirected);
  });

  it("by one more read, none for methods that are not affected", async () => {
    const [, least = 0] = await asked("PUT", {});
    expect([(await asked("GET", {}))[1], (await asked("OPTIONS", {}))[1]]).toEqual([
      Number(least) + 1,
      Number(least) + 1,
    ]);
    const [, served] = await asked("GET", {}, "plain.new.example.com");
    expect(served, "one that is served").toBe((await asked("PUT", {}, "plain.new.example.com"))[1]);
  });
});
