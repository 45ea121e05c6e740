// SPDX-License-Identifier: Apache-2.0

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { formatColumns } from "../kdp/text/columns.ts";
import type { Answers, Asking } from "./askers.ts";
import { connectTo, ROUTED, tableOf, type Worker as KongWorker } from "./phases.ts";

const HELP = `Usage: node scripts/bench/management.ts [--apis N] [--askers N] [--seconds N] [--json]

Measures how long phases take while others ask the plugin server for its status and its metrics over HTTP, without a pause, and how
many answers they get. Needs a build.

  --apis N      APIs in the table (default: 1000)
  --askers N    who ask at once (default: 8)
  --seconds N   of phases for each path (default: 5)
  --json        print JSON
`;

/** Null is nobody asking: what the others are read beside. */
const PATHS = [null, "/status", "/metrics", "/readyz", "/elsewhere"];
const START_TIMEOUT_MS = 15_000;

const { values } = parseArgs({
  options: {
    apis: { type: "string", default: "1000" },
    askers: { type: "string", default: "8" },
    seconds: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const numbers = [values.apis, values.askers, values.seconds].map(Number);
if (values.help) {
  process.stdout.write(HELP);
} else if (numbers.some((each) => !Number.isInteger(each) || each < 1)) {
  process.stderr.write("--apis, --askers and --seconds must be whole numbers from 1.\n");
  process.exitCode = 2;
} else {
  const [apis = 0, askers = 0, seconds = 0] = numbers;
  await measure(apis, askers, seconds, values.json);
}

interface Result {
  readonly path: string | null;
  /** Milliseconds. */
  readonly p50: number;
  /** Milliseconds. */
  readonly p99: number;
  readonly answers: Answers;
}

async function measure(apis: number, askers: number, seconds: number, isJson: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "kdp-bench-"));
  const socket = join(folder, "s");
  const main = join(import.meta.dirname, "..", "..", "dist", "kong", "server", "main.js");
  const args = [main, "--socket", socket, "--http", "127.0.0.1:0"];
  const server = spawn(process.execPath, ["--max-semi-space-size=4", ...args], { stdio: ["ignore", "pipe", "ignore"] });
  process.once("exit", () => void server.kill("SIGKILL"));
  try {
    const deadline = Date.now() + START_TIMEOUT_MS;
    let log = "";
    server.stdout.on("data", (chunk: Buffer) => (log += chunk.toString()));
    // It binds a port of its own choice, and logs which.
    const portOf = (): string | undefined => /"http":\{[^}]*"port":([0-9]+)/.exec(log)?.[1];
    while (portOf() === undefined) {
      if (Date.now() > deadline) throw new Error("no plugin server has started; is the project built? npm run build");
      await sleep(50);
    }
    const worker = await connectTo({ socket }, { ...tableOf(apis), countOutcomes: true });
    await worker.finish(apis);
    const results: Result[] = [];
    const port = Number(portOf());
    for (const path of PATHS) results.push(await besides(worker, { port, path, askers }, seconds));
    worker.close();
    process.stdout.write(isJson ? `${JSON.stringify(results)}\n` : format(results, askers));
  } finally {
    server.kill("SIGKILL");
    await rm(folder, { recursive: true });
  }
}

/** Runs phases, one after the other, while others ask for a path. */
async function besides(
  worker: KongWorker,
  { path, ...asking }: Omit<Asking, "path"> & Pick<Result, "path">,
  seconds: number,
): Promise<Result> {
  const askers =
    path === null
      ? undefined
      : new Worker(new URL("askers.ts", import.meta.url), { workerData: { path, ...asking } satisfies Asking });
  await sleep(1_000);
  const times: number[] = [];
  for (const end = performance.now() + seconds * 1_000; performance.now() < end;) {
    const began = performance.now();
    await worker.run([ROUTED], 1, 1);
    times.push(performance.now() - began);
  }
  const answers =
    askers === undefined
      ? {}
      : await new Promise<Answers>((resolve) => {
          askers.once("message", resolve);
          askers.postMessage("enough");
        });
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { path, p50: at(0.5), p99: at(0.99), answers };
}

function format(results: readonly Result[], askers: number): string {
  return formatColumns([
    [[`${askers} ASKING FOR`], ["PHASE P50"], ["P99"], ["ANSWERS"]],
    ...results.map(({ path, p50, p99, answers }) => [
      [path ?? "nothing"],
      [`${p50.toFixed(2)} ms`],
      [`${p99.toFixed(2)} ms`],
      [
        Object.entries(answers)
          .map(([status, count]) => `${count} of ${status}`)
          .join(", "),
      ],
    ]),
  ]);
}
