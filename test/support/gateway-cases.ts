// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EmulatorConfig } from "../../kong/emulator/config.ts";
import { createEmulator, type Emulator } from "../../kong/emulator/emulator.ts";
import { listen, type Listening } from "../../kong/emulator/client/listen.ts";
import type { RouterFlavor } from "../../kong/emulator/router.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import { upstreamsOf, type ApiUpstream } from "../../plugins/route-table/decision/compiled/upstreams.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { createAuthority } from "../../scripts/support/certificates.ts";
import { expectOutcome, prefixSaid, rawRequest, type ReceivedRequest } from "./case-outcome.ts";
import { byteString, type BehaviourCase, type CaseFile } from "./cases.ts";
import { environmentAt, offsetOf } from "./clock.ts";
import { startServerProcess, temporaryFolder } from "./plugin-server.ts";
import { sendRecorded } from "./raw-client.ts";
import type { RecordedUpstream } from "./recordings.ts";
import { startUpstream, type RecordingUpstream } from "./recording-upstream.ts";

type Destination = readonly [host: string, port: number];

/** How the gateway is set up for a file of cases, and where it differs from the decision alone. */
export interface GatewaySetup {
  readonly routerFlavor: RouterFlavor;
  readonly configOf: (file: CaseFile) => EmulatorConfig | Promise<EmulatorConfig>;
  /** Why a case can't be run there. */
  readonly notHere?: (decision: BehaviourCase["decision"]) => string | undefined;
}

/** The running parts of one set-up. */
interface Bench {
  readonly gateway: Emulator;
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
      const index = compileTable(file.table);
      let config: EmulatorConfig;

      beforeAll(async () => {
        config = await setup.configOf(file);
      });

      it.for(file.cases)("$title", async ({ request, at, decision, skip }, context) => {
        const reason = skip?.gateway ?? setup.notHere?.(decision);
        context.skip(reason !== undefined, reason);
        const bench = await benchAhead(offsetOf(at));
        prepare(bench, config, file.table);
        const response = await sendRecorded(bench.listening.port, {
          rawBase64: Buffer.from(rawRequest(request), "latin1").toString("base64"),
        });
        const received = [...bench.upstreams.http.received, ...bench.upstreams.https.received];
        const dialled = received.map((each) => receivedRequest(each, bench.asked[1]));
        expectOutcome(response, dialled, decision);
        for (const { headers } of dialled) expect(headers["x-forwarded-prefix"]).toBe(prefixSaid(index, request));
      });
    });
  });
}

/** Puts a file's configuration in force, and forgets what was received before. */
function prepare(bench: Bench, config: EmulatorConfig, table: RouteTable): void {
  bench.asked.length = 0;
  for (const upstream of Object.values(bench.upstreams)) upstream.received.length = 0;
  bench.schemes.clear();
  for (const { address, port, scheme } of destinationsOf(table)) bench.schemes.set(`${address}:${port}`, scheme);
  bench.gateway.reconfigure(config);
}

async function startBench(files: readonly CaseFile[], routerFlavor: RouterFlavor, offset: number): Promise<Bench> {
  const folder = await temporaryFolder();
  const server = await startServerProcess(join(folder.path, "s"), [], environmentAt(offset));
  const authority = await createAuthority("cases' CA");
  const certificate = await authority.issue(files.flatMap(({ table }) => namesWithTls(table)));
  const upstreams = { http: await startUpstream("http"), https: await startUpstream("https", certificate) };
  const asked: Destination[] = [];
  const schemes = new Map<string, "http" | "https">();
  const gateway = createEmulator({
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

/** What an upstream received at the address and port that were asked for. */
function receivedRequest(
  { service, headers, tls, target = "" }: RecordedUpstream,
  [address = "", port = 0]: Destination | readonly [] = [],
): ReceivedRequest {
  const fields = Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
  const { host } = fields;
  return {
    scheme: service === "https" ? "https" : "http",
    host: typeof host === "string" ? host : "",
    sni: tls?.sni ?? null,
    address,
    port,
    target: byteString(target),
    headers: fields,
  };
}

function destinationsOf(table: RouteTable): ApiUpstream["destination"][] {
  return [...upstreamsOf(table).values()].flat().map(({ destination }) => destination);
}

function namesWithTls(table: RouteTable): string[] {
  return destinationsOf(table)
    .filter(({ scheme }) => scheme === "https")
    .map(({ name }) => name);
}
