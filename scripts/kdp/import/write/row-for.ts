// SPDX-License-Identifier: Apache-2.0

import { effectiveApi } from "../../../../plugins/route-table/table/effective-api.ts";
import { ownValue } from "../../../../plugins/route-table/table/own-value.ts";
import type { ApiSettings } from "../../../../plugins/route-table/table/schema/api-fields.ts";
import type { RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import { withApi } from "../../../../plugins/route-table/table/text/placeholder.ts";
import type { MergedClusters } from "./merged-clusters.ts";
import { placeRow } from "./place-row.ts";

/** The fields that an import says something of, with what no value means. */
const FIELDS = new Map<keyof ApiSettings, unknown>([
  ["path", undefined],
  ["hosts", []],
  ["cluster", undefined],
  ["upstream", undefined],
  ["split", undefined],
  ["stripPath", true],
  ["hostHeader", "upstream"],
  ["timeouts", undefined],
  ["retries", undefined],
  ["healthCheck", undefined],
  ["plugins", []],
]);

/** What a row says so that another table's defaults do not change it. */
const NEUTRAL: readonly (readonly [keyof ApiSettings, unknown])[] = [
  ["legacy", "proxy"],
  ["oldHosts", {}],
  ["escapedSlashes", "keep"],
  ["pathParameters", "keep"],
  ["controlCharacters", "keep"],
  ["rewriteResponse", false],
  ["timeouts", { connect: "60s", send: "60s", read: "60s" }],
  ["retries", 5],
];

/**
 * An API of one table as a row of another table, over that table's defaults and legacyHosts.
 *
 * @returns Undefined if no row gives it the same destinations there.
 */
export function rowFor(
  name: string,
  from: RouteTable,
  to: RouteTable,
  clusters: MergedClusters,
): ApiSettings | undefined {
  const placed = placeRow(name, from, to, clusters);
  if (placed === undefined) return undefined;
  const wanted = new Map<keyof ApiSettings, unknown>([
    ...said(name, from, to),
    ["cluster", placed.cluster],
    ["upstream", placed.upstream],
    ["split", placed.split],
  ]);
  const defaults: ApiSettings = to.defaults ?? {};
  const row = [...FIELDS].flatMap(([field, neutral]): [string, unknown][] => {
    const value = wanted.get(field);
    const byDefault =
      field === "path"
        ? withApi(to.defaults?.path ?? "/{api}", name)
        : field === "cluster"
          ? effectiveApi(to, name).cluster
          : atDefault(field, defaults, name);
    if (isSame(value ?? neutral, byDefault ?? neutral)) return [];
    return value === undefined && neutral === undefined ? [] : [[field, value ?? neutral]];
  });
  const apart = NEUTRAL.flatMap(([field, neutral]): [string, unknown][] => {
    const isSaid = wanted.get(field) !== undefined || defaults[field] === undefined;
    return isSaid || isSame(defaults[field], neutral) ? [] : [[field, neutral]];
  });
  const pin: [string, unknown][] = placed.pin === undefined ? [] : [["pin", placed.pin]];
  return Object.fromEntries([...row, ...pin, ...apart]);
}

/**
 * In which fields an API differs between two tables that both have it, in half sentences.
 *
 * @param same - Its name in the existing table.
 */
export function differencesOf(name: string, source: RouteTable, same: string, existing: RouteTable): string[] {
  const wanted = said(name, source, existing, same);
  const there = said(same, existing, existing);
  return [...FIELDS].flatMap(([field, neutral]) => {
    const value = field === "upstream" ? urlOf(name, source, wanted, there) : (wanted.get(field) ?? neutral);
    const now = field === "upstream" ? urlOf(same, existing, there, wanted) : (there.get(field) ?? neutral);
    // Where an API is served, and under which prefix, is what people change while they move it.
    if (isSame(value, now) || field === "cluster" || field === "path" || (value === undefined && field !== "upstream"))
      return [];
    return [`the source has ${field}: ${shown(value)}, the table ${shown(now)}`];
  });
}

/** Where an API leads, if one of the two tables has an upstream of its own for it. A cluster's url is each table's own choice. */
function urlOf(
  name: string,
  table: RouteTable,
  own: ReadonlyMap<keyof ApiSettings, unknown>,
  other: ReadonlyMap<keyof ApiSettings, unknown>,
): unknown {
  const { upstream, cluster } = effectiveApi(table, name).settings;
  if (own.get("upstream") === undefined && other.get("upstream") === undefined) return undefined;
  const url = upstream ?? ownValue(table.clusters, cluster ?? "")?.url;
  return url === undefined ? undefined : withApi(url, name);
}

/** What a table says of an API, with the hosts that another table's legacyHosts do not give it. */
function said(
  name: string,
  table: RouteTable,
  other: RouteTable,
  there = name,
): ReadonlyMap<keyof ApiSettings, unknown> {
  const { settings, path, hosts } = effectiveApi(table, name);
  const given = new Set((other.legacyHosts ?? []).map(({ host }) => withApi(host, there)));
  const ofPatterns = (table.legacyHosts ?? []).map(({ host }) => withApi(host, name));
  const all = [...new Set([...ofPatterns, ...hosts])].filter((host) => !given.has(host)).sort();
  const main = settings.cluster === undefined ? undefined : ownValue(table.clusters, settings.cluster);
  const elsewhere = settings.cluster === undefined ? undefined : ownValue(other.clusters, settings.cluster);
  // The cluster's own url is the other table's choice.
  const needsUrl = settings.upstream === undefined && elsewhere === undefined && table !== other;
  return new Map<keyof ApiSettings, unknown>([
    ["path", path],
    ["hosts", all],
    ["cluster", needsUrl ? undefined : settings.cluster],
    ["upstream", needsUrl && main !== undefined ? withApi(main.url, name) : settings.upstream],
    ["split", settings.split],
    ["stripPath", settings.stripPath],
    ["hostHeader", settings.hostHeader === undefined ? undefined : withApi(settings.hostHeader, name)],
    ["timeouts", settings.timeouts],
    ["retries", settings.retries],
    ["healthCheck", settings.healthCheck],
    ["plugins", settings.plugins],
  ]);
}

function atDefault(field: keyof ApiSettings, defaults: ApiSettings, name: string): unknown {
  const value = defaults[field];
  if (typeof value === "string") return withApi(value, name);
  if (field !== "hosts" || !Array.isArray(value)) return value;
  return (value as readonly string[]).map((host) => withApi(host, name)).sort();
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function shown(value: unknown): string {
  return value === undefined ? "none" : JSON.stringify(value);
}

/** The clusters that a row names. */
export function clustersOf({ cluster, split }: ApiSettings): readonly string[] {
  return [...(cluster === undefined ? [] : [cluster]), ...Object.keys(split?.weights ?? {})];
}
