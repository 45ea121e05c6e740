// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Request } from "../../plugins/route-table/decision/request.ts";
import { companionOf, runPhase, startInstance, variablesOf, type PhaseRun } from "../support/kong-side.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { until } from "../support/until.ts";
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

const DATES = expect.objectContaining({ Sunset: "Wed, 31 Mar 2027 00:00:00 GMT" }) as unknown;

describe("with the companion inside Kong the plugin server", () => {
  const run = async (request: Partial<Request>, table: object = TABLE): Promise<PhaseRun> => {
    const asked = { method: "GET", host: SHORT, target: "/", ...request };
    const instance = await startInstance(wire, { companion: true, ...table }, JSON.stringify(table));
    return runPhase(wire, instance, variablesOf(asked), companionOf(asked));
  };

  it("reads by one message, and has its whole decision carried out by another", async () => {
    expect(await run({ target: "/plain/x" })).toEqual({
      calls: [
        ["kong.service.set_target", "plain.svc.example.net", 80],
        ["kong.service.request.set_path", "/x"],
        ["kong.kdp.set_forwarded_prefix", "/plain/"],
      ],
      roundTrips: 2,
    });
    expect(await run({ host: "plain.old.example.com", target: "/x" })).toEqual({
      calls: [
        ["kong.service.set_target", "plain.svc.example.net", 80],
        ["kong.response.set_headers", DATES],
      ],
      roundTrips: 2,
    });
    const { calls, roundTrips } = await run({ target: "/nobody" });
    expect([calls.map(([method, status]) => [method, status]), roundTrips]).toEqual([[["kong.response.exit", 404]], 2]);
  });

  it("says what Kong's own routes say of the prefix", async () => {
    const prefixOf = async (target: string): Promise<unknown> =>
      (await run({ target })).calls.find(([method]) => method === "kong.kdp.set_forwarded_prefix")?.[1];
    expect(await prefixOf("/plain/x")).toBe("/plain/");
    expect(await prefixOf("/plain/")).toBe("/plain/");
    expect(await prefixOf("/plain?x")).toBe("/plain");
    expect(await prefixOf("/client/x")).toBeUndefined();
  });

  it("reads a header that an API needs with the rest, from its second request on", async () => {
    const split = { weights: { b: 50, c: 50 }, override: { header: "X-Cluster" } };
    const clusters = { ...TABLE.clusters, c: { url: "http://{api}.c.example.net" } };
    const table = { ...TABLE, clusters, defaults: { cluster: "b" }, apis: { plain: { split } } };
    const request = { target: "/plain/x", headers: { "x-cluster": "c" } };
    const target = ["kong.service.set_target", "plain.c.example.net", 80];
    const instance = await startInstance(wire, { companion: true, ...table }, "split");
    for (const roundTrips of [3, 2]) {
      const asked = { method: "GET", host: SHORT, ...request };
      const phase = await runPhase(wire, instance, variablesOf(asked), companionOf(asked));
      expect([phase.roundTrips, phase.calls[0]]).toEqual([roundTrips, target]);
    }
  });

  it("uses Kong's own functions where the companion is not there after all, target and Host last, and says so once", async () => {
    const said = (): number => server.log().split("Kong has no companion").length - 1;
    const instance = await startInstance(wire, { companion: true, ...TABLE }, "an older pod");
    const asked = variablesOf({ method: "GET", host: "client.old.example.com", target: "/x" });
    for (let i = 0; i < 3; i++) {
      const { calls } = await runPhase(wire, instance, asked, { "kong.kdp.read_request": () => undefined });
      expect(calls).toEqual([
        ["kong.service.request.set_header", "CDN-Loop", SHORT],
        ["kong.response.set_headers", DATES],
        ["kong.service.set_target", "client.svc.example.net", 80],
        ["kong.service.request.set_header", "Host", "client.old.example.com"],
      ]);
    }
    await until(() => said() > 0, "the warning", server.log);
    expect(said()).toBe(1);
  });

  it("asks the companion again after an answer that was none", async () => {
    const asked = { method: "GET", host: SHORT, target: "/plain/x" };
    const instance = await startInstance(wire, { companion: true, ...TABLE }, "one empty answer");
    const roundTrips: number[] = [];
    for (const read of [() => undefined, ...Array.from({ length: 3 }, () => undefined)]) {
      const others = read === undefined ? companionOf(asked) : { "kong.kdp.read_request": read };
      roundTrips.push((await runPhase(wire, instance, variablesOf(asked), others)).roundTrips);
    }
    expect(roundTrips.slice(2)).toEqual([2, 2]);
    expect(roundTrips[0]).toBeGreaterThan(2);
  });

  it.each([[{ length: 1e9 }], [{ length: -1 }], [{}], [[1, 2]], [7], [true]])(
    "takes %j for no text, wherever it stands",
    async (odd) => {
      const request = { method: "GET", host: SHORT, target: "/plain/x", headers: { "x-cluster": "c" } };
      const split = { weights: { b: 50, c: 50 }, override: { header: "X-Cluster" } };
      const clusters = { ...TABLE.clusters, c: { url: "http://{api}.c.example.net" } };
      const table = { ...TABLE, clusters, defaults: { cluster: "b" }, apis: { plain: { split }, own: {} } };
      const instance = await startInstance(wire, { companion: true, ...table }, "odd");
      const right = companionOf(request)["kong.kdp.read_request"]?.(["x-cluster"]) as Record<string, unknown>;
      const replies = [
        ...Object.keys(right).map((field) => ({ ...right, [field]: odd })),
        { ...right, headers: { "x-cluster": odd } },
        { ...right, host: "own.old.example.com", consumerName: odd },
        odd,
      ];
      for (const reply of replies) {
        const { calls } = await runPhase(wire, instance, variablesOf(request), {
          "kong.kdp.read_request": () => reply,
        });
        expect(JSON.stringify(calls)).not.toContain("[object");
        expect(calls.map(([method]) => method).join(" ")).toMatch(/kong.service.set_target|kong.response.exit/);
      }
      expect((await run({ target: "/plain/x" })).roundTrips).toBe(2);
    },
  );
});
