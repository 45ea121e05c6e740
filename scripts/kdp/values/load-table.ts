// SPDX-License-Identifier: Apache-2.0

import { checkTable } from "../../../plugins/route-table/table/check.ts";
import { checkStructure } from "../../../plugins/route-table/table/schema/check-structure.ts";
import { CODES, type Code } from "../../../plugins/route-table/table/finding-codes.ts";
import { formatPath, type Finding, type Path } from "../../../plugins/route-table/table/finding.ts";
import { ROUTE_TABLE_DEFINITION, type RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { checkCalendar } from "./calendar.ts";
import { CHART_DEFAULTS, readChartValues } from "./chart/chart-values.ts";
import { checkChart } from "./chart/check-chart.ts";
import { CHART_CODES, type ChartCode } from "./chart/codes.ts";
import type { ChartFinding } from "./chart/finding.ts";
import type { FileProblem } from "./file-problem.ts";
import { mergeValues, setValue } from "./merge.ts";
import { keyPlaceAt, nodeAt, placeAt, valueOf, type Place, type ValueNode } from "./node.ts";
import { parseSet } from "./parse-set.ts";
import { readYaml } from "./read-yaml.ts";

/** A finding with its place, as `kdp validate --json` prints it. */
export interface LocatedFinding {
  readonly code: Code | ChartCode;
  readonly severity: Finding["severity"];
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** From the root of the values, in the notation of `helm --set`. */
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

/** The table of the values files, with its findings. */
export interface LoadedTable {
  /** `undefined` if a finding is an error. */
  readonly table: RouteTable | undefined;
  readonly findings: readonly LocatedFinding[];
  /** The place of the value at a path of the table. */
  readonly locate: (path: Path) => Place;
  /**
   * The errors in the values around the table, and in the table as the objects of Kubernetes that the chart makes of it. None where the
   * table's structure is wrong.
   */
  readonly checkChart: () => Promise<readonly LocatedFinding[]>;
  /** The value at a path of all values, not only of the table; `undefined` if there is none. */
  readonly valueAt: (path: Path) => unknown;
}

/** A values file, as read from disk. */
export interface ValuesFile {
  readonly name: string;
  readonly text: string;
  /** Why its text can't be read, where it can't. */
  readonly problem?: FileProblem | undefined;
}

const ROOT_KEY = "routeTable";
const ALL_CODES = { ...CODES, ...CHART_CODES };

/**
 * Merges values files as helm does, later ones over earlier ones and `--set` arguments over all, and checks the route table in
 * the result.
 *
 * @throws SetSyntaxError
 */
export function loadTable(files: readonly ValuesFile[], sets: readonly string[]): LoadedTable {
  const read = files.map(({ name, text, problem }) =>
    problem === undefined ? readYaml(text, name) : { root: undefined, problems: [problem] },
  );
  const problems = read.flatMap((file) => file.problems);
  if (problems.length > 0) {
    return unusable(
      problems.map(({ code, place, message, remedy = CODES[code].remedy }) => ({
        ...locatedFinding(code, place, "", message),
        remedy,
      })),
    );
  }
  const roots = read.map((file) => file.root);
  const nothing: ValueNode = { kind: "map", entries: new Map(), place: startOf(files) };
  const root = merged(nothing, roots, sets);

  const node = nodeAt(root, [ROOT_KEY]);
  if (node === undefined) {
    return unusable([locatedFinding("no-table", root.place, ROOT_KEY, `There is no ${ROOT_KEY} in the values.`)]);
  }
  const value = valueOf(node);
  const checked = checkTable(value);
  const misread = misreadKeys(node, ROOT_KEY);
  const ofTime = checked.table === undefined ? [] : checkCalendar(checked.table, Date.now() / 1_000);
  const found = [...checked.findings, ...ofTime].map((each) => locate(root, each, [ROOT_KEY]));
  const findings = [...found, ...misread].sort(byPlace);
  const table = misread.length > 0 ? undefined : checked.table;
  const valueAt = (path: Path): unknown => {
    const value = nodeAt(root, path);
    return value === undefined ? undefined : (valueOf(value) ?? undefined);
  };
  return {
    table,
    findings,
    locate: (path) => placeAt(root, [ROOT_KEY, ...path]),
    checkChart: async () => {
      const defaults = readYaml(CHART_DEFAULTS, "chart/values.yaml").root ?? nothing;
      const isSound = checked.table !== undefined || checkStructure(value, ROUTE_TABLE_DEFINITION, []).length === 0;
      const whole = valueOf(merged(defaults, roots, sets));
      const found = await chartFindings(whole, isSound ? (value as RouteTable) : undefined);
      return found.map((each) => locate(root, each, [])).sort(byPlace);
    },
    valueAt,
  };
}

/**
 * The findings of the chart's schema and rules.
 *
 * @param whole - All values, with the chart's own below those of the files.
 * @param table - The table, which may have errors; undefined where even its structure is wrong.
 */
async function chartFindings(whole: unknown, table: RouteTable | undefined): Promise<(Finding | ChartFinding)[]> {
  // The schema and its library take longer to load than all else, and only this verb needs them.
  const { schemaFindings } = await import("./chart/schema-findings.ts");
  const ofSchema = schemaFindings(whole);
  const values = readChartValues(whole);
  if ("findings" in values) return ofSchema.length > 0 ? ofSchema : [...values.findings];
  return [...ofSchema, ...(table === undefined ? [] : checkChart(values.values, table))];
}

/** Merges values files, later ones over earlier ones and `--set` arguments over all. */
function merged(base: ValueNode, files: readonly (ValueNode | undefined)[], sets: readonly string[]): ValueNode {
  let root = base;
  for (const file of files) root = file === undefined ? root : mergeValues(root, file);
  for (const { path, value } of sets.flatMap(parseSet)) root = setValue(root, path, value);
  return root;
}

/** Keys that YAML 1.1 reads as another value, such as `on` as true. */
function misreadKeys(node: ValueNode, path: string): LocatedFinding[] {
  if (node.kind === "list") return node.items.flatMap((item, i) => misreadKeys(item, `${path}[${i}]`));
  if (node.kind === "scalar") return [];
  return [...node.entries].flatMap(([name, { written, keyPlace, node: child }]) => {
    const childPath = `${path}.${name}`;
    const below = misreadKeys(child, childPath);
    if (written === name) return below;
    const message = `helm reads the key ${written} as ${name}, since it is not quoted.`;
    return [locatedFinding("misread-key", keyPlace, childPath, message), ...below];
  });
}

function locate(root: ValueNode, { code, path, message, remedy }: Finding | ChartFinding, base: Path): LocatedFinding {
  const fullPath = [...base, ...path];
  const place = code === "unknown-field" ? keyPlaceAt(root, fullPath) : placeAt(root, fullPath);
  return { ...locatedFinding(code, place, formatPath(fullPath), message), remedy };
}

function locatedFinding(
  code: Code | ChartCode,
  { file, line, column }: Place,
  path: string,
  message: string,
): LocatedFinding {
  const { severity, remedy } = ALL_CODES[code];
  return { code, severity, file, line, column, path, message, remedy };
}

function unusable(findings: readonly LocatedFinding[]): LoadedTable {
  const nowhere = { file: "", line: 1, column: 1 };
  return {
    table: undefined,
    findings,
    locate: () => nowhere,
    checkChart: () => Promise.resolve([]),
    valueAt: () => undefined,
  };
}

function startOf([file]: readonly ValuesFile[]): Place {
  return { file: file?.name ?? "--set", line: 1, column: 1 };
}

function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
