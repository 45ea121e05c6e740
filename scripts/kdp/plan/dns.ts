// SPDX-License-Identifier: Apache-2.0

import { isIpv4, isIpv6 } from "../../../plugins/route-table/table/text/host-name.ts";
import { patternsOf } from "../../../plugins/route-table/table/table-hosts.ts";
import { withApi } from "../../../plugins/route-table/table/text/placeholder.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import type { PlannedApi } from "./inventory.ts";
import type { PlanSettings } from "./settings.ts";
import type { Words } from "./words/en.ts";

/** A DNS record in one phase. */
export interface DnsRecord {
  /** The phase; 0 is today. */
  readonly phase: number;
  /** A host name, or a wildcard. */
  readonly name: string;
  /** The number of names that get a record like this one. */
  readonly count: number;
  readonly type: string;
  readonly value: string;
  /** Seconds, or words. */
  readonly ttl: string;
  readonly weight: string;
  readonly note: string;
}

/** The TTL of records that no longer change. */
const QUIET_TTL = 600;
/** The first weight of a weighted record. */
const FIRST_WEIGHT = 10;

/** The DNS records of every phase. */
export function dnsRecords(
  table: RouteTable,
  apis: readonly PlannedApi[],
  settings: PlanSettings,
  { dns }: Words,
): DnsRecord[] {
  const { notes } = dns;
  const names = namesOf(table, apis);
  const toA = { type: recordType(settings.a.address), value: settings.a.address };
  const toB = { type: recordType(settings.b.address), value: settings.b.address };
  const nothing = { type: "", value: dns.deleted };
  const isWhole = apis.length === Object.keys(table.apis).length;
  const add = (
    phase: number,
    which: readonly string[],
    { type, value }: typeof toA,
    note: string,
    { ttl = String(settings.ttl), weight = "" } = {},
  ): DnsRecord[] => which.map((name) => ({ phase, name, count: 1, type, value, ttl, weight, note }));
  /** One row for all of them: only their names differ. */
  const addAlike = (...[phase, which, ...rest]: Parameters<typeof add>): DnsRecord[] =>
    add(phase, which.slice(0, 1), ...rest).map((record) => ({ ...record, count: which.length }));
  const hosts = [...names.own, ...names.covered];
  const quiet = { ttl: String(QUIET_TTL) };
  // A batch does not change the wildcards, and keeps its explicit records.
  const last = isWhole ? names.old : hosts;
  return [
    ...add(0, names.old, toA, notes.now, { ttl: dns.asFound }),
    ...add(1, names.old, toA, notes.lower),
    ...add(2, names.fresh, toB, notes.fresh),
    ...add(3, names.old, toA, notes.forwarding),
    ...addAlike(4, names.covered, toB, notes.explicit),
    ...addAlike(4, names.own, toB, notes.own),
    ...addAlike(4, hosts, toA, notes.weightA, { weight: String(100 - FIRST_WEIGHT) }),
    ...addAlike(4, hosts, toB, notes.weightB, { weight: String(FIRST_WEIGHT) }),
    ...(isWhole ? add(4, names.wildcards, toB, notes.wildcard) : add(4, names.wildcards, toA, notes.wildcardStays)),
    ...(isWhole ? add : addAlike)(5, last, toB, notes.ttlBack, quiet),
    ...add(5, isWhole ? names.wildcards : [], { type: "CNAME", value: table.shortHosts[0] ?? "" }, notes.alias, quiet),
    ...(isWhole ? add : addAlike)(6, last, nothing, notes.remove, { ttl: "" }),
    ...add(6, isWhole ? names.fresh.filter((name) => !table.shortHosts.includes(name)) : [], nothing, notes.keep, {
      ttl: "",
    }),
  ];
}

/**
 * The ends of host names below which A may have hosts that the plan lacks: what the patterns of old hosts have behind `{api}`, such as
 * `.source-team1.example.com`. A host of an API's own counts only where no old host is by a pattern, with its parent domain.
 */
export function domainsOf(apis: readonly PlannedApi[]): string[] {
  const ends = apis.flatMap((api) => api.ends);
  const ofPatterns = ends.flatMap(({ pattern }) => (pattern === undefined ? [] : pattern.replace(/^.*\{api\}/, "")));
  const found = ofPatterns.length > 0 ? ofPatterns : ends.map(({ host }) => host.replace(/^[^.]+/, ""));
  return [...new Set(found)];
}

/** The names of the records: a wildcard for a pattern that allows one, else each host. */
function namesOf(
  table: RouteTable,
  apis: readonly PlannedApi[],
): {
  /** Old hosts below a wildcard, without a record. */
  readonly covered: readonly string[];
  /** Old hosts with a record. */
  readonly own: readonly string[];
  readonly wildcards: readonly string[];
  /** Wildcards and hosts with a record today. */
  readonly old: readonly string[];
  readonly fresh: readonly string[];
} {
  const wildcards = patternsOf(table).filter(({ before, after }) => before === "" && after.startsWith("."));
  const nameFor = (host: string, api: string): string => {
    const pattern = wildcards.find(({ text }) => withApi(text, api) === host);
    return pattern === undefined ? host : `*${pattern.after}`;
  };
  const old = new Set<string>();
  const fresh = new Set<string>();
  const covered: string[] = [];
  for (const { api, oldHosts, newHost } of apis) {
    for (const host of oldHosts) {
      old.add(nameFor(host, api));
      if (nameFor(host, api) !== host) covered.push(host);
    }
    if (newHost !== undefined) fresh.add(nameFor(newHost, api));
  }
  for (const host of table.shortHosts) fresh.add(host);
  const isWildcard = (name: string): boolean => name.startsWith("*");
  const all = [...old];
  return {
    covered,
    own: all.filter((name) => !isWildcard(name)),
    wildcards: all.filter(isWildcard),
    old: all,
    fresh: [...fresh],
  };
}

/** The type of a record for an address: A, AAAA or CNAME. */
export function recordType(address: string): string {
  if (isIpv6(address)) return "AAAA";
  return isIpv4(address) || !address.includes(".") ? "A" : "CNAME";
}
