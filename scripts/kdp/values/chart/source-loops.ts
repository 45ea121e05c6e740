// SPDX-License-Identifier: Apache-2.0

import { heaviestOf } from "../../../../plugins/route-table/decision/compiled/split.ts";
import type { EffectiveApi } from "../../../../plugins/route-table/table/effective-api.ts";
import type { ApiSource } from "../../../../plugins/route-table/table/old-cluster.ts";
import { ownValue } from "../../../../plugins/route-table/table/own-value.ts";
import type { RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import { withApi } from "../../../../plugins/route-table/table/text/placeholder.ts";
import { parseUpstreamUrl } from "../../../../plugins/route-table/table/text/upstream-url.ts";

/** A cluster to which the new cluster sends requests, and the host by which it calls it. The old cluster forwards that host. */
export interface SourceLoop {
  readonly cluster: string;
  readonly host: string;
}

/** The clusters that the new cluster calls for an API by one of the hosts that the old cluster forwards. */
export function sourceLoops(table: RouteTable, api: EffectiveApi, source: ApiSource): SourceLoop[] {
  const { name, settings } = api;
  return Object.keys(table.clusters).flatMap((cluster) => {
    const isOwnUrl = settings.upstream !== undefined && cluster === api.cluster;
    const url = isOwnUrl ? settings.upstream : ownValue(table.clusters, cluster)?.url;
    const host = parseUpstreamUrl(withApi(url ?? "", name))?.host;
    if (host === undefined || !source.oldHosts.includes(host) || !maySend(table, api, cluster)) return [];
    return { cluster, host };
  });
}

/** Whether the table makes the new cluster send requests on old hosts to a cluster. */
function maySend(table: RouteTable, { settings, cluster: own }: EffectiveApi, cluster: string): boolean {
  const pin = table.pin ?? settings.pin;
  if (cluster === (pin ?? heaviestOf(settings, own) ?? own)) return true;
  const { split } = settings;
  return pin === undefined && split?.entry !== "short" && (ownValue(split?.weights, cluster) ?? 0) > 0;
}
