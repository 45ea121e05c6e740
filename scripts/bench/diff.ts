// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { formatColumns } from "../kdp/text/columns.ts";
import { median } from "./servers.ts";

const HELP = `Usage: node scripts/bench/diff.ts [--apis N] [--rounds N] [--json]

Measures kdp diff beside kdp validate of the same two tables, as processes, reading included. Read the ratio to the two runs of
kdp validate: the figures themselves are this machine's. Needs a build.

  --apis N     APIs of each table (default: 10000)
  --rounds N   runs of each, of which the median counts (default: 3)
  --json       print JSON
`;

interface BenchTable {
  readonly shortHosts: readonly string[];
  readonly legacyHosts: readonly object[];
  readonly clusters: object;
  readonly defaults: object;
  readonly apis: Readonly<Record<string, object>>;
}

/** What is other in the second table. */
const CHANGES: readonly (readonly [what: string, change: (table: BenchTable) => BenchTable])[] = [
  ["nothing", (table) => table],
  ["ten APIs pinned", (table) => ({ ...table, apis: { ...table.apis, ...pinned(table, 10) } })],
  ["one API more", (table) => ({ ...table, apis: { ...table.apis, extra: {} } })],
  ["every API moved", (table) => ({ ...table, defaults: { cluster: "a" } })],
  ["a short host less", (table) => ({ ...table, shortHosts: table.shortHosts.slice(0, 1) })],
  [
    "a sunset for all",
    (table) => ({ ...table, legacyHosts: [{ host: "{api}.old.example.com", sunset: "2099-01-01" }] }),
  ],
];

const { values } = parseArgs({
  options: {
    apis: { type: "string", default: "10000" },
    rounds: { type: "string", default: "3" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const [apis = 0, rounds = 0] = [values.apis, values.rounds].map(Number);
if (values.help) process.stdout.write(HELP);
else if (![apis, rounds].every((each) => Number.isInteger(each) && each >= 1)) {
  process.stderr.write("--apis and --rounds must be whole numbers from 1.\n");
  process.exitCode = 2;
} else await measure(apis, rounds, values.json);

interface Result {
  readonly what: string;
  /** Milliseconds. */
  readonly validate: number;
  /** Milliseconds. */
  readonly diff: number;
}

async function measure(count: number, times: number, isJson: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "kdp-bench-"));
  try {
    const old = join(folder, "old.yaml");
    await writeFile(old, stringify({ routeTable: tableOf(count) }));
    const results: Result[] = [];
    for (const [i, [what, change]] of CHANGES.entries()) {
      const changed = join(folder, `${i}.yaml`);
      await writeFile(changed, stringify({ routeTable: change(tableOf(count)) }));
      results.push({ what, ...timesOf(old, changed, times) });
    }
    process.stdout.write(isJson ? `${JSON.stringify(results)}\n` : format(results, count));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Both in turn, so that a busy machine slows both. */
function timesOf(old: string, changed: string, times: number): Omit<Result, "what"> {
  const validate: number[] = [];
  const diff: number[] = [];
  for (let i = 0; i < times; i++) {
    validate.push(timeOf(["validate", "-f", old]) + timeOf(["validate", "-f", changed]));
    diff.push(timeOf(["diff", old, changed]));
  }
  return { validate: median(validate), diff: median(diff) };
}

function timeOf(args: readonly string[]): number {
  const main = join(import.meta.dirname, "..", "..", "dist", "scripts", "kdp", "main.js");
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`kdp ${args.join(" ")} failed; is the project built? npm run build\n${stderr}`);
  return performance.now() - began;
}

function tableOf(count: number): BenchTable {
  const settings = [
    { split: { weights: { b: 90, a: 10 }, by: "header:X-User-Id", override: { header: "X-Cluster" } } },
    { legacy: "redirect" },
  ];
  const names = Array.from({ length: count }, (_, i) => [`api${String(i).padStart(5, "0")}`, settings[i % 10] ?? {}]);
  return {
    shortHosts: ["dev-01.example.com", "dev.example.com"],
    legacyHosts: [{ host: "{api}.old.example.com" }],
    clusters: {
      a: { url: "https://{api}.a.example.net", address: "10.98.10.88" },
      b: { url: "http://{api}.svc.example.net" },
    },
    defaults: { cluster: "b" },
    apis: Object.fromEntries(names) as BenchTable["apis"],
  };
}

function pinned({ apis: all }: BenchTable, count: number): BenchTable["apis"] {
  return Object.fromEntries(
    Object.keys(all)
      .slice(0, count)
      .map((name) => [name, { pin: "a" }]),
  );
}

function format(results: readonly Result[], count: number): string {
  return formatColumns([
    [[`${count} APIS; OTHER IS`], ["VALIDATE, BOTH"], ["DIFF"], ["RATIO"]],
    ...results.map(({ what, validate, diff }) => [
      [what],
      [`${validate.toFixed(0)} ms`],
      [`${diff.toFixed(0)} ms`],
      [(diff / validate).toFixed(2)],
    ]),
  ]);
}
