// SPDX-License-Identifier: Apache-2.0

import type { SteadyRequest } from "./steady-traffic.ts";

const SHORT = "dev-01.example.com";

/** The two clusters of the table: `b` has most of the traffic, and Kong's own routes lead there. */
export type WholeCluster = "b" | "c";

/** What an upstream received of a request. */
export interface SeenUpstream {
  /** The cluster that received it. */
  readonly cluster: string;
  readonly host: string;
  readonly target: string;
  /** Its header X-Cluster: the cluster that the client asked for. */
  readonly wanted: string;
}

/**
 * A table with an API in a split, `api01`, and one that only its own routes serve, `whole`. Each request has another Host and another path
 * at the upstream than at the client, in each cluster: one that was not wholly prepared is seen there.
 *
 * @param placeOf - The fields of a cluster that differ: `url` with a base path that is the cluster's name, and perhaps its address.
 */
export function wholeTable(placeOf: (cluster: WholeCluster) => object): object {
  return {
    shortHosts: [SHORT],
    legacyHosts: [{ host: "{api}.old.example.com" }],
    clusters: { b: placeOf("b"), c: placeOf("c") },
    defaults: { cluster: "b" },
    apis: { api01: { split: { weights: { b: 90, c: 10 }, override: { header: "X-Cluster" } } }, whole: {} },
  };
}

/** Requests on the short host and on an old one, to both clusters. */
export const WHOLE_REQUESTS: readonly SteadyRequest[] = ["b", "c"].flatMap((cluster) => [
  { host: SHORT, target: "/api01/x?q=1", headers: { "X-Cluster": cluster } },
  { host: "api01.old.example.com", target: "/x?q=1", headers: { "X-Cluster": cluster } },
  { host: SHORT, target: "/whole/x?q=1", headers: { "X-Cluster": cluster } },
]);

/**
 * Says how a request was prepared, from what its upstream received: `right`; `left to CLUSTER`, if Kong's own route served it without the
 * plugin; `half prepared` with what is wrong with it.
 *
 * @param port - The port that every Host must have; undefined for none.
 */
export function preparedFor({ cluster, host, target, wanted }: SeenUpstream, port?: number): string {
  const suffix = `.${cluster}.example.com${port === undefined ? "" : `:${port}`}`;
  const api = ["api01", "whole"].find((name) => host === `${name}${suffix}`);
  if (api === undefined || target !== `/${cluster}/x?q=1`)
    return `half prepared: at ${cluster}, Host ${host}, ${target}`;
  return wanted === cluster || (api === "whole" && cluster === "b") ? "right" : `left to ${cluster}`;
}

/** The number of requests whose outcome begins with a text. */
export function totalOf(outcomes: ReadonlyMap<string, number>, begin: string): number {
  return [...outcomes].filter(([outcome]) => outcome.startsWith(begin)).reduce((sum, [, times]) => sum + times, 0);
}
