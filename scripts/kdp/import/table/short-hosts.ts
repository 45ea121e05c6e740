// SPDX-License-Identifier: Apache-2.0

import { areAlike, type HostEntries } from "./entries.ts";

/** A host with a main upstream is a short host only where so many prefixes lead elsewhere. */
const FEWEST_BESIDE_ROOT = 5;
/** A short host serves at least this share of the estate's upstreams. Below it, most APIs would be added to a host that never had them. */
const SMALLEST_SHARE = 0.25;

/**
 * Finds the short hosts of an estate: the host on which most prefixes lead to upstreams of their own, and all hosts that serve the same
 * prefixes in the same way. Empty if no host is one.
 */
export function chooseShortHosts(hosts: readonly HostEntries[]): HostEntries[] {
  const upstreams = new Set(hosts.flatMap(({ entries }) => entries.map(({ row }) => row.key)));
  const [best] = hosts
    .map((each) => ({ each, count: countOf(each) }))
    .filter(({ count }) => count >= 2 && count >= SMALLEST_SHARE * upstreams.size)
    .sort((a, b) => b.count - a.count || (a.each.host < b.each.host ? -1 : 1));
  if (best === undefined) return [];
  return hosts
    .filter((each) => each === best.each || servesSame(each, best.each))
    .sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** How many upstreams the prefixes of a host lead to; 0 if it is rather an old host. */
function countOf({ entries }: HostEntries): number {
  const root = entries.find(({ prefix }) => prefix === "/");
  const count = new Set(entries.filter((entry) => entry !== root).map(({ row }) => row.key)).size;
  return root === undefined || count >= FEWEST_BESIDE_ROOT ? count : 0;
}

function servesSame(one: HostEntries, other: HostEntries): boolean {
  if (one.entries.length !== other.entries.length) return false;
  const byPrefix = new Map(other.entries.map((entry) => [entry.prefix, entry]));
  return one.entries.every((entry) => {
    const same = byPrefix.get(entry.prefix);
    return same !== undefined && areAlike(entry, same);
  });
}
