// SPDX-License-Identifier: Apache-2.0

import type { ApiRoute } from "../../../plugins/route-table/decision/compiled/api-route.ts";
import { compileTable } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { sharesOf } from "../../../plugins/route-table/decision/compiled/split.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { reasonOf, type ApiStatus } from "../../../plugins/route-table/apply/table-status.ts";
import type { PodStatus } from "./read-pods.ts";
import { sumOf } from "./request-counts.ts";

/** A release as its data plane sees it. */
export interface ReleaseStatus {
  /** The version of the table in the cluster's objects: what should be in force. */
  readonly version: string;
  readonly pods: readonly PodLine[];
  readonly apis: readonly ApiLine[];
}

/** One pod. */
export interface PodLine {
  readonly name: string;
  readonly isReady: boolean;
  /** The version that it serves; null before its first request, undefined where it can't be asked. */
  readonly version: string | null | undefined;
  /** RFC 3339; since when. */
  readonly since: string | null | undefined;
  /** Why it refuses the newest table that it was given, if it does. */
  readonly refused: readonly string[];
}

/** Where an API's traffic goes now. */
export interface ApiLine {
  readonly api: string;
  /** The cluster that Kong's own route leads to. */
  readonly cluster: string;
  readonly because: ApiStatus["because"];
  /** Per cent of each cluster; empty where nothing is split. */
  readonly shares: readonly { readonly cluster: string; readonly perCent: number }[];
  /** Clusters that any pod finds unhealthy; undefined where the API is not checked. */
  readonly unhealthy: readonly string[] | undefined;
  /** Requests that the pods have counted, by cluster. */
  readonly requests: Readonly<Record<string, number>>;
}

/** Puts together what the objects and the pods say. */
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
      ...whereTo(route),
      unhealthy: unhealthyIn(route, pods),
      requests: Object.fromEntries(requests.get(route.api) ?? []),
    })),
  };
}

function whereTo(route: ApiRoute): Pick<ApiLine, "api" | "cluster" | "because" | "shares"> {
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
    Object.entries(table?.apis[api]?.health ?? {}).flatMap(([cluster, health]) =>
      health === "unhealthy" ? cluster : [],
    ),
  );
  return [...new Set(unhealthy)].sort();
}
