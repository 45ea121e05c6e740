// SPDX-License-Identifier: Apache-2.0

import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cpuOf } from "./process-usage.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const DIST = join(ROOT, "dist");
const START_TIMEOUT_MS = 15_000;

/** A plugin server under measurement, in its own process. */
export interface Contender {
  readonly name: "ours" | "stock";
  readonly socket: string;
  /** CPU used so far, in seconds. */
  cpu(): number;
  /** Resident memory, in MB. */
  memory(): number;
  stop(): void;
}

/** Starts our plugin server, and npm kong-pdk's kong-js-pluginserver with the same plugin, in a folder for their sockets. */
export async function startContenders(folder: string): Promise<readonly [ours: Contender, stock: Contender]> {
  const ourSocket = join(folder, "ours.sock");
  const ours = run(join(DIST, "kong", "server", "main.js"), "--socket", ourSocket, "--log-level", "error");
  const stockServer = join(ROOT, "node_modules", "kong-pdk", "bin", "kong-js-pluginserver");
  const stock = run(stockServer, "-d", join(DIST, "plugins"), "-p", folder);
  const contenders = [
    contender("ours", ours, ourSocket),
    contender("stock", stock, join(folder, "js_pluginserver.sock")),
  ] as const;
  // Both end when this process ends.
  process.once("exit", () => {
    for (const each of contenders) each.stop();
  });
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!contenders.every(({ socket }) => existsSync(socket))) {
    if (Date.now() > deadline) throw new Error("the plugin servers did not start; is the project built? npm run build");
    await sleep(50);
  }
  return contenders;
}

function run(...args: readonly string[]): ChildProcess {
  // The chart uses the same option.
  return spawn(process.execPath, ["--max-semi-space-size=4", ...args], { stdio: "ignore" });
}

function contender(name: Contender["name"], process: ChildProcess, socket: string): Contender {
  const read = (file: string): string => readFileSync(`/proc/${process.pid ?? 0}/${file}`, "utf8");
  return {
    name,
    socket,
    cpu: () => cpuOf(process.pid ?? 0),
    memory: () => Number(/VmRSS:\s+([0-9]+)/.exec(read("status"))?.[1] ?? 0) / 1024,
    stop: () => void process.kill("SIGKILL"),
  };
}
