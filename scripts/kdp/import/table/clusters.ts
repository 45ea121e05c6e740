// SPDX-License-Identifier: Apache-2.0

import { withApi } from "../../../../plugins/route-table/table/text/placeholder.ts";
import type { ClusterSettings } from "../../../../plugins/route-table/table/schema/route-table.ts";
import type { NamedApi } from "./draft.ts";
import { templateOf } from "./host-patterns.ts";
import { compare, nameOf } from "./names.ts";
import type { RowUpstream } from "./row.ts";

/** Where an API's upstream is: a cluster, and the url where the cluster's own is another. */
export interface InCluster {
  readonly cluster: string;
  readonly upstream: string | undefined;
}

/** The clusters of a table, in the making: each has a url in which `{api}` may stand. */
export class Clusters {
  readonly #clusters = new Map<string, ClusterSettings>();
  readonly #byUrl = new Map<string, string>();

  /** Adds a cluster under a name that is free. */
  add(name: string, settings: ClusterSettings): void {
    this.#clusters.set(name, settings);
    const key = keyOf(settings.url, settings.tlsVerify !== false);
    if (!this.#byUrl.has(key)) this.#byUrl.set(key, name);
  }

  /**
   * The place of an API's main upstream: a cluster of the table's own, or one whose url the row replaces.
   *
   * @param home - The cluster to use where the url fits none.
   */
  placeMain({ url, isVerified }: RowUpstream, home: string): InCluster {
    const settings = this.#clusters.get(home);
    if (settings === undefined || (settings.tlsVerify !== false) === isVerified || url.startsWith("http:")) {
      return { cluster: home, upstream: url };
    }
    const name = `${home}-${isVerified ? "verified" : "unverified"}`;
    if (!this.#clusters.has(name)) this.add(name, { url: settings.url, ...(!isVerified && { tlsVerify: false }) });
    return { cluster: name, upstream: url };
  }

  /** The cluster of a further upstream of an API's split; it is added where there is none with that url. */
  placeOther({ url, isVerified, backend }: RowUpstream, api: string, home: string): string {
    const template = templateOf(url, api);
    const known = this.#byUrl.get(keyOf(template, isVerified));
    if (known !== undefined) return known;
    const service = backend.service?.split("/").at(-1) ?? backend.host;
    const wished = nameOf(`${home}-${service.startsWith(`${api}-`) ? service.slice(api.length + 1) : service}`);
    let name = wished;
    for (let i = 2; this.#clusters.has(name); i += 1) name = `${wished}-${i}`;
    this.add(name, { url: template, ...(!isVerified && { tlsVerify: false }) });
    return name;
  }

  /** The cluster's settings. */
  get(name: string): ClusterSettings | undefined {
    return this.#clusters.get(name);
  }

  /** All clusters, in the order in which they were added. */
  all(): ReadonlyMap<string, ClusterSettings> {
    return this.#clusters;
  }
}

/** Whether the main upstream of an API is where a cluster's url leads. */
export function isAt({ url, isVerified }: RowUpstream, api: string, settings: ClusterSettings | undefined): boolean {
  return (
    settings !== undefined &&
    withApi(settings.url, api) === url &&
    (settings.tlsVerify !== false || url.startsWith("http:")) === isVerified
  );
}

/** The url that most APIs' main upstreams follow. */
export function mostCommonUrl(apis: readonly NamedApi[]): ClusterSettings {
  const counts = new Map<string, { readonly settings: ClusterSettings; count: number }>();
  for (const { name, row } of apis) {
    const [main] = row.upstreams;
    if (main === undefined) continue;
    const url = templateOf(main.url, name);
    const key = keyOf(url, main.isVerified);
    const known = counts.get(key) ?? { settings: { url, ...(!main.isVerified && { tlsVerify: false }) }, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  const [best] = [...counts.values()].sort(
    (a, b) =>
      b.count - a.count ||
      Number(b.settings.url.includes("{api}")) - Number(a.settings.url.includes("{api}")) ||
      compare(a.settings.url, b.settings.url),
  );
  return best?.settings ?? { url: "http://{api}.invalid" };
}

function keyOf(url: string, isVerified: boolean): string {
  return `${isVerified ? "" : "unverified "}${url}`;
}
