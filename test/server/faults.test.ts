// SPDX-License-Identifier: Apache-2.0

import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { encode } from "@msgpack/msgpack";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { probeServer } from "../../kong/server/probe.ts";
import { call, runPhase, startInstance, variablesOf } from "../support/kong-side.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { connectWire } from "../support/wire.ts";

const TABLE = {
  shortHosts: ["dev-01.example.com"],
  clusters: { b: { url: "http://{api}.svc.example.net" } },
  apis: { api01: {} },
};
const REQUEST = variablesOf({ method: "GET", host: "dev-01.example.com", target: "/api01/x" });

let folder: { path: string; remove: () => Promise<void> };
let server: RunningServer;

beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startServerProcess(join(folder.path, "s"));
});

afterEach(async () => {
  // After each test the same process must still serve others.
  expect(server.hasEnded()).toBe(false);
  await probeServer(server.socket, 1_000);
});

afterAll(async () => {
  await server.stop();
  await folder.remove();
});

const status = encode([0, 1, "plugin.GetStatus", [null]]);

describe("invalid input on the socket", () => {
  it("a message in two parts, cut at any byte, is answered", async () => {
    for (let at = 1; at < status.length; at++) {
      const wire = await connectWire(server.socket);
      wire.send(status.subarray(0, at));
      await sleep(2);
      wire.send(status.subarray(at));
      expect(await wire.next()).toMatchObject([1, 1, null, {}]);
      wire.close();
    }
  });

  it("a message that arrives byte by byte is answered", async () => {
    const wire = await connectWire(server.socket);
    for (const byte of status) {
      wire.send(Uint8Array.of(byte));
      await sleep(1);
    }
    expect(await wire.next()).toMatchObject([1, 1, null, {}]);
    wire.close();
  });

  it("several messages in one chunk are answered in order", async () => {
    const wire = await connectWire(server.socket);
    wire.send(Buffer.concat([1, 2, 3, 4].map((id) => encode([0, id, "plugin.GetStatus", [null]]))));
    const ids: unknown[] = [];
    for (let i = 0; i < 4; i++) ids.push(((await wire.next()) as unknown[])[1]);
    expect(ids).toEqual([1, 2, 3, 4]);
    wire.close();
  });

  it.each([
    ["text that is no MessagePack", Buffer.from("GET / HTTP/1.1\r\n\r\n")],
    ["a byte that begins nothing", Buffer.from([0xc1])],
    ["a message of two gigabytes", Buffer.from([0xdb, 0x7f, 0xff, 0xff, 0xff])],
    ["a value that is not an RPC", encode({ some: "map" })],
    ["an RPC without a method", encode([0, 1, null, []])],
    ["more messages at once than Kong ever sends", Buffer.concat(Array.from({ length: 100 }, () => status))],
  ])("%s closes only its own connection", async (_, bytes) => {
    const [wire, other] = [await connectWire(server.socket), await connectWire(server.socket)];
    wire.send(bytes);
    await expect(
      (async () => {
        for (let i = 0; i < 200; i++) await wire.next(2_000);
      })(),
    ).rejects.toThrow("closed the connection");
    expect(await other.exchange([0, 9, "plugin.GetStatus", [null]])).toMatchObject([1, 9, null, {}]);
    other.close();
  });

  it.each([
    ["plugin.Nonsense", null, "plugin.Nonsense is not implemented"],
    ["plugin.HandleEvent", null, "the argument must be a map"],
    ["plugin.HandleEvent", { InstanceId: 1, EventName: "access" }, "no plugin instance #1"],
    ["plugin.HandleEvent", { InstanceId: "x" }, "no plugin instance #x"],
    ["plugin.CloseInstance", 12, "no plugin instance #12"],
    ["plugin.InstanceStatus", 12, "no plugin instance #12"],
    ["plugin.Step", { Data: 1 }, "a step without an event's id"],
    ["plugin.StartInstance", { Name: "other", Config: "{}" }, "there is no plugin other here"],
    ["plugin.GetPluginInfo", "other", "there is no plugin other here"],
  ])("%s with %j is answered with an error, and the connection stays open", async (method, argument, words) => {
    const wire = await connectWire(server.socket);
    await expect(call(wire, method, argument)).rejects.toThrow(words);
    expect(await call(wire, "plugin.GetStatus", null)).toMatchObject({ Pid: server.pid });
    wire.close();
  });

  it("a phase that the plugin does not have ends at once", async () => {
    const wire = await connectWire(server.socket);
    const instance = await startInstance(wire, TABLE);
    for (const phase of ["log", "constructor", "toString", "nonsense"]) {
      const answer = await call(wire, "plugin.HandleEvent", { InstanceId: instance, EventName: phase });
      expect(answer).toMatchObject({ Data: "ret" });
    }
    wire.close();
  });

  it("a peer that disconnects before its answer affects nobody else", async () => {
    for (let i = 0; i < 200; i++) {
      const socket = connect(server.socket);
      socket.on("error", () => undefined);
      await new Promise((resolve) => socket.once("connect", resolve));
      socket.write(status);
      socket.destroy();
    }
    expect(server.hasEnded()).toBe(false);
  });

  it("a peer that disconnects during a phase leaves nothing in memory", async () => {
    const wire = await connectWire(server.socket);
    const instance = await startInstance(wire, TABLE);
    for (let i = 0; i < 50; i++) {
      const gone = await connectWire(server.socket);
      const first = await call(gone, "plugin.HandleEvent", { InstanceId: instance, EventName: "access" });
      expect(first).toMatchObject({ Data: { Method: "kong.nginx.get_var" } });
      gone.close();
    }
    expect((await runPhase(wire, instance, REQUEST)).calls.at(-1)).toEqual([
      "kong.service.set_target",
      "api01.svc.example.net",
      80,
    ]);
    wire.close();
  });

  it("the RPCs of one phase may each come over another connection", async () => {
    const wires = await Promise.all(Array.from({ length: 5 }, () => connectWire(server.socket)));
    const [first] = wires;
    if (first === undefined) throw new Error("no connection");
    const instance = await startInstance(first, TABLE);
    let turn = 0;
    const inTurn = {
      ...first,
      exchange: (message: unknown) => (wires[turn++ % wires.length] ?? first).exchange(message),
    };
    expect((await runPhase(inTurn, instance, REQUEST)).calls).toHaveLength(2);
    for (const wire of wires) wire.close();
  });

  it("many phases at the same time do not affect each other", async () => {
    const wires = await Promise.all(Array.from({ length: 20 }, () => connectWire(server.socket)));
    const runs = wires.flatMap((wire, i) =>
      (async () => {
        const apis = { [`api-${i}`]: {} };
        const instance = await startInstance(wire, { ...TABLE, apis }, `entity-${i}`);
        const request = variablesOf({ method: "GET", host: "dev-01.example.com", target: `/api-${i}/x` });
        for (let n = 0; n < 20; n++) {
          const { calls } = await runPhase(wire, instance, request);
          expect(calls.at(-1)).toEqual(["kong.service.set_target", `api-${i}.svc.example.net`, 80]);
        }
        wire.close();
      })(),
    );
    await Promise.all(runs);
  });
});
