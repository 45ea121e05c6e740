// SPDX-License-Identifier: Apache-2.0

import { spawn, execFileSync, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCases } from "../support/cases.ts";
import { runPhase, startInstance, upstreamAfter, variablesOf } from "../support/kong-side.ts";
import { temporaryFolder } from "../support/plugin-server.ts";
import { connectWire, type Wire } from "../support/wire.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const STOCK = join(ROOT, "node_modules", "kong-pdk", "bin", "kong-js-pluginserver");
const PLUGINS = join(ROOT, "dist", "plugins");

let folder: { path: string; remove: () => Promise<void> };
let stock: ChildProcess;
let wire: Wire;

/** The stock server chooses the name of its socket itself. */
async function connectWhenReady(path: string): Promise<Wire> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await connectWire(path);
    } catch (error) {
      if (attempt > 100) throw error;
      await sleep(100);
    }
  }
}

beforeAll(async () => {
  folder = await temporaryFolder();
  stock = spawn(process.execPath, [STOCK, "-d", PLUGINS, "-p", folder.path], { stdio: "ignore" });
  wire = await connectWhenReady(join(folder.path, "js_pluginserver.sock"));
});

afterAll(async () => {
  stock.kill("SIGKILL");
  await folder.remove();
});

describe("the stock kong-js-pluginserver", () => {
  it("describes the plugin in the same way as our server", () => {
    const stockDump = execFileSync(process.execPath, [STOCK, "-d", PLUGINS, "--dump-all-plugins"], {
      encoding: "utf8",
    });
    const [described] = JSON.parse(stockDump.slice(stockDump.indexOf("[{"))) as unknown[];
    const ours = execFileSync(process.execPath, [join(ROOT, "dist", "kong", "server", "main.js"), "--dump"], {
      encoding: "utf8",
    });
    expect(described).toEqual((JSON.parse(ours) as { Plugins: unknown[] }).Plugins[0]);
  });

  it("runs the plugin unchanged", async () => {
    const [file] = readCases().filter(({ about }) => about === "upstreams");
    const instance = await startInstance(wire, { nativeRoutes: false, ...file?.table });
    expect(file?.cases.length).toBeGreaterThan(0);
    for (const { request, decision } of file?.cases ?? []) {
      const { calls } = await runPhase(wire, instance, variablesOf(request));
      expect(upstreamAfter(calls, request)).toMatchObject(decision.upstream ?? {});
    }
  });
});
