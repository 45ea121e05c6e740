// SPDX-License-Identifier: Apache-2.0

import type { ChoiceReason, Entry } from "./decision.ts";
import { splitFor } from "./required-inputs.ts";
import type { Circumstances, Request } from "./request.ts";
import type { ApiRoute } from "./compiled/api-route.ts";
import { bucketOf, isInSplit, overrideOf } from "./compiled/split.ts";

/** The choice of a cluster for a request. */
export interface Choice {
  /** Undefined where no cluster that could serve the request is healthy. */
  readonly cluster: string | undefined;
  /** Why the cluster was chosen; ends with `unhealthy` where the first choice was unhealthy. */
  readonly because: readonly ChoiceReason[];
}

/**
 * Chooses the cluster for a request: the pin; else the cluster that a tester's header or cookie names; else the split's bucket; else
 * the API's default cluster. Where that cluster is unhealthy and fail-over is on, the next healthy cluster by name takes its place.
 * Health checks do not override a pin. A cluster with no share in the API's split gets no request, neither from a tester nor by
 * fail-over; only the API's default cluster still gets the requests that are not split.
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

/** A function of its own, since LuaJIT does not compile a function that creates closures. */
function nextHealthy(
  { api, clusters, split }: ApiRoute,
  cluster: string,
  isHealthy: Circumstances["isHealthy"],
): string | undefined {
  return clustersAfter(clusters, cluster).find(
    (other) => (split === undefined || isInSplit(split, other)) && isHealthy(api, other),
  );
}

/** The clusters after one by name, then those before it. */
function clustersAfter(clusters: readonly string[], cluster: string): string[] {
  const place = clusters.indexOf(cluster);
  return [...clusters.slice(place + 1), ...clusters.slice(0, place)];
}
