// SPDX-License-Identifier: Apache-2.0

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatColumns } from "../kdp/text/columns.ts";
import { startContenders } from "./contenders.ts";
import { measureDecisions, type DecisionResult } from "./decisions.ts";
import { measureMemory, measureSpeed, type MemoryResult, type SpeedResult } from "./servers.ts";

const HELP = `Usage: node scripts/bench/main.ts [--requests N] [--phases N] [--json]

Measures the plugin server beside npm kong-pdk's kong-js-pluginserver in the same run, and the decision beside a linear look-up.
Read the ratios: the figures themselves are this machine's.

  --requests N   requests for the memory of each server, half of them ending in an exit (default: 200000)
  --phases N     phases of a round for the speed (default: 4000)
  --json         print JSON
`;

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "200000" },
    phases: { type: "string", default: "4000" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const requests = Number(values.requests);
const phases = Number(values.phases);
if (values.help) {
  process.stdout.write(HELP);
} else if (!Number.isInteger(requests / 10) || requests < 10 || !Number.isInteger(phases) || phases < 1) {
  process.stderr.write("--requests must be a multiple of 10, and --phases a number from 1.\n");
  process.exitCode = 2;
} else {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
  await measure(requests, phases, values.json);
}

async function measure(requests: number, phases: number, isJson: boolean): Promise<void> {
  const decisions = measureDecisions();
  const folder = await mkdtemp(join(tmpdir(), "kdp-bench-"));
  const contenders = await startContenders(folder);
  try {
    const speed = await measureSpeed(contenders, phases);
    const memory = await measureMemory(contenders, requests);
    process.stdout.write(
      isJson
        ? `${JSON.stringify({ speed, memory, decisions })}\n`
        : [formatSpeed(speed), formatMemory(memory, requests), formatDecisions(decisions)].join("\n"),
    );
  } finally {
    for (const contender of contenders) contender.stop();
    await rm(folder, { recursive: true });
  }
}

function formatSpeed(results: readonly SpeedResult[]): string {
  return formatColumns([
    [["PHASES"], ["OURS /S"], ["STOCK /S"], ["RATIO"], ["OURS CPU"], ["STOCK CPU"], ["RATIO"]],
    ...results.map(({ what, perSecond: [ours, stock], cpuMicros: [ourCpu, stockCpu] }) => [
      [what],
      [ours.toFixed(0)],
      [stock.toFixed(0)],
      [(ours / stock).toFixed(2)],
      [`${ourCpu.toFixed(0)} us`],
      [`${stockCpu.toFixed(0)} us`],
      [(ourCpu / stockCpu).toFixed(2)],
    ]),
  ]);
}

function formatMemory({ megabytes, growth }: MemoryResult, requests: number): string {
  return formatColumns([
    [["MEMORY"], [`MB AFTER EACH TENTH OF ${requests} REQUESTS`], ["GROWTH PER 1000"]],
    ...(["ours", "stock"] as const).map((name, i) => [
      [name],
      [(megabytes[i] ?? []).map((each) => each.toFixed(0)).join(" ")],
      [`${(growth[i] ?? 0).toFixed(1)} kB`],
    ]),
  ]);
}

function formatDecisions(results: readonly DecisionResult[]): string {
  const [first] = results;
  return formatColumns([
    [
      ["APIS"],
      ["COMPILED IN"],
      ["ALL ASKED ALIKE"],
      ["TO THE FIRST"],
      ["BY ZIPF'S LAW"],
      ["TO THE FIRST"],
      ["LINEAR LOOK-UP"],
      ["TO THE FIRST"],
    ],
    ...results.map(({ apis, compileMillis, nanos, zipfNanos, linearNanos }) => [
      [String(apis)],
      [`${compileMillis.toFixed(0)} ms`],
      [`${nanos.toFixed(0)} ns`],
      [(nanos / (first?.nanos ?? 1)).toFixed(2)],
      [`${zipfNanos.toFixed(0)} ns`],
      [(zipfNanos / (first?.zipfNanos ?? 1)).toFixed(2)],
      [`${linearNanos.toFixed(0)} ns`],
      [(linearNanos / (first?.linearNanos ?? 1)).toFixed(0)],
    ]),
  ]);
}
