// SPDX-License-Identifier: Apache-2.0

import type { CheckTarget } from "../health/target.ts";
import type { Watch } from "../health/watch.ts";
import type { RouteIndex } from "../decision/compiled/table-index.ts";
import type { Finding } from "../table/finding.ts";
import { inSlices } from "./slices.ts";
import {
  apiStatus,
  findingStatus,
  type ApiStatus,
  type TableStatus,
  type TableInForce,
} from "../apply/table-status.ts";

/** A table in force, with the health of its upstreams. */
export interface LoadedTable extends TableInForce {
  readonly watch: Watch;
}

/**
 * The table in force in this process: the one loaded last. Each nginx worker has an instance of the plugin for each plugin entity, and
 * all of them have the same table. After a change, instances with the old table may serve for a few more moments.
 */
export class TableInForceStore {
  readonly #show: (table: TableInForce) => void;
  readonly #unhealthy: () => readonly CheckTarget[];
  #inForce: LoadedTable | undefined;

  /**
   * @param show - Called with each table that comes into force.
   * @param unhealthy - The upstreams that are unhealthy now.
   */
  constructor(show: (table: TableInForce) => void, unhealthy: () => readonly CheckTarget[]) {
    this.#show = show;
    this.#unhealthy = unhealthy;
  }

  /** Puts a table into force. Does nothing where a table with the same version is in force already. */
  load(index: RouteIndex, findings: readonly Finding[], watch: Watch): void {
    if (this.#inForce?.index.version === index.version) return;
    this.#inForce = { index, findings, since: Date.now() / 1_000, watch };
    this.#show(this.#inForce);
  }

  /** The table in force; undefined until Kong has sent one. */
  get inForce(): LoadedTable | undefined {
    return this.#inForce;
  }

  /** The table in force, as `/status` reports it, made in slices: a request never waits for thousands of APIs. */
  async status(): Promise<TableStatus> {
    if (this.#inForce === undefined) return { version: null, loadedAt: null, findings: [], apis: {} };
    const { index, findings, since } = this.#inForce;
    const unhealthy = new Set(this.#unhealthy().map(({ api, cluster }) => `${api} ${cluster}`));
    const apis: [string, ApiStatus][] = [];
    for await (const names of inSlices(index.routes.names())) {
      for (const route of index.routes.some(names)) {
        apis.push([route.api, apiStatus(route, (cluster) => !unhealthy.has(`${route.api} ${cluster}`))]);
      }
    }
    return {
      version: index.version,
      loadedAt: new Date(since * 1_000).toISOString(),
      findings: findings.map(findingStatus),
      apis: Object.fromEntries(apis),
    };
  }
}
