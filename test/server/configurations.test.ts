// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { call, runPhase, startInstance, variablesOf, type Call } from "../support/kong-side.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { until } from "../support/until.ts";
import { connectWire, type Wire } from "../support/wire.ts";

const GOOD = {
  shortHosts: ["dev-01.example.com"],
  clusters: { b: { url: "http://{api}.svc.example.net" } },
  apis: { api01: {} },
};
const BETTER = { ...GOOD, clusters: { b: { url: "http://{api}.better.example.net" } } };
const WRONG = { ...GOOD, apis: { api01: { cluster: "nowhere" }, api02: { path: "nonsense" } } };
const REQUEST = variablesOf({ method: "GET", host: "dev-01.example.com", target: "/api01" });

let folder: { path: string; remove: () => Promise<void> };
let server: RunningServer;
let wire: Wire;

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServerProcess(join(folder.path, "s"), ["--http", "0"]);
  wire = await connectWire(server.socket);
});

afterEach(async () => {
  wire.close();
  await server.stop();
  await folder.remove();
});

async function firstCall(instance: number): Promise<Call | undefined> {
  return (await runPhase(wire, instance, REQUEST)).calls.at(-1);
}

const TO_GOOD = ["kong.service.set_target", "api01.svc.example.net", 80];
const TO_BETTER = ["kong.service.set_target", "api01.better.example.net", 80];

describe("a refused configuration", () => {
  it("is replaced by the last good one, and then by the next good one", async () => {
    expect(await firstCall(await startInstance(wire, GOOD))).toEqual(TO_GOOD);
    expect(await firstCall(await startInstance(wire, WRONG))).toEqual(TO_GOOD);
    expect(await firstCall(await startInstance(wire, BETTER))).toEqual(TO_BETTER);
    expect(await firstCall(await startInstance(wire, WRONG))).toEqual(TO_BETTER);
  });

  it("answers 503 with a problem where there is no last good one", async () => {
    const [method, status, body, headers] = (await firstCall(await startInstance(wire, WRONG))) ?? [];
    expect([method, status]).toEqual(["kong.response.exit", 503]);
    expect(headers).toEqual({ "Content-Type": "application/problem+json", "Retry-After": "5" });
    expect(JSON.parse(String(body))).toMatchObject({
      type: "urn:ddd-int-kdp:problem:no-table",
      status: 503,
      request_id: REQUEST["kong_request_id"],
    });
    expect(await firstCall(await startInstance(wire, GOOD))).toEqual(TO_GOOD);
  });

  it("is not replaced by the last good one of another plugin entity", async () => {
    await startInstance(wire, GOOD, "one");
    expect((await firstCall(await startInstance(wire, WRONG, "two")))?.slice(0, 2)).toEqual([
      "kong.response.exit",
      503,
    ]);
  });

  it("is logged with every finding, and counted", async () => {
    await startInstance(wire, WRONG);
    await until(() => server.log().includes("configuration refused"), "it is logged", server.log);
    const line =
      server
        .log()
        .split("\n")
        .find((each) => each.includes("configuration refused")) ?? "{}";
    const logged = JSON.parse(line) as { level: number; err: { message: string } };
    expect(logged.level).toBe(50);
    for (const words of ["unknown-cluster", "apis.api01.cluster", "bad-value", "apis.api02.path"]) {
      expect(logged.err.message).toContain(words);
    }
    const [, port] = /"port":([0-9]+)/.exec(server.log()) ?? [];
    const metrics = await (await fetch(`http://127.0.0.1:${port ?? ""}/metrics`)).text();
    expect(metrics).toMatch(/^kdp_[a-z_]*refused_configs_total(\{[^}]*\})? 1$/m);
  });

  it.each([["not JSON"], ["null"], ["[]"], ['"text"'], [""]])("may be %j", async (config) => {
    const started = await call(wire, "plugin.StartInstance", { Name: "route-table", Config: config });
    expect((await firstCall((started as { Id: number }).Id))?.[1]).toBe(503);
  });

  it("is replaced by the last good one after a restart of Kong's worker", async () => {
    const first = await startInstance(wire, GOOD);
    await call(wire, "plugin.CloseInstance", first);
    expect(await firstCall(await startInstance(wire, WRONG))).toEqual(TO_GOOD);
  });
});

describe("instances", () => {
  it("have ids that no earlier process has used", async () => {
    const first = await startInstance(wire, GOOD);
    const second = await startInstance(wire, GOOD);
    expect(second).not.toBe(first);
    wire.close();
    await server.kill();
    server = await startServerProcess(join(folder.path, "s"));
    wire = await connectWire(server.socket);
    for (const old of [first, second]) {
      await expect(call(wire, "plugin.HandleEvent", { InstanceId: old, EventName: "access" })).rejects.toThrow(
        "no plugin instance",
      );
    }
    const third = await startInstance(wire, GOOD);
    expect([first, second]).not.toContain(third);
    expect(Number.isSafeInteger(third) && third > 0).toBe(true);
  });

  it("serve requests that Kong sent before it closed them", async () => {
    const instance = await startInstance(wire, GOOD);
    await call(wire, "plugin.CloseInstance", instance);
    expect(await firstCall(instance)).toEqual(TO_GOOD);
    await expect(call(wire, "plugin.CloseInstance", instance)).rejects.toThrow("no plugin instance");
  });
});
