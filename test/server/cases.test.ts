// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCases } from "../support/cases.ts";
import { runAccess, startInstance, upstreamAfter, variablesOf, type Call } from "../support/kong-side.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { connectWire, type Wire } from "../support/wire.ts";

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

describe.each(readCases())("over the socket: $about", ({ table, cases }) => {
  let instance = 0;
  beforeAll(async () => {
    instance = await startInstance(wire, { nativeRoutes: false, ...table });
  });

  it.each(cases)("$title", async ({ request, decision }) => {
    const { calls } = await runAccess(wire, instance, variablesOf(request));
    const exit = calls.find(([method]) => method === "kong.response.exit");
    if (exit === undefined) {
      expect(upstreamAfter(calls, request)).toMatchObject(decision.upstream ?? {});
      expect(decision.exit ?? null).toBeNull();
      expect(responseHeadersOf(calls)).toMatchObject(decision.responseHeaders ?? {});
    } else {
      const [, status, body, headers] = exit;
      expect(decision.upstream ?? null).toBeNull();
      expect({ status, headers, type: (JSON.parse(String(body)) as { type: string }).type }).toMatchObject(
        decision.exit ?? { status: "none expected" },
      );
      expect(calls, "nothing before or after an exit").toHaveLength(1);
    }
  });
});

function responseHeadersOf(calls: readonly Call[]): unknown {
  return calls.find(([method]) => method === "kong.response.set_headers")?.[1] ?? {};
}
