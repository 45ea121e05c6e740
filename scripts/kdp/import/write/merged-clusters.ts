// SPDX-License-Identifier: Apache-2.0

import { destinationOf } from "../../../../plugins/route-table/decision/compiled/destination.ts";
import { effectiveApi } from "../../../../plugins/route-table/table/effective-api.ts";
import { ownValue } from "../../../../plugins/route-table/table/own-value.ts";
import type { ClusterSettings, RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";

/** The clusters of a table to which rows of another table are added. Those that are there never change. */
export class MergedClusters {
  readonly #existing: RouteTable;
  readonly #added = new Map<string, ClusterSettings>();
  readonly #mayAdd: boolean;

  /**
   * @param isOpen - Whether the file takes further clusters.
   */
  constructor(existing: RouteTable, isOpen: boolean) {
    this.#existing = existing;
    this.#mayAdd = isOpen && !Object.keys(existing.apis).some((name) => dependsOnClusters(existing, name));
  }

  /** The cluster's settings, whether it was there or is added. */
  get(name: string): ClusterSettings | undefined {
    return ownValue(this.#existing.clusters, name) ?? this.#added.get(name);
  }

  /** The clusters that were added, by name. */
  added(): ReadonlyMap<string, ClusterSettings> {
    return this.#added;
  }

  /** Whether an API has the same destination in a cluster as with these settings. */
  leadsTo(name: string, settings: ClusterSettings, api: string): boolean {
    const there = this.get(name);
    return there !== undefined && isSameDestination(there, settings, api);
  }

  /**
   * A cluster in which an API has the same destination as with these settings: the one of that name, else one that is added, under that
   * name or one that is free.
   *
   * @returns Its name; undefined if there is none and none can be added.
   */
  placeAt(
    wished: string,
    settings: ClusterSettings,
    api: string,
    isTaken: (name: string) => boolean,
  ): string | undefined {
    for (let i = 1; ; i += 1) {
      const name = i === 1 ? wished : `${wished}-${i}`;
      if (isTaken(name)) continue;
      if (this.leadsTo(name, settings, api)) return name;
      if (this.get(name) !== undefined) continue;
      if (!this.#mayAdd) return undefined;
      this.#added.set(name, settings);
      return name;
    }
  }
}

/** Whether one more cluster would change where an API's requests go: by fail-over, or since the only cluster is its own. */
function dependsOnClusters(table: RouteTable, name: string): boolean {
  const { cluster, healthCheck, split, pin } = effectiveApi(table, name).settings;
  if (cluster === undefined) return true;
  const failsOver = healthCheck !== undefined && (healthCheck.failover ?? true);
  return failsOver && split === undefined && pin === undefined && table.pin === undefined;
}

function isSameDestination(one: ClusterSettings, other: ClusterSettings, api: string): boolean {
  return keyOf(one, api) === keyOf(other, api);
}

function keyOf(settings: ClusterSettings, api: string): string {
  const destination = destinationOf(settings, api, () => false);
  // Without TLS there is no certificate to check.
  return JSON.stringify(destination.scheme === "https" ? destination : { ...destination, tlsVerify: true });
}
