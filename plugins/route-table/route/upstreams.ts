// SPDX-License-Identifier: Apache-2.0

import { effectiveApis } from "../table/effective.ts";
import type { RouteTable } from "../table/route-table.ts";
import { destinationOf, type Destination } from "./destination.ts";

/** Where an API can be served from, in one cluster. */
export interface ApiUpstream {
  readonly cluster: string;
  readonly destination: Destination;
}

/** Every place that a request of each API can go to: the default cluster first, then the others that a pin can choose. */
export function upstreamsOf(table: RouteTable): Map<string, ApiUpstream[]> {
  const upstreams = new Map<string, ApiUpstream[]>();
  for (const { name, cluster: own, settings } of effectiveApis(table)) {
    const others = Object.keys(table.clusters).filter((cluster) => cluster !== own);
    const all = own === undefined ? others : [own, ...others];
    upstreams.set(
      name,
      all.map((cluster) => ({ cluster, destination: destinationIn(table, name, cluster, own, settings.upstream) })),
    );
  }
  return upstreams;
}

/** The destination of an API in a cluster; an upstream of its own takes the place of its default cluster's. */
export function destinationIn(
  table: RouteTable,
  api: string,
  cluster: string,
  defaultCluster: string | undefined,
  upstream: string | undefined,
): Destination {
  const settings = table.clusters[cluster];
  if (settings === undefined) throw new Error(`unchecked table: there is no cluster ${cluster}`);
  if (upstream === undefined || cluster !== defaultCluster) return destinationOf(settings, api);
  const { tlsVerify } = settings;
  return destinationOf({ url: upstream, ...(tlsVerify !== undefined && { tlsVerify }) }, api);
}
