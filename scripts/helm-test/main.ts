// SPDX-License-Identifier: Apache-2.0

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { RouteTable } from "../../plugins/route-table/table/route-table.ts";
import { ask } from "./ask.ts";
import { judge, type Verdict } from "./judge.ts";
import { waysInOf, type WayIn } from "./ways-in.ts";

/** Of a larger table, so many are enough to see that it is in force. */
const MOST_APIS = 200;
const AT_ONCE = 8;

const { values } = parseArgs({
  options: { table: { type: "string" }, url: { type: "string" }, "allow-unreachable": { type: "boolean" } },
});
const table = JSON.parse(await readFile(values.table ?? "/table/table.json", "utf8")) as RouteTable;
const gateway = new URL(values.url ?? "https://localhost");
process.exitCode = (await walk()) ? 0 : 1;

/** Tries every way in, prints a line for each, and says whether all are as they must be. */
async function walk(): Promise<boolean> {
  const ways = waysInOf(table, MOST_APIS);
  const count = Object.keys(table.apis).length;
  if (count > MOST_APIS) process.stdout.write(`The first ${MOST_APIS} of ${count} APIs:\n`);
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

async function verdictOf(way: WayIn): Promise<Verdict> {
  try {
    return judge(way, await ask(gateway, way.host, way.path), values["allow-unreachable"] === true);
  } catch (error) {
    return { passed: false, why: error instanceof Error ? error.message : String(error) };
  }
}
