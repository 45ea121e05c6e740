// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { deadEndRoute } from "../../kong/gateway/dead-end.ts";
import { createGateway, type Gateway } from "../../kong/gateway/gateway.ts";
import { listen, type Listening } from "../../kong/gateway/listen.ts";
import { upstreamsOf } from "../../plugins/route-table/route/upstreams.ts";
import type { RouteTable } from "../../plugins/route-table/table/route-table.ts";
import { createAuthority } from "../../scripts/preview/certificates.ts";
import { byteString, readCases, type BehaviourCase } from "../support/cases.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { sendRecorded } from "../support/raw-client.ts";
import type { RecordedResponse, RecordedUpstream } from "../support/recordings.ts";
import { startUpstream, type RecordingUpstream } from "../support/recording-upstream.ts";

type Destination = readonly [host: string, port: number];

const files = readCases();
let folder: { path: string; remove: () => Promise<void> };
let server: RunningServer;
let upstreams: Readonly<Record<"http" | "https", RecordingUpstream>>;
let gateway: Gateway;
let listening: Listening;
/** What the gateway would have dialled: first the name in the Host header, then the address. */
let asked: Destination[] = [];
/** Which destinations of the table in force have TLS. */
let schemes = new Map<string, "http" | "https">();

beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startServerProcess(join(folder.path, "s"));
  const authority = await createAuthority("cases' CA");
  const certificate = await authority.issue(files.flatMap(({ table }) => namesWithTls(table)));
  upstreams = { http: await startUpstream("http"), https: await startUpstream("https", certificate) };
  gateway = createGateway({
    config: { routes: [], upstreams: [], plugins: [] },
    pluginSocket: server.socket,
    routerFlavor: "traditional_compatible",
    connectTo: (host, port) => {
      asked.push([host, port]);
      const scheme = schemes.get(`${host}:${port}`);
      if (asked.length % 2 === 1 || scheme === undefined) return undefined;
      return { host: "127.0.0.1", port: upstreams[scheme].port };
    },
    upstreamCa: [authority.cert],
    log: () => undefined,
  });
  listening = await listen(gateway, { host: "127.0.0.1", port: 0, isTrusted: () => false });
});

beforeEach(() => {
  asked = [];
  for (const upstream of Object.values(upstreams)) upstream.received.length = 0;
});

afterAll(async () => {
  await listening.close(0);
  gateway.close();
  await Promise.all([upstreams.http.close(), upstreams.https.close()]);
  await server.stop();
  await folder.remove();
});

describe.each(files)("through the gateway: $about", ({ table, cases }) => {
  beforeAll(() => {
    const config = { nativeRoutes: false, ...table };
    const plugins = [{ id: "route-table", name: "route-table", config }];
    const destinations = [...upstreamsOf(table).values()].flat().map(({ destination }) => destination);
    schemes = new Map(destinations.map(({ address, port, scheme }) => [`${address}:${port}`, scheme]));
    gateway.reconfigure({ routes: [deadEndRoute(true)], upstreams: [], plugins });
  });

  it.for(cases)("$title", async ({ request: { method, host, target }, decision, skip }, context) => {
    context.skip(skip?.gateway !== undefined, skip?.gateway);
    const raw = Buffer.from(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\n\r\n`, "latin1");
    const response = await sendRecorded(listening.port, { rawBase64: raw.toString("base64") });
    const received = [...upstreams.http.received, ...upstreams.https.received];
    if (isRefused(decision)) {
      expect(received).toEqual([]);
      expectExit(response, decision);
    } else {
      expect(response.status).toBe(200);
      expect(received).toHaveLength(1);
      expectUpstream(received[0], decision);
      expectHeaders(response, decision.responseHeaders ?? {});
    }
  });
});

function isRefused({ exit }: BehaviourCase["decision"]): boolean {
  return exit !== undefined && exit !== null;
}

function expectUpstream(received: RecordedUpstream | undefined, { upstream }: BehaviourCase["decision"]): void {
  const [address, port] = asked[1] ?? [];
  const seen = {
    scheme: received?.service,
    host: received?.headers.find(([name]) => name.toLowerCase() === "host")?.[1],
    sni: received?.tls?.sni ?? null,
    address,
    port,
    target: byteString(received?.target ?? ""),
  };
  expect(seen).toMatchObject(upstream ?? {});
}

function expectExit(response: RecordedResponse, { exit, because }: BehaviourCase["decision"]): void {
  expect(response.status).toBe(exit?.status);
  // What is malformed nginx refuses itself, before any plugin.
  if (exit?.status === 400) return;
  expectHeaders(response, { "Content-Type": "application/problem+json", ...exit?.headers });
  const requestId = response.headers?.find(([name]) => name === "X-Kong-Request-Id")?.[1];
  const problem = JSON.parse(response.body ?? "") as Record<string, unknown>;
  expect(problem).toMatchObject({
    status: exit?.status,
    request_id: requestId,
    ...(exit?.type && { type: exit.type }),
  });
  if (because !== undefined) expect(problem["type"]).toBe(`urn:ddd-int-kdp:problem:${String(because)}`);
}

function expectHeaders(response: RecordedResponse, headers: Readonly<Record<string, string | undefined>>): void {
  expect(Object.fromEntries(response.headers ?? [])).toMatchObject(headers);
}

function namesWithTls(table: RouteTable): string[] {
  const destinations = [...upstreamsOf(table).values()].flat().map(({ destination }) => destination);
  return destinations.filter(({ scheme: used }) => used === "https").map(({ host }) => host.replace(/:[0-9]+$/, ""));
}
