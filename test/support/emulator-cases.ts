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
import { expectOutcome, expectedPrefix, rawRequest, type ReceivedRequest } from "./case-outcome.ts";
import { byteString, type BehaviourCase, type CaseFile } from "./cases.ts";
import { environmentAt, offsetOf } from "./clock.ts";
import { startServerProcess, temporaryFolder } from "./plugin-server.ts";
import { sendRecorded } from "./raw-client.ts";
import type { RecordedUpstream } from "./recordings.ts";
import { startUpstream, type RecordingUpstream } from "./recording-upstream.ts";

type Destination = readonly [host: string, port: number];

/** How the emulator is set up for a file of cases, and which cases it can't run. */
export interface EmulatorSetup {
  readonly routerFlavor: RouterFlavor;
  readonly configOf: (file: CaseFile) => EmulatorConfig | Promise<EmulatorConfig>;
  /** Why a case can't be run there. */
  readonly notHere?: (decision: BehaviourCase["decision"]) => string | undefined;
}

/** The emulator, its plugin server and its upstreams, running. */
interface Running {
  readonly emulator: Emulator;
  readonly listening: Listening;
  readonly upstreams: Readonly<Record<"http" | "https", RecordingUpstream>>;
  /** What the emulator would have dialled: first the name in the Host header, then the address. */
  readonly asked: Destination[];
  /** Which destinations of the table in force have TLS. */
  readonly schemes: Map<string, "http" | "https">;
  readonly end: () => Promise<void>;
}

/** Runs behaviour cases through the emulator, the real plugin server, and upstreams that say what they received. */
export function describeEmulatorCases(title: string, files: readonly CaseFile[], setup: EmulatorSetup): void {
  describe(title, () => {
    const started = new Map<number, Promise<Running>>();
    const runningAhead = (offset: number): Promise<Running> => {
      const running = started.get(offset) ?? startAhead(files, setup.routerFlavor, offset);
      started.set(offset, running);
      return running;
    };

    afterAll(async () => {
      for (const running of started.values()) await (await running).end();
    });

    describe.each(files)("$about", (file) => {
      const index = compileTable(file.table);
      let config: EmulatorConfig;

      beforeAll(async () => {
        config = await setup.configOf(file);
      });

      it.for(file.cases)("$title", async ({ request, at, decision, skip }, context) => {
        const reason = skip?.emulator ?? setup.notHere?.(decision);
        context.skip(reason !== undefined, reason);
        const running = await runningAhead(offsetOf(at));
        prepare(running, config, file.table);
        const response = await sendRecorded(running.listening.port, {
          rawBase64: Buffer.from(rawRequest(request), "latin1").toString("base64"),
        });
        const received = [...running.upstreams.http.received, ...running.upstreams.https.received];
        const dialled = received.map((each) => receivedRequest(each, running.asked[1]));
        expectOutcome(response, dialled, decision);
        for (const { headers } of dialled) expect(headers["x-forwarded-prefix"]).toBe(expectedPrefix(index, request));
      });
    });
  });
}

/** Puts a file's configuration in force, and forgets what was received before. */
function prepare(running: Running, config: EmulatorConfig, table: RouteTable): void {
  running.asked.length = 0;
  for (const upstream of Object.values(running.upstreams)) upstream.received.length = 0;
  running.schemes.clear();
  for (const { address, port, scheme } of destinationsOf(table)) running.schemes.set(`${address}:${port}`, scheme);
  running.emulator.reconfigure(config);
}

/** Starts all of it, with a clock that is so many seconds ahead. */
async function startAhead(files: readonly CaseFile[], routerFlavor: RouterFlavor, offset: number): Promise<Running> {
  const folder = await temporaryFolder();
  const server = await startServerProcess(join(folder.path, "s"), [], environmentAt(offset));
  const authority = await createAuthority("cases' CA");
  const certificate = await authority.issue(files.flatMap(({ table }) => namesWithTls(table)));
  const upstreams = { http: await startUpstream("http"), https: await startUpstream("https", certificate) };
  const asked: Destination[] = [];
  const schemes = new Map<string, "http" | "https">();
  const emulator = createEmulator({
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
  const listening = await listen(emulator, { host: "127.0.0.1", port: 0, isTrusted: () => false });
  const end = async (): Promise<void> => {
    await listening.close(0);
    emulator.close();
    await Promise.all([upstreams.http.close(), upstreams.https.close()]);
    await server.stop();
    await folder.remove();
  };
  return { emulator, listening, upstreams, asked, schemes, end };
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
