// SPDX-License-Identifier: Apache-2.0

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { writeFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAuthority } from "../../scripts/support/certificates.ts";
import { runPhase, startInstance, variablesOf, type Call } from "../support/kong-side.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { until } from "../support/until.ts";
import { connectWire, type Wire } from "../support/wire.ts";

const SHORT = "dev-01.example.com";

/** An upstream whose health can be switched. */
interface Upstream {
  readonly port: number;
  status: number;
  /** Whether the upstream answers at all. */
  isSilent: boolean;
  /** The received requests: method, server name, Host and path. */
  readonly asked: string[];
  readonly server: Server;
}

let folder: { path: string; remove: () => Promise<void> };
let server: RunningServer;
let wire: Wire;
let upstreams: Upstream[];

beforeEach(async () => {
  folder = await temporaryFolder();
  upstreams = [];
  const authority = await createAuthority("upstreams' CA");
  const certificate = await authority.issue(["api01.a.example.com"]);
  const ca = join(folder.path, "ca.pem");
  await writeFile(ca, authority.cert);
  upstreams = [await startUpstream(certificate), await startUpstream(), await startUpstream()];
  const args = ["--http", "127.0.0.1:0"];
  server = await startServerProcess(join(folder.path, "s"), args, { NODE_EXTRA_CA_CERTS: ca });
  wire = await connectWire(server.socket);
});

afterEach(async () => {
  wire.close();
  await server.stop();
  for (const upstream of upstreams) {
    upstream.server.close();
    upstream.server.closeAllConnections();
  }
  await folder.remove();
});

async function startUpstream(tls?: { readonly cert: string; readonly key: string }): Promise<Upstream> {
  const asked: string[] = [];
  const upstream = { status: 200, isSilent: false, asked };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { servername = "" } = request.socket as { readonly servername?: string };
    asked.push([request.method, servername, request.headers.host, request.url].join(" "));
    if (!state.isSilent) response.writeHead(state.status).end();
  };
  const listening = tls === undefined ? createServer(answer) : createTlsServer(tls, answer);
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const state: Upstream = Object.assign(upstream, {
    server: listening,
    port: (listening.address() as AddressInfo).port,
  });
  return state;
}

/** A table with cluster a (TLS), b (the default) and c, all on this machine. */
function tableWith(healthCheck: object, api: object = {}): object {
  const [a, b, c] = upstreams.map(({ port }) => port);
  return {
    shortHosts: [SHORT],
    clusters: {
      a: { url: `https://{api}.a.example.com:${a ?? 0}`, address: "127.0.0.1" },
      b: { url: `http://{api}.b.example.com:${b ?? 0}/base`, address: "127.0.0.1" },
      c: { url: `http://{api}.c.example.com:${c ?? 0}`, address: "127.0.0.1" },
    },
    defaults: { cluster: "b" },
    apis: {
      api01: { healthCheck: { path: "/healthz", interval: "100ms", timeout: "300ms", ...healthCheck }, ...api },
    },
  };
}

async function ask(instance: number): Promise<{ readonly port: unknown; readonly calls: readonly Call[] }> {
  const request = variablesOf({ method: "GET", host: SHORT, target: "/api01/x" });
  const { calls } = await runPhase(wire, instance, request);
  return { port: calls.find(([method]) => method === "kong.service.set_target")?.[2], calls };
}

async function untilAsked(instance: number, port: number | undefined): Promise<void> {
  let seen: unknown;
  await until(
    async () => {
      seen = (await ask(instance)).port;
      return seen === port;
    },
    `a request going to port ${port ?? "none"}`,
    () => `it went to ${String(seen)}`,
  );
}

async function metric(name: string): Promise<string[]> {
  const text = await (await fetch(`http://127.0.0.1:${await server.httpPort()}/metrics`)).text();
  return text.split("\n").filter((line) => line.startsWith(name));
}

describe("health checks", () => {
  it("send each upstream its own Host and server name, over verified TLS where it has TLS", async () => {
    await startInstance(wire, tableWith({}));
    const [a, b, c] = upstreams;
    await until(() => upstreams.every(({ asked }) => asked.length > 1), "being asked twice");
    expect(a?.asked[0]).toBe(`GET api01.a.example.com api01.a.example.com:${a?.port ?? 0} /healthz`);
    expect(b?.asked[0]).toBe(`GET  api01.b.example.com:${b?.port ?? 0} /healthz`);
    expect(c?.asked[0]).toBe(`GET  api01.c.example.com:${c?.port ?? 0} /healthz`);
    expect(server.log()).not.toContain("unhealthy");
  });

  it("move requests away from an unhealthy cluster, and back without help", async () => {
    const instance = await startInstance(wire, tableWith({}));
    const [, b, c] = upstreams;
    if (b === undefined || c === undefined) throw new Error("no upstreams");
    await untilAsked(instance, b.port);
    b.status = 500;
    await untilAsked(instance, c.port);
    expect(await metric("kdp_unhealthy_upstreams{")).toEqual(['kdp_unhealthy_upstreams{api="api01",cluster="b"} 1']);
    expect((await metric("kdp_failovers_total{"))[0]).toMatch(/^kdp_failovers_total\{api="api01",cluster="c"\} [1-9]/);
    expect(server.log()).toContain('"msg":"upstream unhealthy"');
    b.status = 204;
    await untilAsked(instance, b.port);
    await expect.poll(() => metric("kdp_unhealthy_upstreams{"), { timeout: 10_000 }).toEqual([]);
    expect(server.log()).toContain('"msg":"upstream healthy again"');
  });

  it("lead to 503 with Retry-After where no cluster is healthy", async () => {
    const instance = await startInstance(wire, tableWith({}, { split: { weights: { b: 100 } } }));
    const [, b] = upstreams;
    if (b === undefined) throw new Error("no upstreams");
    b.status = 503;
    await untilAsked(instance, undefined);
    const [, status, , headers] = (await ask(instance)).calls[0] ?? [];
    expect({ status, headers }).toMatchObject({ status: 503, headers: { "Retry-After": "1" } });
  });

  it("count a missing answer as bad, and delay no request", async () => {
    const instance = await startInstance(wire, tableWith({}));
    const [, b, c] = upstreams;
    if (b === undefined || c === undefined) throw new Error("no upstreams");
    b.isSilent = true;
    await until(() => b.asked.length > 0, "being asked");
    // While a check waits for its answer, requests are decided with the previous state.
    expect((await ask(instance)).port).toBe(b.port);
    await untilAsked(instance, c.port);
    expect(server.log()).toContain("no answer within 300 ms");
  });

  it("find an upstream with an invalid certificate unhealthy", async () => {
    const table = tableWith({}, { cluster: "a", hostHeader: "other.example.com" });
    const instance = await startInstance(wire, table);
    await untilAsked(instance, upstreams[1]?.port);
    expect(server.log()).toContain("other.example.com");
  });

  it("use the statuses and thresholds of the table", async () => {
    const instance = await startInstance(wire, tableWith({ statuses: [418], failures: 3 }));
    const [, b, c] = upstreams;
    if (b === undefined || c === undefined) throw new Error("no upstreams");
    b.status = 418;
    c.status = 418;
    await until(() => b.asked.length > 4, "being asked");
    expect((await ask(instance)).port).toBe(b.port);
    const before = b.asked.length;
    b.status = 200;
    await untilAsked(instance, c.port);
    expect(b.asked.length - before).toBeGreaterThanOrEqual(3);
  });

  it("stop with their table, and keep the state of an upstream that the next table has", async () => {
    const instance = await startInstance(wire, tableWith({}));
    const [, b, c] = upstreams;
    if (b === undefined || c === undefined) throw new Error("no upstreams");
    b.status = 500;
    await untilAsked(instance, c.port);
    const again = await startInstance(wire, { ...tableWith({}), decisionHeader: "X-Cluster" });
    expect((await ask(again)).port, "at once").toBe(c.port);
    await startInstance(wire, tableWith({}, { healthCheck: undefined }));
    await new Promise((resolve) => setTimeout(resolve, 400));
    const asked = b.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(b.asked.length).toBe(asked);
  });

  it("count responses to clients where passive is set", async () => {
    // The interval is so long that no check runs during the test.
    const instance = await startInstance(wire, tableWith({ passive: 3, interval: "1h" }));
    const [, b, c] = upstreams;
    const respond = async (status: number): Promise<void> => {
      const decided = { api: "api01", cluster: "b", entry: "short", host: SHORT, because: "default" };
      const reads = { "kong.ctx.shared.get": () => decided, "kong.response.get_status": () => status };
      await runPhase(wire, instance, {}, reads, "log");
    };
    for (const status of [500, 502, 200, 503, 504]) await respond(status);
    expect((await ask(instance)).port).toBe(b?.port);
    await respond(500);
    expect((await ask(instance)).port).toBe(c?.port);
  });
});
