// SPDX-License-Identifier: Apache-2.0

import { withApi } from "../../../../plugins/route-table/table/text/placeholder.ts";
import type { SourcePlace } from "../estate/source-place.ts";
import type { NamedApi, TableOptions } from "./draft.ts";
import { urlOf } from "./entries.ts";
import type { HostPatterns } from "./host-patterns.ts";
import { compare } from "./names.ts";
import type { Notes } from "./notes.ts";

/** The old hosts of a table. */
export interface OldHosts {
  /** The legacyHosts. */
  readonly patterns: readonly string[];
  /** The hosts of each API that no legacy pattern gives it. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** The patterns that APIs follow by their names, with the number of these APIs. */
  readonly counts: ReadonlyMap<string, number>;
}

/** More than this share of the APIs is most of them. */
const MOST = 0.5;

/** Divides the old hosts: patterns that every API follows, or that were asked for, and the APIs' own hosts. */
export function oldHostsOf(
  apis: readonly NamedApi[],
  patterns: HostPatterns,
  { legacyHosts, shortHosts }: TableOptions,
  notes: Notes,
  place: SourcePlace,
): OldHosts {
  const counts = new Map<string, number>();
  for (const { name, hosts } of apis) {
    const followed = hosts.flatMap((host) => patterns.followedBy(host) ?? []).filter((each) => each.name === name);
    for (const pattern of new Set(followed.map((each) => each.pattern))) {
      counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    }
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  const found = byCount.filter(([, count]) => count === apis.length && count > 1).map(([pattern]) => pattern);
  const chosen = [...new Set([...legacyHosts, ...found])];
  for (const [pattern, count] of byCount) {
    if (chosen.includes(pattern) || count <= MOST * apis.length || count < 2) continue;
    notes.add("pattern-for-most", { ...place, field: pattern }, undefined, `It is ${pattern}.`);
  }
  const given = new Set<string>();
  const own = new Map<string, readonly string[]>();
  const all = new Set([...apis.flatMap(({ hosts }) => hosts), ...shortHosts]);
  for (const { name, hosts, row } of apis) {
    const ofPatterns = new Set(chosen.map((pattern) => withApi(pattern, name)));
    for (const host of ofPatterns) {
      given.add(host);
      // It was asked for, so it needs no answer.
      if (!all.has(host)) notes.add("host-added", row.route.place, undefined, `It is ${urlOf(host, "/")}.`);
    }
    own.set(
      name,
      hosts.filter((host) => !ofPatterns.has(host)),
    );
  }
  return { patterns: chosen, own, counts: new Map(byCount) };
}
