// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPhase, startInstance, variablesOf, type Call } from "../support/kong-side.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { connectWire, type Wire } from "../support/wire.ts";

const SHORT = "dev-01.example.com";
const TABLE = {
  shortHosts: [SHORT],
  clusters: {
    a: { url: "https://{api}.old.example.com:8443/base", address: "2001:db8::7" },
    b: { url: "http://{api}.svc.example.net" },
  },
  defaults: { cluster: "b" },
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

describe("with native routes and a split, the plugin", () => {
  const table = {
    ...TABLE,
    clusters: { ...TABLE.clusters, c: { url: "http://{api}.third.example.net:8080/base" } },
    apis: {
      mostly: { split: { weights: { b: 90, c: 10 }, override: { header: "X-Cluster" } } },
      over: { split: { weights: { b: 10, c: 90 }, override: { header: "X-Cluster" } } },
      tls: { split: { weights: { b: 10, a: 90 }, override: { header: "X-Cluster" } }, timeouts: { read: "5s" } },
      passive: { healthCheck: { path: "/healthz", passive: 2, interval: "1h" } },
    },
  };
  const callsTo = async (api: string, cluster: string, config: object = {}): Promise<readonly Call[]> => {
    const instance = await startInstance(wire, { nativeRoutes: true, ...config, ...table }, `split-${api}`);
    const request = { method: "GET", host: SHORT, target: `/${api}/x`, headers: { "x-cluster": cluster } };
    return (await runPhase(wire, instance, variablesOf(request))).calls;
  };

  it("makes no call for the heaviest cluster", async () => {
    expect(await callsTo("mostly", "b")).toEqual([]);
    expect(await callsTo("over", "c")).toEqual([]);
  });

  it("makes the calls that differ from Kong's own route for other clusters", async () => {
    expect(await callsTo("mostly", "c")).toEqual([
      ["kong.service.request.set_path", "/base/x"],
      ["kong.service.set_target", "mostly.third.example.net", 8080],
      ["kong.service.request.set_header", "Host", "mostly.third.example.net:8080"],
    ]);
    expect(await callsTo("over", "b")).toEqual([
      ["kong.service.request.set_path", "/x"],
      ["kong.service.set_target", "over.svc.example.net", 80],
    ]);
  });

  it("sets scheme and TLS verification where the Service differs, and leaves timeouts to the Service", async () => {
    expect(await callsTo("tls", "b")).toEqual([
      ["kong.service.request.set_scheme", "http"],
      ["kong.service.request.set_path", "/x"],
      ["kong.service.set_target", "tls.svc.example.net", 80],
    ]);
    expect(await callsTo("tls", "a")).toEqual([]);
  });

  it("shares the decision where it differs from Kong's own route, and for passive health checks", async () => {
    const shared = { entry: "short", host: SHORT, table: expect.stringMatching(/^[0-9a-f]{8}$/) as unknown };
    expect((await callsTo("mostly", "c", { logDecision: true })).at(-3)).toEqual([
      "kong.ctx.shared.set",
      "kdp",
      { ...shared, api: "mostly", cluster: "c", because: "header" },
    ]);
    expect(await callsTo("mostly", "b", { logDecision: true })).toEqual([]);
    expect(await callsTo("passive", "")).toEqual([
      ["kong.ctx.shared.set", "kdp", { ...shared, api: "passive", cluster: "b", because: "default" }],
    ]);
  });

  it("answers itself where that is decided, and makes no call for requests that are not in the table", async () => {
    const redirecting = {
      ...table,
      legacyHosts: [{ host: "{api}.new.example.com" }],
      apis: { r: { legacy: "redirect" } },
    };
    const instance = await startInstance(wire, { nativeRoutes: true, ...redirecting }, "redirecting");
    const callsAt = async (host: string): Promise<readonly Call[]> =>
      (await runPhase(wire, instance, variablesOf({ method: "GET", host, target: "/x" }))).calls;
    const headers = { Location: `https://${SHORT}/r/x` };
    expect(await callsAt("r.new.example.com")).toEqual([["kong.response.exit", 307, "", headers]]);
    expect(await callsAt("nobody.example.com")).toEqual([]);
  });
});

describe("for a decision, the plugin", () => {
  const read = async (split: object, headers: Readonly<Record<string, string>>): Promise<string[]> => {
    const apis = { api01: { split: { weights: { b: 100 }, ...split } } };
    const instance = await startInstance(wire, { nativeRoutes: true, ...TABLE, apis }, JSON.stringify(split));
    const asked: string[] = [];
    const variables = { ...variablesOf({ method: "GET", host: "", target: "", headers }) };
    const line = `GET ${SHORT} /api01/x 192.0.2.1 HTTP/1.1  `;
    await runPhase(wire, instance, variables, {
      "kong.nginx.get_var": (name) => {
        if (name === "kdp_request") return Buffer.from(line);
        asked.push(String(name));
        return variables[String(name)];
      },
      "kong.request.get_headers": () => {
        asked.push("headers");
        return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
      },
      "kong.client.get_credential": () => void asked.push("credential"),
    });
    return asked;
  };

  it("reads only the headers that the API's split names", async () => {
    expect(await read({}, {})).toEqual([]);
    expect(await read({ by: "ip" }, {})).toEqual([]);
    expect(await read({ by: "header:X-User-Id" }, { "x-user-id": "1" })).toEqual(["headers"]);
    const override = { header: "X-Cluster", cookie: "cluster" };
    expect(await read({ by: "cookie:sid", override }, { cookie: "sid=1" })).toEqual(["headers"]);
  });

  it("reads the consumer only where the keys before it are missing, and ignores the anonymous consumer", async () => {
    expect(await read({ by: "header:X-User-Id" }, {})).toEqual(["headers", "credential"]);
    expect(await read({ by: "consumer" }, {})).toEqual(["credential"]);
    expect(await read({ by: "header:X-User-Id, ip" }, {})).toEqual(["headers"]);
  });
});
