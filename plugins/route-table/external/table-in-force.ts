// SPDX-License-Identifier: Apache-2.0

import type { CheckTarget } from "../health/target.ts";
import type { Watch } from "../health/watch.ts";
import type { RouteIndex } from "../decision/compiled/table-index.ts";
import type { Finding } from "../table/finding.ts";
import {
  apiStatus,
  findingStatus,
  type ApiStatus,
  type TableStatus,
  type TableInForce,
} from "../apply/table-status.ts";

/** A table in force, with what is known of its upstreams' health. */
export interface LoadedTable extends TableInForce {
  readonly watch: Watch;
}

/**
 * The table in force in this process: the one that was loaded last. Each of nginx's workers has an instance of the plugin for each of its
 * entities, all with the same table, and the last ones of an old table may serve for some moments more.
 */
export class TableInForceStore {
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
      findings: findings.map(findingStatus),
      apis: Object.fromEntries(apis),
    };
  }
}
