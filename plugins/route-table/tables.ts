// SPDX-License-Identifier: Apache-2.0

import type { CheckTarget } from "./health/target.ts";
import type { Watch } from "./health/watch.ts";
import type { ApiRoute } from "./route/api-route.ts";
import type { RouteIndex } from "./route/route-index.ts";
import { formatPath, type Finding } from "./table/finding.ts";
import { weightsOf, type TableInForce } from "./telemetry/table-gauges.ts";

/** The table that a process serves, as it tells of it. */
export interface TableStatus {
  /** Null until Kong has brought a table, which it does with its first request. */
  readonly version: string | null;
  /** RFC 3339. */
  readonly loadedAt: string | null;
  readonly findings: readonly Readonly<Record<"code" | "severity" | "path" | "message", string>>[];
  readonly apis: Readonly<Record<string, ApiStatus>>;
}

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

/** A table in force, with what is known of its upstreams' health. */
export interface LoadedTable extends TableInForce {
  readonly watch: Watch;
}

/**
 * The table in force in this process: the one that was loaded last. Each of nginx's workers has an instance of the plugin for each of its
 * entities, all with the same table, and the last ones of an old table may serve for some moments more.
 */
export class Tables {
  readonly #show: (table: TableInForce) => void;
  readonly #unhealthy: () => readonly CheckTarget[];
  #inForce: LoadedTable | undefined;

  /**
   * @param show - Told of each table.
   * @param unhealthy - The upstreams that are unhealthy now.
   */
  constructor(show: (table: TableInForce) => void, unhealthy: () => readonly CheckTarget[]) {
    this.#show = show;
    this.#unhealthy = unhealthy;
  }

  /** Takes a table in; the one that is in force already goes on being so since it was. */
  load(index: RouteIndex, findings: readonly Finding[], watch: Watch): void {
    if (this.#inForce?.index.version === index.version) return;
    this.#inForce = { index, findings, since: Date.now() / 1_000, watch };
    this.#show(this.#inForce);
  }

  /** Undefined until Kong has brought a table. */
  get inForce(): LoadedTable | undefined {
    return this.#inForce;
  }

  get status(): TableStatus {
    if (this.#inForce === undefined) return { version: null, loadedAt: null, findings: [], apis: {} };
    const { index, findings, since } = this.#inForce;
    const unhealthy = new Set(this.#unhealthy().map(({ api, cluster }) => `${api} ${cluster}`));
    const apis = index.routes.map((route): [string, ApiStatus] => [
      route.api,
      apiStatus(route, (cluster) => !unhealthy.has(`${route.api} ${cluster}`)),
    ]);
    return {
      version: index.version,
      loadedAt: new Date(since * 1_000).toISOString(),
      findings: findings.map(({ code, severity, path, message }) => ({
        code,
        severity,
        path: formatPath(path),
        message,
      })),
      apis: Object.fromEntries(apis),
    };
  }
}

/** Why an API's requests go where they go, as the table says it: what a single request finds besides is left out. */
export function reasonOf({ pin, split }: ApiRoute): ApiStatus["because"] {
  if (pin !== undefined) return "pin";
  return split === undefined ? "default" : "split";
}

function apiStatus(route: ApiRoute, isHealthy: (cluster: string) => boolean): ApiStatus {
  const { native, clusters, healthCheck } = route;
  const weights = weightsOf(route);
  return {
    cluster: native,
    because: reasonOf(route),
    split: weights.length > 0 ? Object.fromEntries(weights.map(({ cluster, ratio }) => [cluster, ratio])) : null,
    health:
      healthCheck === undefined
        ? null
        : Object.fromEntries(clusters.map((each) => [each, isHealthy(each) ? "healthy" : "unhealthy"])),
  };
}
