// SPDX-License-Identifier: Apache-2.0

import type { ApiRoute } from "../../../plugins/route-table/decision/compiled/api-route.ts";
import { compileTable } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { sharesOf } from "../../../plugins/route-table/decision/compiled/split.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { reasonOf, type ApiStatus } from "../../../plugins/route-table/apply/table-status.ts";
import type { PodStatus } from "./read-pods.ts";
import { sumOf } from "./request-counts.ts";
import { ownValue } from "../../../plugins/route-table/table/own-value.ts";

/** The status of a release, as its data plane reports it. */
export interface ReleaseStatus {
  /** The version of the table in the cluster's objects, which should be in force. */
  readonly version: string;
  readonly pods: readonly PodLine[];
  readonly apis: readonly ApiLine[];
}

/** One pod. */
export interface PodLine {
  readonly name: string;
  readonly isReady: boolean;
  /** The version that it serves; null before its first request, undefined if the pod does not answer. */
  readonly version: string | null | undefined;
  /** The time since which it serves that version, in RFC 3339. */
  readonly since: string | null | undefined;
  /** The reasons for which it refuses the newest table; empty if it does not. */
  readonly refused: readonly string[];
}

/** The current clusters of one API. */
export interface ApiLine {
  readonly api: string;
  /** The cluster of Kong's own route. */
  readonly cluster: string;
  readonly because: ApiStatus["because"];
  /** The share of each cluster in per cent; empty without a split. */
  readonly shares: readonly { readonly cluster: string; readonly perCent: number }[];
  /** Clusters that at least one pod finds unhealthy; undefined without a health check. */
  readonly unhealthy: readonly string[] | undefined;
  /** The pods' request counts, by cluster. */
  readonly requests: Readonly<Record<string, number>>;
}

/** Combines the cluster's objects with the status of the pods. */
export function releaseStatus(table: RouteTable, pods: readonly PodStatus[]): ReleaseStatus {
  const index = compileTable(table);
  const requests = sumOf(pods.map((pod) => pod.requests));
  return {
    version: index.version,
    pods: pods.map(({ name, isReady, table: served, refused }) => ({
      name,
      isReady,
      version: served?.version,
      since: served?.loadedAt,
      refused,
    })),
    apis: index.routes.map((route) => ({
      ...clustersOf(route),
      unhealthy: unhealthyIn(route, pods),
      requests: Object.fromEntries(requests.get(route.api) ?? []),
    })),
  };
}

function clustersOf(route: ApiRoute): Pick<ApiLine, "api" | "cluster" | "because" | "shares"> {
  const { api, nativeCluster, split } = route;
  const because = reasonOf(route);
  return {
    api,
    cluster: nativeCluster,
    because,
    shares: because === "split" && split !== undefined ? sharesOf(split) : [],
  };
}

function unhealthyIn({ api, healthCheck }: ApiRoute, pods: readonly PodStatus[]): string[] | undefined {
  if (healthCheck === undefined) return undefined;
  const unhealthy = pods.flatMap(({ table }) =>
    Object.entries(ownValue(table?.apis, api)?.health ?? {}).flatMap(([cluster, health]) =>
      health === "unhealthy" ? cluster : [],
    ),
  );
  return [...new Set(unhealthy)].sort();
}
