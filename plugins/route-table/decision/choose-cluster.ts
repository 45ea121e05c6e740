// SPDX-License-Identifier: Apache-2.0

import type { ChoiceReason, Entry } from "./decision.ts";
import { splitFor } from "./required-inputs.ts";
import type { Circumstances, Request } from "./request.ts";
import type { ApiRoute } from "./compiled/api-route.ts";
import { bucketOf, isInSplit, overrideOf } from "./compiled/split.ts";

/** The cluster for a request. Undefined where none of those that could serve it is healthy. */
export interface Choice {
  readonly cluster: string | undefined;
  /** What chose; then `unhealthy` where that choice could not be kept. */
  readonly because: readonly ChoiceReason[];
}

/**
 * Chooses the cluster for a request. In this order: the pin; what health checks say; a tester's header or cookie; the split's
 * bucket; the API's own cluster. A pin is a person's word: nothing leads away from it. A cluster to which the API's split gives nothing
 * gets nothing, whatever asks for it, not even of requests that are not split; but for the API's own.
 */
export function chooseCluster(
  route: ApiRoute,
  entry: Entry,
  request: Request,
  { random, isHealthy }: Circumstances,
): Choice {
  if (route.pin !== undefined) return { cluster: route.pin, because: ["pin"] };
  const split = splitFor(route, entry);
  const wanted =
    split === undefined
      ? { cluster: route.cluster, because: "default" as const }
      : (overrideOf(split, request) ?? bucketOf(split, request, random));
  if (!route.hasFailover || isHealthy(route.api, wanted.cluster)) {
    return { cluster: wanted.cluster, because: [wanted.because] };
  }
  return { cluster: nextHealthy(route, wanted.cluster, isHealthy), because: [wanted.because, "unhealthy"] };
}

/** Apart from its caller, since LuaJIT compiles no function with closures in it. */
function nextHealthy(
  { api, clusters, split }: ApiRoute,
  cluster: string,
  isHealthy: Circumstances["isHealthy"],
): string | undefined {
  return clustersAfter(clusters, cluster).find(
    (other) => (split === undefined || isInSplit(split, other)) && isHealthy(api, other),
  );
}

/** The clusters that come after one by name, and then those before it. */
function clustersAfter(clusters: readonly string[], cluster: string): string[] {
  const place = clusters.indexOf(cluster);
  return [...clusters.slice(place + 1), ...clusters.slice(0, place)];
}
