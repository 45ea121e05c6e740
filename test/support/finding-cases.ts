// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A finding of a table: its code, its place, and words that its message or remedy contains. */
export type ExpectedFinding = readonly [code: string, path: string, words?: string];

/** A table and all its findings. */
export interface FindingCase {
  readonly title: string;
  readonly table: unknown;
  readonly findings: readonly ExpectedFinding[];
}

interface WrittenCase {
  readonly title: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly table?: unknown;
  /** Where plugins get a configuration, and how many levels deep it is. */
  readonly nested?: Readonly<Record<string, number>>;
  readonly findings: readonly ExpectedFinding[];
}

/** Values of the chart, and every error around the table that they give. */
export interface ValueCase {
  readonly title: string;
  readonly values: object;
  readonly findings: readonly ExpectedFinding[];
}

const FILE = join(import.meta.dirname, "..", "table", "findings.yaml");
const CHART_FILE = join(import.meta.dirname, "..", "table", "chart-findings.yaml");

/** All cases of `test/table/findings.yaml`, each with its complete table. */
export function readFindingCases(): FindingCase[] {
  const { right, cases } = parse(readFileSync(FILE, "utf8")) as { right: unknown; cases: readonly WrittenCase[] };
  return cases.map(({ title, set = {}, nested = {}, table, findings }) => ({
    title,
    table: table ?? withValues(right, { ...set, ...pluginsOf(nested) }),
    findings,
  }));
}

/** All cases of `test/table/chart-findings.yaml`, each with its whole values. */
export function readValueCases(): ValueCase[] {
  const { values, cases } = parse(readFileSync(CHART_FILE, "utf8")) as {
    values: unknown;
    cases: readonly WrittenCase[];
  };
  return cases.map(({ title, set = {}, findings }) => ({
    title,
    values: withValues(values, set) as object,
    findings,
  }));
}

function withValues(value: unknown, set: Readonly<Record<string, unknown>>): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  for (const [path, each] of Object.entries(set)) {
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    const parent = steps.reduce((map, step) => (map[step] ??= {}) as Record<string, unknown>, copy);
    parent[last] = each;
  }
  return copy;
}

function pluginsOf(nested: Readonly<Record<string, number>>): Readonly<Record<string, unknown>> {
  const plugins = (levels: number): unknown => [
    { name: "cors", config: { x: JSON.parse("[".repeat(levels - 1) + "]".repeat(levels - 1)) as unknown } },
  ];
  return Object.fromEntries(Object.entries(nested).map(([at, levels]) => [`${at}.plugins`, plugins(levels)]));
}
