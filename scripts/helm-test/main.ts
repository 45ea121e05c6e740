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
    /** The number of APIs in the whole table; the file may have a part of them. */
    of: { type: "string" },
    "allow-unreachable": { type: "boolean", default: false },
    /** The longest silence of the gateway, in milliseconds. */
    timeout: { type: "string", default: ANSWER_TIMEOUT_MS },
  },
});
const table = JSON.parse(await readFile(values.table ?? "/table/table.json", "utf8")) as RouteTable;
const gateway = new URL(values.url ?? "https://localhost");
const index = compileTable(table);
/** Seconds by which the plugin server's clock is ahead, for a rehearsal of an old host's end. */
const clockOffset = Number(process.env["KDP_CLOCK_OFFSET"] ?? "0");
process.exitCode = (await testEntries()) ? 0 : 1;

/** Requests every entry URL and prints a line for each. Returns whether all passed. */
async function testEntries(): Promise<boolean> {
  const entries = entryUrlsOf(table);
  const count = Object.keys(table.apis).length;
  const whole = Number(values.of ?? count);
  if (whole > count) process.stdout.write(`The first ${count} of ${whole} APIs:\n`);
  const verdicts: boolean[] = [];
  const rest = entries.values();
  const testSome = async (): Promise<void> => {
    for (const entry of rest) {
      const { passed, why } = await verdictOf(entry);
      verdicts.push(passed);
      process.stdout.write(`${passed ? "ok    " : "FAILED"} https://${entry.host}${entry.path}: ${why}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, testSome));
  const passed = verdicts.filter(Boolean).length;
  process.stdout.write(`${passed} passed, ${verdicts.length - passed} failed\n`);
  return passed === verdicts.length;
}

async function verdictOf(entry: EntryUrl): Promise<Verdict> {
  const allowsUnreachable = values["allow-unreachable"];
  const decision = decisionNow(entry);
  try {
    return judge(decision, await ask(gateway, entry.host, entry.path, Number(values.timeout)), allowsUnreachable);
  } catch (error) {
    const passed = allowsUnreachable && decision.exit === null && error instanceof NoAnswer;
    return { passed, why: error instanceof Error ? error.message : String(error) };
  }
}

/** The decision for an entry URL at this moment. The cluster may differ: the test accepts any upstream's answer. */
function decisionNow({ host, path }: EntryUrl): Decision {
  const request = { method: "GET", host, target: path };
  return decide(index, request, { time: Date.now() / 1_000 + clockOffset, random: 0, isHealthy: () => true });
}
