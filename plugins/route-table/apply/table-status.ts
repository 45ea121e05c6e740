// SPDX-License-Identifier: Apache-2.0

import type { ApiRoute } from "../decision/compiled/api-route.ts";
import { sharesOf } from "../decision/compiled/split.ts";
import type { RouteIndex } from "../decision/compiled/table-index.ts";
import { formatPath, type Finding } from "../table/finding.ts";

/** The table that decides requests now. */
export interface TableInForce {
  readonly index: RouteIndex;
  /** Its warnings. */
  readonly findings: readonly Finding[];
  /** When it came into force: Unix time in seconds. */
  readonly since: number;
}

/** The table that a process serves, as reported by `/status`. Inside Kong a field that is null is left out. */
export interface TableStatus {
  /** Null until the first table is loaded. Kong sends it to the plugin server with the first request. */
  readonly version: string | null;
  /** RFC 3339. */
  readonly loadedAt: string | null;
  readonly findings: readonly FindingStatus[];
  /** By name. Inside Kong only APIs with health checks, since going through thousands of APIs would delay requests. */
  readonly apis: Readonly<Record<string, ApiStatus>>;
}

/** The table that a process serves, and the tables that it refuses. */
export interface ServingStatus extends TableStatus {
  /** One text for each plugin entity whose newest configuration is refused: why. */
  readonly refused: readonly string[];
}

/** A warning about the table. */
export type FindingStatus = Readonly<Record<"code" | "severity" | "path" | "message", string>>;

/** Where an API's requests go. */
export interface ApiStatus {
  /** The cluster that all or most of them go to. */
  readonly cluster: string;
  readonly because: "pin" | "split" | "default";
  /** The share of each cluster, 0 to 1; null where nothing is split. */
  readonly split: Readonly<Record<string, number>> | null;
  /** The health of each cluster; null without health checks. */
  readonly health: Readonly<Record<string, "healthy" | "unhealthy">> | null;
}

/** Where an API's requests go, and the health of its clusters. */
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

/** Why the table sends an API's requests to its clusters. Reasons that differ by request (a tester's header, health) are left out. */
export function reasonOf({ pin, split }: ApiRoute): ApiStatus["because"] {
  if (pin !== undefined) return "pin";
  return split === undefined ? "default" : "split";
}

/** The share of each cluster, 0 to 1; empty where the API is pinned or not split. Clusters with weight 0 are included. */
export function weightsOf({ split, pin, clusters }: ApiRoute): { readonly cluster: string; readonly ratio: number }[] {
  if (split === undefined || pin !== undefined) return [];
  const shares = new Map(sharesOf(split).map(({ cluster, perCent }) => [cluster, perCent]));
  return clusters.map((cluster) => ({ cluster, ratio: Math.round((shares.get(cluster) ?? 0) * 10_000) / 1_000_000 }));
}

/** A finding in the form for `/status`. */
export function findingStatus({ code, severity, path, message }: Finding): FindingStatus {
  return { code, severity, path: formatPath(path), message };
}
