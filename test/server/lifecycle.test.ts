// SPDX-License-Identifier: Apache-2.0

import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Version } from "../../plugins/route-table/index.ts";
import { run, type Run } from "../../scripts/support/run.ts";
import { call, companionOf, runPhase, startInstance, variablesOf } from "../support/kong-side.ts";
import { SERVER_FILE, startServerProcess, temporaryFolder } from "../support/plugin-server.ts";
import { connectWire, type Wire } from "../support/wire.ts";

const TABLE = {
  shortHosts: ["dev-01.example.com"],
  clusters: { b: { url: "http://{api}.svc.example.net" } },
  apis: { api01: {} },
};

let folder: { path: string; remove: () => Promise<void> };
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

function runServer(...args: readonly string[]): Promise<Run> {
  return run(process.execPath, [SERVER_FILE, ...args]);
}

describe("kdp-plugin-server", () => {
  it("without options says what it is for and how to configure Kong", async () => {
    const { code, stdout, stderr } = await runServer();
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^This is a plugin server for Kong/);
    expect(stderr).toContain("KONG_PLUGINSERVER_KDP_QUERY_CMD");
  });

  it("--dump prints only the description, as Kong's query command needs it", async () => {
    const { code, stdout, stderr } = await runServer("--dump");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      Protocol: "MsgPack:1",
      Plugins: [
        {
          Name: "route-table",
          Version,
          Phases: ["access"],
          Schema: {
            name: "route-table",
            fields: [{ config: { type: "record", fields: expect.any(Array) as unknown } }],
          },
        },
      ],
    });
  });

  it.each([
    [["--socket-mode", "999", "--socket", "/tmp/x"], "octal"],
    [["--http", "nonsense", "--socket", "/tmp/x"], "HOST:PORT"],
    [["--grace", "soon", "--socket", "/tmp/x"], "milliseconds"],
    [["--nonsense"], "Unknown option"],
    [["--plugin", "/nonexistent.js", "--dump"], "/nonexistent.js"],
    [["--socket", "/nonexistent/folder/s"], "/nonexistent/folder/s"],
  ])("with %j says what is wrong with it", async (args, words) => {
    const { code, stderr } = await runServer(...args);
    expect(code).not.toBe(0);
    expect(stderr).toContain(words);
  });

  it("removes the socket of a killed server, and sets the socket's permissions", async () => {
    const socket = join(folder.path, "s");
    const first = await startServerProcess(socket);
    await first.kill();
    expect((await stat(socket)).isSocket()).toBe(true);
    const second = await startServerProcess(socket, ["--socket-mode", "0600"]);
    expect((await stat(socket)).mode & 0o777).toBe(0o600);
    expect(await second.stop()).toBe(0);
    await expect(stat(socket)).rejects.toThrow("ENOENT");
  });

  it("does not remove the socket of a running server, nor a file that is not a socket", async () => {
    const socket = join(folder.path, "s");
    const living = await startServerProcess(socket);
    const second = await runServer("--socket", socket);
    expect(second.code).toBe(2);
    expect(second.stderr).toContain("another server listens on");
    await living.stop();
    const file = join(folder.path, "file");
    await writeFile(file, "precious");
    const third = await runServer("--socket", file);
    expect(third).toMatchObject({ code: 2, stderr: expect.stringContaining("is not a socket") as string });
    expect((await stat(file)).size).toBe(8);
  });

  it("on SIGTERM finishes open phases, then exits", async () => {
    const server = await startServerProcess(join(folder.path, "s"));
    const wire = await connectWire(server.socket);
    const instance = await startInstance(wire, TABLE);
    const first = (await call(wire, "plugin.HandleEvent", { InstanceId: instance, EventName: "access" })) as {
      EventId: number;
    };
    const left = server.stop();
    await sleep(300);
    expect(server.hasEnded()).toBe(false);
    const answer = await call(wire, "plugin.Step", { EventId: first.EventId, Data: "GET dev-01.example.com /api01" });
    expect(answer).toMatchObject({ Data: { Method: "kong.nginx.get_var" } });
    wire.close();
    expect(await left).toBe(0);
  });

  it("at the end of --grace under steady load begins no phase, and cuts none off", async () => {
    const server = await startServerProcess(join(folder.path, "s"), ["--grace", "1500"]);
    const wires = await Promise.all(Array.from({ length: 4 }, () => connectWire(server.socket)));
    const ends: { readonly why: unknown; readonly isCut: boolean }[] = [];
    const load = async (wire: Wire): Promise<void> => {
      const instance = await startInstance(wire, { companion: true, ...TABLE });
      for (;;) {
        const asked = { method: "GET", host: "dev-01.example.com", target: "/api01/x" };
        let hasBegun = false;
        const read = companionOf(asked)["kong.kdp.read_request"];
        const reads = {
          "kong.kdp.read_request": (names: unknown) => {
            hasBegun = true;
            return read?.(names);
          },
        };
        const run = runPhase(wire, instance, variablesOf(asked), reads);
        const why = await run.then((phase) => phase.calls.length).catch((error: unknown) => String(error));
        if (why === 3) continue;
        ends.push({ why, isCut: hasBegun });
        return;
      }
    };
    const loads = Promise.all(wires.map(load));
    await sleep(300);
    expect(await server.stop()).toBe(0);
    await loads;
    // Where no phase is open at that moment, the server leaves at once, and what is still on its way finds no one.
    const why: unknown = expect.stringMatching(/the plugin server is shutting down|the server closed the connection/);
    expect(ends).toEqual(wires.map(() => ({ why, isCut: false })));
  });

  it("on SIGTERM does not wait longer than --grace", async () => {
    const server = await startServerProcess(join(folder.path, "s"), ["--grace", "500"]);
    const wire = await connectWire(server.socket);
    const instance = await startInstance(wire, TABLE);
    await call(wire, "plugin.HandleEvent", { InstanceId: instance, EventName: "access" });
    const started = Date.now();
    expect(await server.stop()).toBe(0);
    expect(Date.now() - started).toBeGreaterThanOrEqual(400);
    expect(wire.isClosed()).toBe(true);
  });

  it("on SIGTERM exits at once while Kong is connected but sends nothing", async () => {
    const server = await startServerProcess(join(folder.path, "s"));
    const wire = await connectWire(server.socket);
    await call(wire, "plugin.GetStatus", null);
    expect(await server.stop()).toBe(0);
    wire.close();
  });

  it("logs only JSON", async () => {
    const server = await startServerProcess(join(folder.path, "s"), ["--log-level", "debug"]);
    await server.stop();
    const lines = server.log().trim().split("\n");
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ plugin: "route-table" });
  });
});

describe("the server's HTTP port", () => {
  async function start(): Promise<{ url: string; stop: () => Promise<number | null> }> {
    const server = await startServerProcess(join(folder.path, "s"), ["--http", "127.0.0.1:0"]);
    return { url: `http://127.0.0.1:${await server.httpPort()}`, stop: () => server.stop() };
  }

  it("says that it is alive, and that it is ready when the socket answers an RPC", async () => {
    const { url, stop } = await start();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready" }]);
    expect((await fetch(`${url}/other`)).status).toBe(404);
    await stop();
  });

  it("says that it is not ready while it shuts down", async () => {
    const { url, stop } = await start();
    const wire = await connectWire(join(folder.path, "s"));
    const instance = await startInstance(wire, TABLE);
    await call(wire, "plugin.HandleEvent", { InstanceId: instance, EventName: "access" });
    const left = stop();
    await sleep(100);
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: "shutting down" }]);
    wire.close();
    expect(await left).toBe(0);
  });

  it("serves metrics for Prometheus", async () => {
    const { url, stop } = await start();
    const wire = await connectWire(join(folder.path, "s"));
    await startInstance(wire, TABLE);
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toMatch(/^kdp_plugin_server_rpcs_total\{method="plugin.StartInstance",outcome="ok"\} 1$/m);
    expect(text).toMatch(/^kdp_plugin_server_instances 1$/m);
    wire.close();
    await stop();
  });
});
