// SPDX-License-Identifier: Apache-2.0

/** Request counts by API, then by cluster. */
export type RequestCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Reads the request counts from a plugin server's metrics (Prometheus text format). */
export function requestCounts(metrics: string): RequestCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const line of metrics.split("\n")) {
    const [, labels = "", value = ""] = /^kdp_requests_total\{(.*)\} ([0-9.e+]+)$/.exec(line) ?? [];
    const [, api] = /(?:^|,)api="([^"]+)"/.exec(labels) ?? [];
    const [, cluster] = /(?:^|,)cluster="([^"]+)"/.exec(labels) ?? [];
    if (api !== undefined && cluster !== undefined) add(counts, api, cluster, Number(value));
  }
  return counts;
}

/** The sum of several counts. */
export function sumOf(all: readonly RequestCounts[]): RequestCounts {
  const sum = new Map<string, Map<string, number>>();
  for (const counts of all) {
    for (const [api, clusters] of counts) for (const [cluster, count] of clusters) add(sum, api, cluster, count);
  }
  return sum;
}

function add(counts: Map<string, Map<string, number>>, api: string, cluster: string, count: number): void {
  const clusters = counts.get(api) ?? new Map<string, number>();
  clusters.set(cluster, (clusters.get(cluster) ?? 0) + count);
  counts.set(api, clusters);
}
