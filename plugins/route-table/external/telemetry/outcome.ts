// SPDX-License-Identifier: Apache-2.0

import type { RouteIndex } from "../../decision/compiled/table-index.ts";
import { isMap } from "../../table/schema/check-structure.ts";

/** What became of a request. */
export interface Outcome {
  /** Empty where no API of the table had it. */
  readonly api: string;
  /** The cluster that was asked; empty where none was. */
  readonly cluster: string;
  readonly status: number;
  /** How long the upstream took until its response began; undefined where none was asked. */
  readonly seconds: number | undefined;
}

/** How the tags of Kong's own routes and Services begin. */
const API_TAG = "kdp-api-";
const CLUSTER_TAG = "kdp-cluster-";

/**
 * What became of a request, from what Kong's logs have of it: the plugin's decision, or else the tags of Kong's own route and Service.
 * A name that is not the table's is left out: labels are bounded by the table, whatever another plugin writes there.
 */
export function outcomeOf(index: RouteIndex, log: unknown): Outcome {
  const { kdp, route, service, response, latencies } = isMap(log) ? log : {};
  const said = isMap(kdp) ? kdp : { api: tagged(route, API_TAG), cluster: tagged(service, CLUSTER_TAG) };
  const known = index.routes.get(String(said["api"]));
  const cluster = String(said["cluster"]);
  const status = Number(isMap(response) ? response["status"] : 0);
  const waited = Number(isMap(latencies) ? latencies["proxy"] : -1);
  return {
    api: known?.api ?? "",
    cluster: known?.destinations.has(cluster) === true ? cluster : "",
    status: status >= 100 && status < 600 ? status : 0,
    // Kong has -1 where no upstream has answered.
    seconds: waited >= 0 ? waited / 1_000 : undefined,
  };
}

function tagged(entity: unknown, beginning: string): string | undefined {
  const tags = isMap(entity) && Array.isArray(entity["tags"]) ? (entity["tags"] as unknown[]) : [];
  return tags
    .map(String)
    .find((tag) => tag.startsWith(beginning))
    ?.slice(beginning.length);
}
