// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCases } from "../support/cases.ts";
import { environmentAt, offsetOf } from "../support/clock.ts";
import {
  companionOf,
  consumerOf,
  runPhase,
  startInstance,
  upstreamAfter,
  variablesOf,
  type Call,
} from "../support/kong-side.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { connectWire, type Wire } from "../support/wire.ts";

let folder: { path: string; remove: () => Promise<void> };
const servers = new Map<number, { readonly server: RunningServer; readonly wire: Wire }>();

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(async () => {
  for (const { server, wire } of servers.values()) {
    wire.close();
    await server.stop();
  }
  await folder.remove();
});

/** A server whose clock is ahead by some seconds. */
async function serverAhead(offset: number): Promise<Wire> {
  const known = servers.get(offset);
  if (known !== undefined) return known.wire;
  const server = await startServerProcess(join(folder.path, `s${servers.size}`), [], environmentAt(offset));
  const wire = await connectWire(server.socket);
  servers.set(offset, { server, wire });
  return wire;
}

const WAYS = [
  { way: "by Kong's own functions", companion: false },
  { way: "by the companion's two messages", companion: true },
];
const FILES = readCases().flatMap((file) => WAYS.map((way) => ({ ...file, ...way })));

describe.each(FILES)("over the socket, $way: $about", ({ table, cases, companion }) => {
  it.each(cases)("$title", async ({ request, at, decision }) => {
    const wire = await serverAhead(offsetOf(at));
    const config = { nativeRoutes: false, companion, ...table };
    const instance = await startInstance(wire, config, JSON.stringify(config));
    const answers = companion ? companionOf(request) : consumerOf(request);
    const { calls, roundTrips } = await runPhase(wire, instance, variablesOf(request), answers);
    // One more where an API is the first to need a header.
    if (companion) expect([2, 3]).toContain(roundTrips);
    const exit = calls.find(([method]) => method === "kong.response.exit");
    if (exit === undefined) {
      expect(upstreamAfter(calls, request)).toMatchObject(decision.upstream ?? {});
      expect(decision.exit ?? null).toBeNull();
      expect(responseHeadersOf(calls)).toMatchObject(decision.responseHeaders ?? {});
      expect(requestHeadersOf(calls)).toMatchObject(decision.requestHeaders ?? {});
    } else {
      const [, status, body, headers] = exit;
      expect(decision.upstream ?? null).toBeNull();
      expect(decision.exit ?? null, String(body)).not.toBeNull();
      const { type, ...members } = body === "" ? { type: null } : (JSON.parse(String(body)) as { type: string });
      expect({ status, headers, type, members }).toMatchObject({ members: {}, ...decision.exit });
      expect(headers).toMatchObject(decision.responseHeaders ?? {});
      expect(calls, "nothing before or after an exit").toHaveLength(1);
    }
  });
});

function requestHeadersOf(calls: readonly Call[]): unknown {
  const set = calls.filter(([method]) => method === "kong.service.request.set_header");
  return Object.fromEntries(set.map(([, name, value]) => [name, value]));
}

function responseHeadersOf(calls: readonly Call[]): unknown {
  return calls.find(([method]) => method === "kong.response.set_headers")?.[1] ?? {};
}
