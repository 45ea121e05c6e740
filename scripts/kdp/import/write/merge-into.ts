// SPDX-License-Identifier: Apache-2.0

import { checkTable } from "../../../../plugins/route-table/table/check.ts";
import { effectiveApi } from "../../../../plugins/route-table/table/effective-api.ts";
import { ownValue, setOwn } from "../../../../plugins/route-table/table/own-value.ts";
import type { ApiSettings } from "../../../../plugins/route-table/table/schema/api-fields.ts";
import type { RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import { withApi } from "../../../../plugins/route-table/table/text/placeholder.ts";
import { CommandError } from "../../streams.ts";
import { nodeAt, valueOf, type ValueNode } from "../../values/node.ts";
import { readYaml } from "../../values/read-yaml.ts";
import type { Imported } from "../table/table.ts";
import type { CommentsOf } from "./emit-yaml.ts";
import { clustersOf, differencesOf, rowFor } from "./row-for.ts";
import { Splice } from "./splice.ts";

/** A values file with an import merged in, and what changed in it. */
export interface Merged {
  readonly text: string;
  /** Sentences on what was added, and on what differs and was left as people have it. */
  readonly changes: readonly string[];
}

/**
 * Merges an import into a values file: adds APIs, and clusters and values around the table that are not there. Whatever is there stays
 * to the letter, with its comments and order; where the source says something else, that is said.
 *
 * @param file - The file's name, for messages.
 * @throws CommandError if the file is no values file with a right table.
 */
export function mergeInto(text: string, file: string, imported: Imported, commentsOf: CommentsOf): Merged {
  const { table, apis, paths } = imported;
  if (table === undefined) return { text, changes: ["Nothing was added: the source has no API."] };
  const { root, existing } = readTable(text, file);
  const known = knownNames(existing);
  const splice = new Splice(text);
  const seen = new Set<string>();
  const news: string[] = [];
  const left: string[] = [];
  for (const { name, hosts, path } of apis) {
    const same = known.ofApi(name, hosts, path === undefined ? undefined : (paths.get(name) ?? path));
    if (same === undefined) {
      news.push(name);
      continue;
    }
    seen.add(same);
    const as = same === name ? name : `${same} (${name} by its hosts)`;
    left.push(...differencesOf(name, table, same, existing).map((what) => `${as}: left as it is; ${what}.`));
  }
  const added = addAll(news, table, existing, splice, commentsOf);
  const gone = Object.keys(existing.apis).filter((name) => !seen.has(name));
  return {
    changes: [
      ...added,
      ...left,
      ...gone.map((name) => `${name}: left as it is; the source does not have it.`),
      ...shortHostDifferences(table, existing),
      ...addAround(splice, imported, root),
    ],
    text: splice.toString(),
  };
}

/** Adds rows, but for those with which the table would be refused. */
function addAll(
  names: readonly string[],
  table: RouteTable,
  existing: RouteTable,
  splice: Splice,
  commentsOf: CommentsOf,
): string[] {
  const rows = new Map(names.map((name) => [name, rowFor(name, table, existing)]));
  const refused = refusedRows(rows, table, existing);
  const changes: string[] = [];
  const clusters = new Set<string>();
  for (const [name, row] of rows) {
    const message = refused.get(name);
    const isAdded =
      message === undefined &&
      splice.add(["routeTable", "apis"], name, row, ([first, ...rest]) =>
        rest.length === 0 && first === name ? commentsOf(["routeTable", "apis", name]) : [],
      );
    if (isAdded) for (const cluster of clustersOf(row)) clusters.add(cluster);
    const why = message ?? "routeTable.apis stands in braces. Write it with one API a line";
    changes.push(isAdded ? `${name}: added.` : `${name}: not added. ${why.replace(/[.]$/, "")}.`);
  }
  for (const name of clusters) {
    const settings = ownValue(table.clusters, name);
    if (settings === undefined || ownValue(existing.clusters, name) !== undefined) continue;
    const isAdded = splice.add(["routeTable", "clusters"], name, settings);
    changes.push(isAdded ? `Cluster ${name}: added.` : `Cluster ${name}: add it, with the url ${settings.url}.`);
  }
  return changes;
}

/** The new rows that make the table wrong, with the reason. */
function refusedRows(
  rows: ReadonlyMap<string, ApiSettings>,
  table: RouteTable,
  existing: RouteTable,
): ReadonlyMap<string, string> {
  const refused = new Map<string, string>();
  for (;;) {
    const apis: Record<string, ApiSettings> = { ...existing.apis };
    for (const [name, row] of rows) if (!refused.has(name)) setOwn(apis, name, row);
    const { findings } = checkTable({ ...existing, clusters: { ...table.clusters, ...existing.clusters }, apis });
    const before = refused.size;
    for (const { severity, path, message } of findings) {
      const [field, name] = path;
      if (severity === "error" && field === "apis" && typeof name === "string" && rows.has(name)) {
        refused.set(name, message);
      }
    }
    if (refused.size === before) return refused;
  }
}

function readTable(text: string, file: string): { readonly root: ValueNode; readonly existing: RouteTable } {
  const { root, problems } = readYaml(text, file);
  const [problem] = problems;
  if (problem !== undefined) {
    const { line, column } = problem.place;
    throw new CommandError(`--into ${file}:${line}:${column}: ${problem.message} Correct it first.`);
  }
  const node = root === undefined ? undefined : nodeAt(root, ["routeTable"]);
  if (root === undefined || node === undefined) {
    throw new CommandError(`--into ${file}: there is no routeTable in it. Import without --into, and compare.`);
  }
  const { table, findings } = checkTable(valueOf(node));
  if (table !== undefined) return { root, existing: table };
  const [first] = findings.filter(({ severity }) => severity === "error");
  throw new CommandError(
    `--into ${file}: its table is refused (${first?.message ?? ""}). Correct it first: kdp validate -f ${file}.`,
  );
}

/** Finds the API of a table that an imported one is: by its name, a host or its prefix, since people rename APIs. */
function knownNames(existing: RouteTable): {
  readonly ofApi: (name: string, hosts: readonly string[], path: string | undefined) => string | undefined;
} {
  const byHost = new Map<string, string>();
  const byPath = new Map<string, string>();
  for (const name of Object.keys(existing.apis)) {
    const { hosts, path } = effectiveApi(existing, name);
    const ofPatterns = (existing.legacyHosts ?? []).map(({ host }) => withApi(host, name));
    for (const host of [...hosts, ...ofPatterns]) if (!byHost.has(host)) byHost.set(host, name);
    byPath.set(path, name);
  }
  return {
    ofApi: (name, hosts, path) => {
      if (ownValue(existing.apis, name) !== undefined) return name;
      const [byAnyHost] = hosts.flatMap((host) => byHost.get(host) ?? []);
      return byAnyHost ?? (path === undefined ? undefined : byPath.get(path));
    },
  };
}

function shortHostDifferences(table: RouteTable, existing: RouteTable): string[] {
  return table.shortHosts
    .filter((host) => !existing.shortHosts.includes(host) && !host.endsWith(".invalid"))
    .map((host) => `shortHosts: left as they are; the source has ${host} as well.`);
}

/** Adds the values around the table that the file does not have. */
function addAround(splice: Splice, { around }: Imported, root: ValueNode): string[] {
  const changes: string[] = [];
  const add = (parent: readonly string[], field: string, value: unknown): void => {
    const path = [...parent, field];
    const known = nodeAt(root, path);
    if (known !== undefined && JSON.stringify(valueOf(known)) === JSON.stringify(value)) return;
    if (known === undefined && splice.add(parent, field, value)) changes.push(`${path.join(".")}: added.`);
    else changes.push(`${path.join(".")}: left as it is; the source has ${JSON.stringify(value)}.`);
  };
  for (const [part, fields] of Object.entries(around)) {
    if (Array.isArray(fields)) add([], part, fields);
    else for (const [field, value] of Object.entries(fields as Record<string, unknown>)) add([part], field, value);
  }
  return changes;
}
