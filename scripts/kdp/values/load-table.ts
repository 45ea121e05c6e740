// SPDX-License-Identifier: Apache-2.0

import { checkTable } from "../../../plugins/route-table/table/check.ts";
import { CODES, type Code } from "../../../plugins/route-table/table/finding-codes.ts";
import { formatPath, type Finding, type Path } from "../../../plugins/route-table/table/finding.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { checkCalendar } from "./calendar.ts";
import type { FileProblem } from "./file-problem.ts";
import { mergeValues, setValue } from "./merge.ts";
import { keyPlaceAt, nodeAt, placeAt, valueOf, type Place, type ValueNode } from "./node.ts";
import { parseSet } from "./parse-set.ts";
import { readYaml } from "./read-yaml.ts";

/** A finding with its place, as `kdp validate --json` prints it. */
export interface LocatedFinding {
  readonly code: Code;
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
  let root: ValueNode = { kind: "map", entries: new Map(), place: startOf(files) };
  for (const file of read) root = file.root === undefined ? root : mergeValues(root, file.root);
  for (const { path, value } of sets.flatMap(parseSet)) root = setValue(root, path, value);

  const node = nodeAt(root, [ROOT_KEY]);
  if (node === undefined) {
    return unusable([locatedFinding("no-table", root.place, ROOT_KEY, `There is no ${ROOT_KEY} in the values.`)]);
  }
  const checked = checkTable(valueOf(node));
  const misread = misreadKeys(node, ROOT_KEY);
  const ofTime = checked.table === undefined ? [] : checkCalendar(checked.table, Date.now() / 1_000);
  const found = [...checked.findings, ...ofTime].map((each) => locate(root, each));
  const findings = [...found, ...misread].sort(byPlace);
  const table = misread.length > 0 ? undefined : checked.table;
  const valueAt = (path: Path): unknown => {
    const value = nodeAt(root, path);
    return value === undefined ? undefined : (valueOf(value) ?? undefined);
  };
  return { table, findings, locate: (path) => placeAt(root, [ROOT_KEY, ...path]), valueAt };
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

function locate(root: ValueNode, { code, path, message, remedy }: Finding): LocatedFinding {
  const fullPath = [ROOT_KEY, ...path];
  const place = code === "unknown-field" ? keyPlaceAt(root, fullPath) : placeAt(root, fullPath);
  return { ...locatedFinding(code, place, formatPath(fullPath), message), remedy };
}

function locatedFinding(code: Code, { file, line, column }: Place, path: string, message: string): LocatedFinding {
  const { severity, remedy } = CODES[code];
  return { code, severity, file, line, column, path, message, remedy };
}

function unusable(findings: readonly LocatedFinding[]): LoadedTable {
  const nowhere = { file: "", line: 1, column: 1 };
  return { table: undefined, findings, locate: () => nowhere, valueAt: () => undefined };
}

function startOf([file]: readonly ValuesFile[]): Place {
  return { file: file?.name ?? "--set", line: 1, column: 1 };
}

function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
