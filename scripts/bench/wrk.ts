// SPDX-License-Identifier: Apache-2.0

import { execFileSync, spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Kong } from "./kong-process.ts";
import { onFreePorts } from "../support/free-ports.ts";
import { SHORT_HOST, TARGET } from "./kong-set-ups.ts";

/** The result of one round of load. */
export interface Load {
  readonly perSecond: number;
  readonly p99Millis: number;
  /** CPU per request, in microseconds. */
  readonly kongMicros: number;
  readonly serverMicros: number;
}

const CONNECTIONS = 32;
const WARM_UP = 2;

/**
 * Sends requests over kept-alive connections for the given seconds, after a warm-up.
 *
 * @throws Error if an answer does not come from the upstream.
 */
export function load(kong: Kong, seconds: number): Load {
  wrk(kong.port, WARM_UP);
  const before = [kong.kongCpu(), kong.serverCpu()] as const;
  const output = wrk(kong.port, seconds);
  const used = [kong.kongCpu() - before[0], kong.serverCpu() - before[1]] as const;
  const perSecond = Number(/Requests\/sec:\s+([0-9.]+)/.exec(output)?.[1]);
  const requests = Number(/([0-9]+) requests in/.exec(output)?.[1]);
  const bad = /Non-2xx or 3xx responses: [0-9]+/.exec(output)?.[0];
  if (bad !== undefined) throw new Error(`the upstream was not reached: ${bad}`);
  return {
    perSecond,
    p99Millis: millis(/^\s+99%\s+(\S+)/m.exec(output)?.[1] ?? ""),
    kongMicros: (used[0] * 1e6) / requests,
    serverMicros: (used[1] * 1e6) / requests,
  };
}

function wrk(port: number, seconds: number): string {
  const url = `http://127.0.0.1:${port}${TARGET}`;
  const args = ["-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, "--latency", "-H", `Host: ${SHORT_HOST}`, url];
  return execFileSync("wrk", args, { encoding: "utf8" });
}

function millis(text: string): number {
  const [, number, unit] = /^([0-9.]+)(us|ms|s)$/.exec(text) ?? [];
  return Number(number) * (unit === "us" ? 0.001 : unit === "s" ? 1_000 : 1);
}

/** An upstream: an nginx that answers at once. */
export function startUpstream(folder: string): Promise<{ readonly port: number; stop(): void }> {
  return onFreePorts(1, ([port = 0]) => startOn(port, folder));
}

async function startOn(port: number, folder: string): Promise<{ readonly port: number; stop(): void }> {
  const file = join(folder, "upstream.conf");
  writeFileSync(
    file,
    `worker_processes 1; pid ${folder}/upstream.pid; error_log /dev/null; events { worker_connections 1024; }
http { access_log off; keepalive_requests 100000000;
  server { listen 127.0.0.1:${port}; location / { return 200 "ok"; } } }`,
  );
  const nginx = spawn("nginx", ["-c", file, "-g", "daemon off;"], { stdio: ["ignore", "ignore", "pipe"] });
  process.once("exit", () => nginx.kill());
  let log = "";
  nginx.stderr.on("data", (chunk: Buffer) => (log += chunk.toString()));
  // It writes its id once it has bound its port.
  while (!existsSync(join(folder, "upstream.pid"))) {
    if (nginx.exitCode !== null) throw new Error(`nginx does not start: ${log}`);
    await sleep(50);
  }
  return { port, stop: () => void nginx.kill() };
}
