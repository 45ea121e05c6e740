// SPDX-License-Identifier: Apache-2.0

import type { RouteIndex } from "../../decision/compiled/table-index.ts";
import { isMap } from "../../table/schema/check-structure.ts";

/** The outcome of a request. */
export interface Outcome {
  /** Empty where the request belongs to no API of the table. */
  readonly api: string;
  /** The cluster of the upstream; empty where the gateway answered itself. */
  readonly cluster: string;
  readonly status: number;
  /** Seconds until the upstream's response began; undefined where no upstream answered. */
  readonly seconds: number | undefined;
}

/** The prefixes of the tags of Kong's own routes and Services. */
const API_TAG = "kdp-api-";
const CLUSTER_TAG = "kdp-cluster-";

/**
 * Reads the outcome of a request from Kong's log object: API and cluster come from the plugin's decision, or else from the tags of
 * Kong's own route and Service. A name that is not in the table is dropped, so that the table bounds the labels of the metrics even if
 * another plugin writes to the log object.
 */
export function outcomeOf(index: RouteIndex, log: unknown): Outcome {
  const { kdp, route, service, response, latencies } = isMap(log) ? log : {};
  const decision = isMap(kdp) ? kdp : { api: tagValue(route, API_TAG), cluster: tagValue(service, CLUSTER_TAG) };
  const known = index.routes.get(String(decision["api"]));
  const cluster = String(decision["cluster"]);
  const status = Number(isMap(response) ? response["status"] : 0);
  const waited = Number(isMap(latencies) ? latencies["proxy"] : -1);
  return {
    api: known?.api ?? "",
    cluster: known?.destinations.has(cluster) === true ? cluster : "",
    status: status >= 100 && status < 600 ? status : 0,
    // Kong writes -1 where no upstream answered.
    seconds: waited >= 0 ? waited / 1_000 : undefined,
  };
}

function tagValue(entity: unknown, beginning: string): string | undefined {
  const tags = isMap(entity) && Array.isArray(entity["tags"]) ? (entity["tags"] as unknown[]) : [];
  return tags
    .map(String)
    .find((tag) => tag.startsWith(beginning))
    ?.slice(beginning.length);
}
