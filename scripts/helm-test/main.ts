// SPDX-License-Identifier: Apache-2.0

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { decide } from "../../plugins/route-table/decision/decide.ts";
import type { Decision } from "../../plugins/route-table/decision/decision.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { ask, NoAnswer } from "./ask.ts";
import { judge, type Verdict } from "./judge.ts";
import { entryUrlsOf, type EntryUrl } from "./entry-urls.ts";

const AT_ONCE = 8;
const ANSWER_TIMEOUT_MS = "15000";

const { values } = parseArgs({
  options: {
    table: { type: "string" },
    url: { type: "string" },
    /** How many APIs the whole table has, of which the file may have some. */
    of: { type: "string" },
    "allow-unreachable": { type: "boolean", default: false },
    /** How long the gateway may be silent, in milliseconds. */
    patience: { type: "string", default: ANSWER_TIMEOUT_MS },
  },
});
const table = JSON.parse(await readFile(values.table ?? "/table/table.json", "utf8")) as RouteTable;
const gateway = new URL(values.url ?? "https://localhost");
const index = compileTable(table);
/** Seconds by which the plugin server's clock is ahead, to rehearse an old host's end. */
const clockOffset = Number(process.env["KDP_CLOCK_OFFSET"] ?? "0");
process.exitCode = (await walk()) ? 0 : 1;

/** Tries every way in, prints a line for each, and says whether all are as they must be. */
async function walk(): Promise<boolean> {
  const ways = entryUrlsOf(table);
  const count = Object.keys(table.apis).length;
  const whole = Number(values.of ?? count);
  if (whole > count) process.stdout.write(`The first ${count} of ${whole} APIs:\n`);
  const verdicts: boolean[] = [];
  const rest = ways.values();
  const walkSome = async (): Promise<void> => {
    for (const way of rest) {
      const { passed, why } = await verdictOf(way);
      verdicts.push(passed);
      process.stdout.write(`${passed ? "ok    " : "FAILED"} https://${way.host}${way.path}: ${why}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walkSome));
  const passed = verdicts.filter(Boolean).length;
  process.stdout.write(`${passed} passed, ${verdicts.length - passed} failed\n`);
  return passed === verdicts.length;
}

async function verdictOf(way: EntryUrl): Promise<Verdict> {
  const allowsUnreachable = values["allow-unreachable"];
  const decision = decisionNow(way);
  try {
    return judge(decision, await ask(gateway, way.host, way.path, Number(values.patience)), allowsUnreachable);
  } catch (error) {
    const passed = allowsUnreachable && decision.exit === null && error instanceof NoAnswer;
    return { passed, why: error instanceof Error ? error.message : String(error) };
  }
}

/** What must come of a way in: by the calendar of this moment, and in whichever cluster, since any upstream's answer will do. */
function decisionNow({ host, path }: EntryUrl): Decision {
  const request = { method: "GET", host, target: path };
  return decide(index, request, { time: Date.now() / 1_000 + clockOffset, random: 0, isHealthy: () => true });
}
