// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPhase, startInstance, variablesOf, type Call } from "../support/kong-side.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { connectWire, type Wire } from "../support/wire.ts";

const SHORT = "dev-01.example.com";
const TABLE = {
  shortHosts: [SHORT],
  legacyHosts: [{ host: "{api}.old.example.com", sunset: "2027-03-31" }],
  clusters: { b: { url: "http://{api}.svc.example.net" } },
  apis: { plain: {}, client: { hostHeader: "client", stripPath: false } },
};

let folder: { path: string; remove: () => Promise<void> };
let server: RunningServer;
let wire: Wire;

beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startServerProcess(join(folder.path, "s"));
  wire = await connectWire(server.socket);
});

afterAll(async () => {
  wire.close();
  await server.stop();
  await folder.remove();
});

describe("with the companion inside Kong the plugin server", () => {
  it("says what Kong's own routes say, and has the dates of old hosts take the place of others", async () => {
    const instance = await startInstance(wire, { companion: true, ...TABLE }, "companion");
    const callsTo = async (host: string, target: string, isThere: boolean): Promise<readonly Call[]> => {
      const variables = variablesOf({ method: "GET", host, target });
      const others = isThere ? { "kong.kdp.set_response_headers": () => true } : {};
      return (await runPhase(wire, instance, variables, others)).calls;
    };
    const prefixes = async (target: string): Promise<unknown> => {
      const calls = await callsTo(SHORT, target, true);
      return calls.find(([method]) => method === "kong.kdp.set_forwarded_prefix")?.[1];
    };
    expect(await prefixes("/plain/x")).toBe("/plain/");
    expect(await prefixes("/plain/")).toBe("/plain/");
    expect(await prefixes("/plain?x")).toBe("/plain");
    expect(await prefixes("/client/x")).toBeUndefined();
    const target = ["kong.service.set_target", "plain.svc.example.net", 80];
    expect(await callsTo("plain.old.example.com", "/x", true)).toEqual([target]);
    // A pod that is older than its configuration has none.
    expect(await callsTo("plain.old.example.com", "/x", false)).toEqual([
      target,
      ["kong.kdp.set_response_headers", expect.objectContaining({ Sunset: "Wed, 31 Mar 2027 00:00:00 GMT" })],
      ["kong.response.set_headers", expect.objectContaining({ Sunset: "Wed, 31 Mar 2027 00:00:00 GMT" })],
    ]);
  });
});
