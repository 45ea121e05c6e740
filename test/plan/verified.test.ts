// SPDX-License-Identifier: Apache-2.0

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import { loadTable } from "../../scripts/kdp/values/load-table.ts";
import { RIGHT_VALUES, runKdp } from "../support/run-kdp.ts";

let folder = "";
let values = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdp-verified-"));
  values = join(folder, "values.yaml");
  await writeFile(values, RIGHT_VALUES);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function versionOf(): string {
  const { table } = loadTable([{ name: "values.yaml", text: RIGHT_VALUES }], []);
  if (table === undefined) throw new Error("the table is a right one");
  return compileTable(table).version;
}

async function goNoGo(
  report: object | string,
  ...args: readonly string[]
): Promise<{ item: string; code: number; stderr: string }> {
  const file = join(folder, "verify.json");
  await writeFile(file, typeof report === "string" ? report : JSON.stringify(report));
  const { out, code, stderr } = await runKdp(["plan", "-f", values, "--json", "--verified", file, ...args]);
  return { item: code === 0 ? ((JSON.parse(out) as { goNoGo: string[] }).goNoGo[0] ?? "") : "", code, stderr };
}

const report = (more: object = {}): object => ({
  format: 1,
  verdict: "GO",
  table: versionOf(),
  ended: new Date().toISOString(),
  apis: [
    { api: "api01", class: "SAME" },
    { api: "api02", class: "KNOWN" },
  ],
  ...more,
});

test("each phase that has two clusters names the command", async () => {
  const { out } = await runKdp(["plan", "-f", values, "--json"]);
  const { phases, goNoGo: list } = JSON.parse(out) as { phases: { steps: { run?: string }[] }[]; goNoGo: string[] };
  const has = phases.map(({ steps }) => steps.some(({ run = "" }) => run.startsWith("npx kdp verify --from a --to b")));
  expect(has).toEqual([false, true, true, true, true, false]);
  expect(list[0]).toContain("npx kdp verify --from a --to b");
});

test("a batch asks its own APIs only", async () => {
  const { out } = await runKdp(["plan", "-f", values, "--json", "--only", "api02"]);
  expect(out).toContain("npx kdp verify --from a --to b --api api02 ");
});

test("a GO of today stands in the list, in both languages", async () => {
  expect((await goNoGo(report())).item).toMatch(
    /said \*\*GO\*\* at 20.*\(SAME 1, KNOWN 1, UNMEASURED 0, DIFF 0, FAIL 0\)\.$/,
  );
  expect((await goNoGo(report(), "--lang", "zh")).item).toContain("**GO**");
});

test("no GO where it was none, is old, was about another table, or did not ask all", async () => {
  const bad = report({
    verdict: "NO-GO",
    apis: [
      { api: "api01", class: "DIFF" },
      { api: "api02", class: "SAME" },
    ],
  });
  expect((await goNoGo(bad)).item).toMatch(/no GO.*Not the same: `api01`\.$/);
  expect((await goNoGo(report({ ended: "2020-01-01T00:00:00Z" }))).item).toMatch(/no GO.*older than a day/);
  expect((await goNoGo(report({ table: "another" }))).item).toMatch(/no GO.*another version of the table/);
  expect((await goNoGo(report({ apis: [{ api: "api01", class: "SAME" }] }))).item).toMatch(
    /no GO.*did not ask `api02`/,
  );
});

test("nothing of a hostile report gets into the plan, and no report is said so", async () => {
  const hostile = report({
    because: "<script>",
    apis: [
      { api: "<script>", class: "FAIL" },
      { api: "__proto__", class: "constructor" },
    ],
  });
  expect((await goNoGo(hostile)).item).not.toContain("<script>");
  for (const text of ["", "[]", "null", "{", '{"format":2}']) {
    const { code, stderr } = await goNoGo(text);
    expect(code).toBe(2);
    expect(stderr).toContain("is no report of kdp verify");
  }
});
