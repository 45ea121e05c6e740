// SPDX-License-Identifier: Apache-2.0

import { checkTable } from "../../../../plugins/route-table/table/check.ts";
import { effectiveApi } from "../../../../plugins/route-table/table/effective-api.ts";
import { ownValue } from "../../../../plugins/route-table/table/own-value.ts";
import type { ApiSettings } from "../../../../plugins/route-table/table/schema/api-fields.ts";
import type { ClusterSettings, RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import { withApi } from "../../../../plugins/route-table/table/text/placeholder.ts";
import { CommandError } from "../../streams.ts";
import { nodeAt, valueOf, type ValueNode } from "../../values/node.ts";
import { readYaml } from "../../values/read-yaml.ts";
import type { Remark } from "../estate/remark.ts";
import { Notes } from "../table/notes.ts";
import type { Imported } from "../table/table.ts";
import { addRows, type AddedRows } from "./add-rows.ts";
import type { CommentsOf } from "./emit-yaml.ts";
import { addAround, entryOf } from "./merge-around.ts";
import { differencesOf } from "./row-for.ts";
import { Splice } from "./splice.ts";

/** A values file with an import merged in, and what changed in it. */
export interface Merged {
  readonly text: string;
  /** Sentences on what was added, and on what differs and was left as people have it. */
  readonly changes: readonly string[];
  /** What the merged file does not do as the source does: APIs and values that could not be added. */
  readonly remarks: readonly Remark[];
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
  if (table === undefined) return { text, changes: ["Nothing was added: the source has no API."], remarks: [] };
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
  const { changes, added, refused } = addAll(news, table, existing, splice, commentsOf);
  const notes = new Notes();
  for (const api of apis) {
    const why = refused.get(api.name);
    if (why !== undefined) notes.add("not-merged", api.row.route.place, entryOf(api), `${api.name}: ${why}.`);
  }
  const addedApis = apis.filter(({ name }) => added.has(name));
  const around = addAround(splice, imported, { root, existing, added: addedApis }, notes);
  const gone = Object.keys(existing.apis).filter((name) => !seen.has(name));
  return {
    changes: [
      ...changes,
      ...left,
      ...gone.map((name) => `${name}: left as it is; the source does not have it.`),
      ...shortHostDifferences(table, existing),
      ...around,
    ],
    remarks: notes.all(),
    text: splice.toString(),
  };
}

/** Adds rows, but for those that would be refused or would do something else beside what the file has. */
function addAll(
  names: readonly string[],
  table: RouteTable,
  existing: RouteTable,
  splice: Splice,
  commentsOf: CommentsOf,
): {
  readonly changes: readonly string[];
  readonly added: ReadonlySet<string>;
  readonly refused: AddedRows["refused"];
} {
  const clustersPath = ["routeTable", "clusters"];
  const { rows, clusters, refused } = splice.takes(["routeTable", "apis"])
    ? addRows(names, table, existing, splice.takes(clustersPath))
    : { rows: new Map<string, ApiSettings>(), clusters: new Map<string, ClusterSettings>(), refused: inBraces(names) };
  for (const [name, row] of rows) {
    splice.add(["routeTable", "apis"], name, row, ([first, ...rest]) =>
      rest.length === 0 && first === name ? commentsOf(["routeTable", "apis", name]) : [],
    );
  }
  for (const [name, settings] of clusters) splice.add(clustersPath, name, settings);
  return {
    added: new Set(rows.keys()),
    refused,
    changes: [
      ...names.map((name) => {
        const why = refused.get(name);
        return why === undefined ? `${name}: added.` : `${name}: not added. ${why.replace(/[.]$/, "")}.`;
      }),
      ...[...clusters.keys()].map((name) => `Cluster ${name}: added.`),
    ],
  };
}

function inBraces(names: readonly string[]): AddedRows["refused"] {
  const why = "routeTable.apis stands in braces. Write it with one API a line";
  return new Map(names.map((name) => [name, why]));
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
