// SPDX-License-Identifier: Apache-2.0

import type { ApiSettings } from "../../../../plugins/route-table/table/schema/api-fields.ts";
import { isAt, type Clusters } from "./clusters.ts";
import type { NamedApi, TableOptions } from "./draft.ts";
import { templateOf } from "./host-patterns.ts";
import { compare } from "./names.ts";
import type { Notes } from "./notes.ts";

/**
 * The url by which the old cluster serves an API to everybody: its first old host, or the short host with its prefix. The old cluster
 * does there what it does today, so the url has no base path of its own.
 */
function oldUrlOf(
  { hosts, path, strips, row }: NamedApi,
  shortHost: string,
): { readonly url: string; readonly host: string } {
  const scheme = row.route.tls.certificate === undefined ? "http" : "https";
  const [host] = hosts;
  if (host !== undefined) return { url: `${scheme}://${host}`, host };
  const prefix = strips === false || path === undefined || path === "/" ? "" : path;
  return { url: `${scheme}://${shortHost}${prefix}`, host: shortHost };
}

/** The names of the old cluster's parts by the url that they have: one for each pattern of urls, the most common first. */
export function addOldClusters(
  apis: readonly NamedApi[],
  shortHost: string,
  address: string,
  fromName: string,
  clusters: Clusters,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const api of apis) {
    const template = templateOf(oldUrlOf(api, shortHost).url, api.name);
    counts.set(template, (counts.get(template) ?? 0) + 1);
  }
  const templates = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([template]) => template);
  const names = new Map<string, string>();
  for (const [i, url] of templates.entries()) {
    const name = i === 0 ? fromName : `${fromName}-${i + 1}`;
    clusters.add(name, { url, address });
    names.set(url, name);
  }
  return names;
}

/** Where an API is today and where it goes, if the old cluster is reached at an address. */
export function settingsByAddress(
  api: NamedApi,
  shortHost: string,
  oldClusters: ReadonlyMap<string, string>,
  clusters: Clusters,
  { fromName, toName }: TableOptions,
  notes: Notes,
): Pick<ApiSettings, "cluster" | "hostHeader"> {
  const { name, row } = api;
  const { url, host } = oldUrlOf(api, shortHost);
  const cluster = oldClusters.get(templateOf(url, name)) ?? fromName;
  const [main] = row.upstreams;
  if (main !== undefined && !isAt(main, name, clusters.get(toName))) {
    const next = clusters.placeOther(main, name, toName);
    notes.add("moves-elsewhere", row.route.place, undefined, `The cluster is ${next}.`);
  }
  if (row.upstreams.length > 1) notes.add("split-stays", row.route.place);
  const { hostHeader } = row.settings;
  if (hostHeader !== undefined && hostHeader !== "client")
    notes.add("host-header-later", row.route.place, undefined, `It is ${hostHeader}.`);
  return {
    ...(cluster !== fromName && { cluster }),
    // What the old cluster is called by is also what the Service gets today.
    ...(hostHeader === "client" && { hostHeader: templateOf(host, name) }),
  };
}
