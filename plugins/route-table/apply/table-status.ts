// SPDX-License-Identifier: Apache-2.0

import type { ApiRoute } from "../decision/compiled/api-route.ts";
import { sharesOf } from "../decision/compiled/split.ts";
import type { RouteIndex } from "../decision/compiled/table-index.ts";
import { formatPath, type Finding } from "../table/finding.ts";

/** A table that requests are decided by. */
export interface TableInForce {
  readonly index: RouteIndex;
  /** Its warnings. */
  readonly findings: readonly Finding[];
  /** Since when: Unix time in seconds. */
  readonly since: number;
}

/** The table that a process serves, as it tells of it. Inside Kong what is null is left out. */
export interface TableStatus {
  /** Null until Kong has brought a table, which it does with the plugin server's first request. */
  readonly version: string | null;
  /** RFC 3339. */
  readonly loadedAt: string | null;
  readonly findings: readonly FindingStatus[];
  /** Inside Kong those that are checked alone: to look at thousands would keep requests waiting. */
  readonly apis: Readonly<Record<string, ApiStatus>>;
}

/** The same, and what is refused. */
export interface ServingStatus extends TableStatus {
  /** Why the newest configuration of a plugin entity is refused, for each of which it is. */
  readonly refused: readonly string[];
}

/** A warning of that table. */
export type FindingStatus = Readonly<Record<"code" | "severity" | "path" | "message", string>>;

/** Where an API's requests go. */
export interface ApiStatus {
  /** The cluster that all of them go to, or most. */
  readonly cluster: string;
  readonly because: "pin" | "split" | "default";
  /** The share of each cluster, 0 to 1; null where nothing is split. */
  readonly split: Readonly<Record<string, number>> | null;
  /** What health checks say of each cluster; null where there are none. */
  readonly health: Readonly<Record<string, "healthy" | "unhealthy">> | null;
}

/** Where an API's requests go, by its clusters' health. */
export function apiStatus(route: ApiRoute, isHealthy: (cluster: string) => boolean): ApiStatus {
  const { nativeCluster, clusters, healthCheck } = route;
  const weights = weightsOf(route);
  return {
    cluster: nativeCluster,
    because: reasonOf(route),
    split: weights.length > 0 ? Object.fromEntries(weights.map(({ cluster, ratio }) => [cluster, ratio])) : null,
    health:
      healthCheck === undefined
        ? null
        : Object.fromEntries(clusters.map((each) => [each, isHealthy(each) ? "healthy" : "unhealthy"])),
  };
}

/** Why an API's requests go where they go, as the table says it: what a single request finds besides is left out. */
export function reasonOf({ pin, split }: ApiRoute): ApiStatus["because"] {
  if (pin !== undefined) return "pin";
  return split === undefined ? "default" : "split";
}

/** The weights by which an API's requests are split; none where it is pinned. A cluster of weight 0 has one, too. */
export function weightsOf({ split, pin, clusters }: ApiRoute): { readonly cluster: string; readonly ratio: number }[] {
  if (split === undefined || pin !== undefined) return [];
  const shares = new Map(sharesOf(split).map(({ cluster, perCent }) => [cluster, perCent]));
  return clusters.map((cluster) => ({ cluster, ratio: Math.round((shares.get(cluster) ?? 0) * 10_000) / 1_000_000 }));
}

/** A finding as it is told. */
export function findingStatus({ code, severity, path, message }: Finding): FindingStatus {
  return { code, severity, path: formatPath(path), message };
}
