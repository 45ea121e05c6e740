// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatColumns } from "../kdp/text/columns.ts";
import { startKong, type Kong } from "./kong-process.ts";
import { setUpsOf, type KongSetUp } from "./kong-set-ups.ts";
import { median } from "./servers.ts";
import { load, startUpstream, type Load } from "./wrk.ts";

const HELP = `Usage: node scripts/bench/kong.ts [--apis N] [--seconds N] [--rounds N] [--json]

Measures what the plugin costs on a real Kong, in both runtimes, beside Kong's own route and a hand-written Lua function, all in one
run, round by round, each in a Kong of its own. Read the ratios: the figures themselves are this machine's. Needs kong (3.9), nginx and
wrk on PATH, and a build.
Of the rounds the median counts, of the ratios that of the ratios within each round.

  --apis N      APIs in the table (default: 10000)
  --seconds N   of load in each round (default: 6)
  --rounds N    rounds (default: 3)
  --json        print JSON
`;

const { values } = parseArgs({
  options: {
    apis: { type: "string", default: "10000" },
    seconds: { type: "string", default: "6" },
    rounds: { type: "string", default: "3" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const numbers = [values.apis, values.seconds, values.rounds].map(Number);
const missing = ["kong", "nginx", "wrk"].filter((tool) => spawnSync("which", [tool]).status !== 0);
if (values.help) {
  process.stdout.write(HELP);
} else if (numbers.some((each) => !Number.isInteger(each) || each < 1)) {
  process.stderr.write("--apis, --seconds and --rounds must be whole numbers from 1.\n");
  process.exitCode = 2;
} else if (missing.length > 0) {
  process.stderr.write(`Not on PATH: ${missing.join(", ")}. Install what is missing, or name its folder in PATH.\n`);
  process.exitCode = 2;
} else {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
  const [apis = 0, seconds = 0, rounds = 0] = numbers;
  await measure(apis, seconds, rounds, values.json);
}

interface RunningSetUp {
  readonly setUp: KongSetUp;
  readonly kong: Kong;
}

async function measure(apis: number, seconds: number, rounds: number, isJson: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "kdp-bench-kong-"));
  const upstream = await startUpstream(folder);
  const running: RunningSetUp[] = [];
  try {
    // Each set-up gets its own Kong: code that LuaJIT compiled for one would slow the next.
    for (const [place, setUp] of setUpsOf(apis, upstream.port).entries()) {
      const kong = await startKong(setUp.runtime, join(folder, `kong-${place}`));
      running.push({ setUp, kong });
      await kong.configure(setUp.config);
    }
    const results = new Map<KongSetUp, Load[]>(running.map(({ setUp }) => [setUp, []]));
    for (let round = 0; round < rounds; round++) {
      for (const { setUp, kong } of round % 2 === 0 ? running : running.toReversed()) {
        results.get(setUp)?.push(load(kong, seconds));
      }
    }
    process.stdout.write(isJson ? `${JSON.stringify([...results.entries()])}\n` : format([...results.entries()]));
  } finally {
    for (const { kong } of running) kong.stop();
    upstream.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function format(results: readonly [KongSetUp, readonly Load[]][]): string {
  const native = results[0]?.[1] ?? [];
  const cpu = ({ kongMicros, serverMicros }: Load): number => kongMicros + serverMicros;
  return formatColumns([
    [["ON KONG"], ["REQUESTS/S"], ["TO NATIVE"], ["P99"], ["KONG'S CPU"], ["PLUGIN SERVER'S"], ["TO NATIVE"]],
    ...results.map(([{ name }, loads]) => [
      [name],
      [median(loads.map((each) => each.perSecond)).toFixed(0)],
      [ratioOf(loads, native, ({ perSecond }) => perSecond).toFixed(2)],
      [`${median(loads.map((each) => each.p99Millis)).toFixed(2)} ms`],
      [`${median(loads.map((each) => each.kongMicros)).toFixed(0)} us`],
      [`${median(loads.map((each) => each.serverMicros)).toFixed(0)} us`],
      [ratioOf(loads, native, cpu).toFixed(2)],
    ]),
  ]);
}

/** The median of the rounds' ratios. Both sides of a ratio share the machine's other load. */
function ratioOf(loads: readonly Load[], others: readonly Load[], figure: (load: Load) => number): number {
  return median(
    loads.map((load, round) => {
      const other = others[round];
      return other === undefined ? 0 : figure(load) / figure(other);
    }),
  );
}
