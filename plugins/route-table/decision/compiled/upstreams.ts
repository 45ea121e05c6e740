// SPDX-License-Identifier: Apache-2.0

import { effectiveApis, type EffectiveApi } from "../../table/effective-api.ts";
import { ownHostsOf, type IsOwnHost } from "../../table/table-hosts.ts";
import type { RouteTable } from "../../table/schema/route-table.ts";
import { destinationOf, type Destination } from "./destination.ts";
import { ownValue } from "../../table/own-value.ts";

/** The upstream of an API in one cluster. */
export interface ApiUpstream {
  readonly cluster: string;
  readonly destination: Destination;
}

/** Every upstream of each API: the default cluster's first, then the others. */
export function upstreamsOf(table: RouteTable): Map<string, ApiUpstream[]> {
  const upstreams = new Map<string, ApiUpstream[]>();
  const apis = effectiveApis(table);
  const isOwnHost = ownHostsOf(table, apis);
  for (const api of apis) {
    const others = Object.keys(table.clusters).filter((cluster) => cluster !== api.cluster);
    const all = api.cluster === undefined ? others : [api.cluster, ...others];
    upstreams.set(
      api.name,
      all.map((cluster) => ({ cluster, destination: destinationIn(table, api, cluster, isOwnHost) })),
    );
  }
  return upstreams;
}

/** The destination of an API in a cluster. In the default cluster, the API's own `upstream` replaces the cluster's url. */
export function destinationIn(
  table: RouteTable,
  { name, cluster: own, settings: { upstream } }: EffectiveApi,
  cluster: string,
  isOwnHost: IsOwnHost,
): Destination {
  const settings = ownValue(table.clusters, cluster);
  if (settings === undefined) throw new Error(`unchecked table: there is no cluster ${cluster}`);
  if (upstream === undefined || cluster !== own) return destinationOf(settings, name, isOwnHost);
  const { tlsVerify } = settings;
  return destinationOf({ url: upstream, ...(tlsVerify !== undefined && { tlsVerify }) }, name, isOwnHost);
}
