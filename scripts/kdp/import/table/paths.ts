// SPDX-License-Identifier: Apache-2.0

import type { NamedApi, TableOptions } from "./draft.ts";
import { urlOf } from "./entries.ts";
import type { Notes } from "./notes.ts";

/**
 * The prefix of each API on the short hosts: its own, else its name, else its name with a number if that is another API's prefix.
 */
export function pathsOf(apis: readonly NamedApi[]): ReadonlyMap<string, string> {
  const taken = new Set(apis.flatMap(({ path }) => path ?? []));
  const paths = new Map<string, string>();
  for (const { name, path } of apis) {
    let chosen = path ?? `/${name}`;
    for (let i = 2; path === undefined && taken.has(chosen); i += 1) chosen = `/${name}-${i}`;
    taken.add(chosen);
    paths.set(name, chosen);
  }
  return paths;
}

/** Notes the APIs that the source does not serve on its short hosts. Where a person names the short hosts, it needs no answer. */
export function noteAddedPaths(
  apis: readonly NamedApi[],
  paths: ReadonlyMap<string, string>,
  shortHosts: readonly string[],
  options: TableOptions,
  notes: Notes,
): void {
  const given = new Set(options.shortHosts);
  for (const { name, path, row } of apis) {
    if (path !== undefined) continue;
    for (const host of shortHosts) {
      const url = urlOf(host, paths.get(name) ?? `/${name}`);
      notes.add("short-path-added", row.route.place, given.has(host) ? undefined : url);
    }
  }
}
