// SPDX-License-Identifier: Apache-2.0

import type { ApiSettings } from "../../../../plugins/route-table/table/schema/api-fields.ts";
import type { ClusterSettings } from "../../../../plugins/route-table/table/schema/route-table.ts";
import { API_PLACEHOLDER, withApi } from "../../../../plugins/route-table/table/text/placeholder.ts";
import type { NamedApi, TableOptions } from "./draft.ts";
import { urlOf } from "./entries.ts";
import { templateOf } from "./host-patterns.ts";
import { compare } from "./names.ts";
import type { Notes } from "./notes.ts";

/** How the gateway reaches an API in the old cluster: by its ingress controller, under a host that serves the API there. */
interface OldWay {
  readonly cluster: string;
  /** The host by which the ingress controller knows the API. */
  readonly host: string;
}

/** The old cluster as clusters of a table: everything that is reached at the address of its ingress controller. */
export class OldCluster {
  readonly #ways = new Map<string, OldWay>();
  readonly #clusters = new Map<string, ClusterSettings>();
  readonly #main: string;

  constructor(apis: readonly NamedApi[], shortHosts: readonly string[], { fromName, fromAddress = "" }: TableOptions) {
    const usual = usualHost(apis);
    const wanted = apis.map((api) => ({ api, ...wayTo(api, shortHosts, usual) }));
    const counts = new Map<string, number>();
    for (const { url } of wanted) counts.set(url, (counts.get(url) ?? 0) + 1);
    const urls = [...counts].sort((a, b) => b[1] - a[1] || rank(a[0]) - rank(b[0]) || compare(a[0], b[0]));
    const names = new Map(urls.map(([url], i) => [url, i === 0 ? fromName : `${fromName}-${i + 1}`]));
    for (const [url, name] of names) this.#clusters.set(name, { url, address: fromAddress });
    for (const { api, url, host } of wanted) {
      this.#ways.set(api.name, { cluster: names.get(url) ?? fromName, host });
    }
    this.#main = fromName;
  }

  /** The clusters by name; the first serves most APIs. */
  clusters(): ReadonlyMap<string, ClusterSettings> {
    return this.#clusters;
  }

  /**
   * An API's row with the Host header that the old cluster knows, in both clusters.
   *
   * @param settings - The row as it is in the new cluster.
   */
  rowOf(api: NamedApi, settings: ApiSettings, notes: Notes): ApiSettings {
    const way = this.#ways.get(api.name);
    if (way === undefined) return settings;
    const { place } = api.row.route;
    const isClients = settings.hostHeader === "client";
    for (const host of api.hosts.length === 0 ? [way.host] : api.hosts) {
      if (isClients && host === way.host) continue;
      notes.add("host-of-old-cluster", place, urlOf(host, "/"), `The old cluster knows it as ${way.host}.`);
    }
    if (settings.plugins !== undefined) notes.add("applied-twice", place);
    if (way.cluster !== this.#main) notes.add("way-back", place, undefined, `It is ${way.cluster}.`);
    return { ...settings, hostHeader: templateOf(way.host, api.name) };
  }
}

/** Of urls that serve as many APIs, one for old hosts comes first, and one with TLS. */
function rank(url: string): number {
  return (url.includes(`//${API_PLACEHOLDER}`) ? 0 : 2) + (url.startsWith("https:") ? 0 : 1);
}

/** The url of the old cluster that leads to an API, and the Host header with which it does. */
function wayTo(
  api: NamedApi,
  shortHosts: readonly string[],
  usual: string,
): { readonly url: string; readonly host: string } {
  const { name, hosts, path, strips, row } = api;
  const { certificate, httpsRedirect } = row.route.tls;
  const scheme = certificate !== undefined || httpsRedirect !== undefined ? "https" : "http";
  const [ownHost] = byUse(hosts, withApi(usual, name));
  if (ownHost !== undefined) return { url: `${scheme}://${usual}`, host: ownHost };
  const host = row.route.hosts.find((each) => shortHosts.includes(each)) ?? shortHosts[0] ?? "";
  const base = strips === true && path !== undefined ? templateOf(path, name) : "";
  return { url: `${scheme}://${host}${base === "/" ? "" : base}`, host };
}

/** The pattern that most APIs' hosts follow. With a Host header of its own, an API needs no url of its own. */
function usualHost(apis: readonly NamedApi[]): string {
  const [usual] = [...countsOf(apis)].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  return usual?.[0] ?? "";
}

/** An API's hosts, the usual one first. */
function byUse(hosts: readonly string[], usual: string): readonly string[] {
  return [...hosts].sort((a, b) => Number(b === usual) - Number(a === usual) || compare(a, b));
}

function countsOf(apis: readonly NamedApi[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name, hosts } of apis) {
    for (const host of hosts) {
      const template = templateOf(host, name);
      counts.set(template, (counts.get(template) ?? 0) + 1);
    }
  }
  return counts;
}
