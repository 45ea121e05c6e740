// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBreakingRelay, type BreakingRelay } from "../support/breaking-relay.ts";
import { startEmulator, withTables } from "../support/chart-emulator.ts";
import { fromDeclarative } from "../support/declarative.ts";
import { renderChart } from "../support/helm.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { declarativeOf, ownTable } from "../support/rendered.ts";
import { startViewedUpstreams, VIEWED_REQUESTS, type View, type ViewedUpstreams } from "../support/upstream-view.ts";

/** How many messages a phase has at most. */
const MESSAGES = 2;

let folder: { path: string; remove: () => Promise<void> };
let upstreams: ViewedUpstreams;
let server: RunningServer;

beforeAll(async () => {
  folder = await temporaryFolder();
  upstreams = await startViewedUpstreams();
  server = await startServerProcess(join(folder.path, "server"));
});

afterAll(async () => {
  await server.stop();
  await upstreams.close();
  await folder.remove();
});

describe.each(["perApi", "perHost"] as const)(
  "routes: %s, and a plugin server that dies after any message of a phase",
  (routes) => {
    let gateway: { readonly port: number; stop(): Promise<void> };
    let relay: BreakingRelay;

    beforeAll(async () => {
      relay = await startBreakingRelay(join(folder.path, routes), server.socket);
      const values = {
        ...ownTable(upstreams.table),
        routes,
        ingressController: { enabled: false },
        accessLog: { enabled: true },
      };
      const config = withTables(fromDeclarative(declarativeOf(await renderChart(values))));
      gateway = await startEmulator(config, upstreams.authority, relay.socket);
    });

    afterAll(async () => {
      await gateway.stop();
      await relay.close();
    });

    it.for(VIEWED_REQUESTS)("leave whole or undone what the upstream gets of $title", async (request) => {
      const viewAfter = async (answers: number | undefined): Promise<View> => {
        relay.breakAfter(answers);
        return upstreams.viewOf(gateway.port, request);
      };
      // The first request starts the plugin's instance.
      await viewAfter(undefined);
      const whole = await viewAfter(undefined);
      const messages = relay.passed();
      const left = await viewAfter(0);
      // Kong's own route of an API leads to a right place without the plugin; with perHost there is none.
      if (routes === "perHost") expect(left).toEqual([expect.stringMatching(/^status: 503 .*problem:failure/)]);
      // One that reads, and one that carries out.
      expect(messages).toBeLessThanOrEqual(MESSAGES);
      for (let answers = 1; answers < messages; answers++) {
        const view = await viewAfter(answers);
        const isRefused = view.length === 1 && view[0]?.startsWith("status: 503 ") === true;
        if (!isRefused) expect([whole, left], `after ${answers} of ${messages} messages`).toContainEqual(view);
      }
    });
  },
);
