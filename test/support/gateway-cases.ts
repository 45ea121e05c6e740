// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GatewayConfig } from "../../kong/gateway/config.ts";
import { createGateway, type Gateway } from "../../kong/gateway/gateway.ts";
import { listen, type Listening } from "../../kong/gateway/listen.ts";
import type { RouterFlavor } from "../../kong/gateway/router.ts";
import { upstreamsOf, type ApiUpstream } from "../../plugins/route-table/route/upstreams.ts";
import type { Request } from "../../plugins/route-table/route/request.ts";
import type { RouteTable } from "../../plugins/route-table/table/route-table.ts";
import { createAuthority } from "../../scripts/preview/certificates.ts";
import { byteString, type BehaviourCase, type CaseFile } from "./cases.ts";
import { environmentAt, offsetOf } from "./clock.ts";
import { startServerProcess, temporaryFolder } from "./plugin-server.ts";
import { sendRecorded } from "./raw-client.ts";
import type { RecordedResponse, RecordedUpstream } from "./recordings.ts";
import { startUpstream, type RecordingUpstream } from "./recording-upstream.ts";

type Destination = readonly [host: string, port: number];

/** How the gateway is set up for a file of cases, and where it differs from the decision alone. */
export interface GatewaySetup {
  readonly routerFlavor: RouterFlavor;
  readonly configOf: (file: CaseFile) => GatewayConfig | Promise<GatewayConfig>;
  /** The problem that a host's form ends in, although the decision would send the request on. */
  readonly problemOfHost?: (host: string) => string | undefined;
  /** Why a case can't be run there. */
  readonly notHere?: (decision: BehaviourCase["decision"]) => string | undefined;
}

/** The running parts of one set-up. */
interface Bench {
  readonly gateway: Gateway;
  readonly listening: Listening;
  readonly upstreams: Readonly<Record<"http" | "https", RecordingUpstream>>;
  /** What the gateway would have dialled: first the name in the Host header, then the address. */
  readonly asked: Destination[];
  /** Which destinations of the table in force have TLS. */
  readonly schemes: Map<string, "http" | "https">;
  readonly end: () => Promise<void>;
}

/** Runs behaviour cases through the local gateway, the real plugin server, and upstreams that say what they received. */
export function describeGatewayCases(title: string, files: readonly CaseFile[], setup: GatewaySetup): void {
  describe(title, () => {
    const benches = new Map<number, Promise<Bench>>();
    const benchAhead = (offset: number): Promise<Bench> => {
      const known = benches.get(offset) ?? startBench(files, setup.routerFlavor, offset);
      benches.set(offset, known);
      return known;
    };

    afterAll(async () => {
      for (const bench of benches.values()) await (await bench).end();
    });

    describe.each(files)("$about", (file) => {
      let config: GatewayConfig;

      beforeAll(async () => {
        config = await setup.configOf(file);
      });

      it.for(file.cases)("$title", async ({ request, at, decision, skip }, context) => {
        const reason = skip?.gateway ?? setup.notHere?.(decision);
        context.skip(reason !== undefined, reason);
        const bench = await benchAhead(offsetOf(at));
        prepare(bench, config, file.table);
        const response = await sendRecorded(bench.listening.port, { rawBase64: rawRequest(request) });
        const received = [...bench.upstreams.http.received, ...bench.upstreams.https.received];
        const problem = isRefused(decision) ? undefined : setup.problemOfHost?.(request.host);
        if (isRefused(decision)) {
          expect(received).toEqual([]);
          expectExit(response, decision);
          expectHeaders(response, decision.responseHeaders ?? {});
        } else if (problem !== undefined) {
          expect(received).toEqual([]);
          expect(response.body).toContain(`urn:ddd-int-kdp:problem:${problem}`);
        } else {
          expect(response.status, response.body).toBe(200);
          expect(received).toHaveLength(1);
          expectUpstream(received[0], bench.asked[1], decision);
          expectHeaders(response, decision.responseHeaders ?? {});
        }
      });
    });
  });
}

/** Puts a file's configuration in force, and forgets what was received before. */
function prepare(bench: Bench, config: GatewayConfig, table: RouteTable): void {
  bench.asked.length = 0;
  for (const upstream of Object.values(bench.upstreams)) upstream.received.length = 0;
  bench.schemes.clear();
  for (const { address, port, scheme } of destinationsOf(table)) bench.schemes.set(`${address}:${port}`, scheme);
  bench.gateway.reconfigure(config);
}

function rawRequest({ method, host, target, headers = {} }: Request): string {
  const fields = Object.entries({ Host: host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${target} HTTP/1.1\r\n${fields.join("")}\r\n`, "latin1").toString("base64");
}

async function startBench(files: readonly CaseFile[], routerFlavor: RouterFlavor, offset: number): Promise<Bench> {
  const folder = await temporaryFolder();
  const server = await startServerProcess(join(folder.path, "s"), [], environmentAt(offset));
  const authority = await createAuthority("cases' CA");
  const certificate = await authority.issue(files.flatMap(({ table }) => namesWithTls(table)));
  const upstreams = { http: await startUpstream("http"), https: await startUpstream("https", certificate) };
  const asked: Destination[] = [];
  const schemes = new Map<string, "http" | "https">();
  const gateway = createGateway({
    config: { routes: [], upstreams: [], plugins: [] },
    pluginSocket: server.socket,
    routerFlavor,
    connectTo: (host, port) => {
      asked.push([host, port]);
      const scheme = schemes.get(`${host}:${port}`);
      if (asked.length % 2 === 1 || scheme === undefined) return undefined;
      return { host: "127.0.0.1", port: upstreams[scheme].port };
    },
    upstreamCa: [authority.cert],
    log: () => undefined,
  });
  const listening = await listen(gateway, { host: "127.0.0.1", port: 0, isTrusted: () => false });
  const end = async (): Promise<void> => {
    await listening.close(0);
    gateway.close();
    await Promise.all([upstreams.http.close(), upstreams.https.close()]);
    await server.stop();
    await folder.remove();
  };
  return { gateway, listening, upstreams, asked, schemes, end };
}

function isRefused({ exit }: BehaviourCase["decision"]): boolean {
  return exit !== undefined && exit !== null;
}

function expectUpstream(
  received: RecordedUpstream | undefined,
  [address, port]: Destination | readonly [] = [],
  { upstream, requestHeaders = {} }: BehaviourCase["decision"],
): void {
  const fields = Object.fromEntries((received?.headers ?? []).map(([name, value]) => [name.toLowerCase(), value]));
  const seen = {
    scheme: received?.service,
    host: fields["host"],
    sni: received?.tls?.sni ?? null,
    address,
    port,
    target: byteString(received?.target ?? ""),
  };
  expect(seen).toMatchObject(upstream ?? {});
  for (const [name, value] of Object.entries(requestHeaders ?? {})) expect(fields[name.toLowerCase()]).toBe(value);
}

function expectExit(response: RecordedResponse, { exit, because }: BehaviourCase["decision"]): void {
  expect(response.status, response.body).toBe(exit?.status);
  // What is malformed nginx refuses itself, before any plugin.
  if (exit?.status === 400 && String(because) !== "refused-path") return;
  expectHeaders(response, exit?.headers ?? {});
  if (exit?.status !== undefined && exit.status < 400) {
    expect(response.body).toBe("");
    return;
  }
  expectHeaders(response, { "Content-Type": "application/problem+json" });
  const requestId = response.headers?.find(([name]) => name === "X-Kong-Request-Id")?.[1];
  const problem = JSON.parse(response.body ?? "") as Record<string, unknown>;
  expect(problem).toMatchObject({
    status: exit?.status,
    request_id: requestId,
    ...(exit?.type && { type: exit.type }),
    ...exit?.members,
  });
  if (because !== undefined) expect(problem["type"]).toBe(`urn:ddd-int-kdp:problem:${String(because)}`);
}

function expectHeaders(response: RecordedResponse, headers: Readonly<Record<string, string | undefined>>): void {
  expect(Object.fromEntries(response.headers ?? [])).toMatchObject(headers);
}

function destinationsOf(table: RouteTable): ApiUpstream["destination"][] {
  return [...upstreamsOf(table).values()].flat().map(({ destination }) => destination);
}

function namesWithTls(table: RouteTable): string[] {
  return destinationsOf(table)
    .filter(({ scheme }) => scheme === "https")
    .map(({ host }) => host.replace(/:[0-9]+$/, ""));
}
