// SPDX-License-Identifier: Apache-2.0

import { isDnsLabel } from "../../../../plugins/route-table/table/text/host-name.ts";
import type { Draft, NamedApi, TableOptions } from "./draft.ts";
import type { HostPatterns } from "./host-patterns.ts";

/** Leaves room for the names of objects that are made of it. */
const LONGEST_NAME = 40;

/** Names of the chart's own objects, which no API may have. */
const RESERVED = ["dead-end", "catch-all", "standby"];

/** Names the APIs: as said, else by the hosts' patterns, else by the prefix, the first host or the Service. In the order of the names. */
export function nameApis(drafts: readonly Draft[], patterns: HostPatterns, { names }: TableOptions): NamedApi[] {
  const wishes = drafts
    .map((draft) => ({ draft, ...wishOf(draft, patterns, names) }))
    .sort((a, b) => b.rank - a.rank || compare(a.name, b.name) || compare(sortKeyOf(a.draft), sortKeyOf(b.draft)));
  const taken = new Set<string>(RESERVED);
  const named = wishes.map(({ draft, name: wished }) => {
    const name = freeName(wished, draft, taken);
    taken.add(name);
    return { ...draft, name };
  });
  return named.sort((a, b) => compare(a.name, b.name));
}

/** Compares texts by their characters, the same on every machine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A text as a name that a table can have. */
export function nameOf(text: string): string {
  const name = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, "-")
    .slice(0, LONGEST_NAME)
    .replaceAll(/^-+|-+$/g, "");
  return isDnsLabel(name) ? name : "api";
}

function wishOf(
  { hosts, path, row }: Draft,
  patterns: HostPatterns,
  names: ReadonlyMap<string, string>,
): { readonly name: string; readonly rank: number } {
  const [said] = hosts.flatMap((host) => names.get(host) ?? []);
  if (said !== undefined) return { name: said, rank: Number.POSITIVE_INFINITY };
  const followed = hosts
    .flatMap((host) => patterns.followedBy(host) ?? [])
    .sort((a, b) => patterns.countOf(b.pattern) - patterns.countOf(a.pattern));
  const [best] = followed;
  // A longer name is cut, and is then no pattern's.
  if (best !== undefined) return { name: nameOf(best.name), rank: patterns.countOf(best.pattern) };
  const service = row.upstreams[0]?.backend.service?.split("/").at(-1) ?? row.upstreams[0]?.backend.host ?? "api";
  if (path !== undefined && path !== "/") return { name: nameOf(path.slice(1)), rank: 1 };
  return { name: nameOf(hosts[0]?.split(".")[0] ?? service), rank: 0 };
}

function freeName(wished: string, { row, path, hosts }: Draft, taken: ReadonlySet<string>): string {
  if (!taken.has(wished)) return wished;
  // Of one Service, old hosts and short host may differ in something.
  const onShortHost = `${wished.slice(0, LONGEST_NAME - 6)}-short`;
  if (path !== undefined && hosts.length === 0 && !taken.has(onShortHost)) return onShortHost;
  const namespace = row.upstreams[0]?.backend.service?.split("/")[0];
  const withNamespace = namespace === undefined ? wished : nameOf(`${wished.slice(0, 20)}-${namespace}`);
  if (!taken.has(withNamespace)) return withNamespace;
  for (let i = 2; ; i += 1) {
    const name = `${wished.slice(0, LONGEST_NAME - 6)}-${i}`;
    if (!taken.has(name)) return name;
  }
}

/** Makes the order of drafts the same whatever the order of objects in the files. */
function sortKeyOf({ hosts, path, row }: Draft): string {
  return JSON.stringify([hosts[0] ?? "", path ?? "", row.key]);
}
