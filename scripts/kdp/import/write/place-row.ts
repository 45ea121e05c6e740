// SPDX-License-Identifier: Apache-2.0

import { effectiveApi } from "../../../../plugins/route-table/table/effective-api.ts";
import { ownValue, setOwn } from "../../../../plugins/route-table/table/own-value.ts";
import type { ApiSettings } from "../../../../plugins/route-table/table/schema/api-fields.ts";
import type { ClusterSettings, RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import { withApi } from "../../../../plugins/route-table/table/text/placeholder.ts";
import type { MergedClusters } from "./merged-clusters.ts";

/** Where a row is served: what decides its destinations. */
export type PlacedRow = Pick<ApiSettings, "cluster" | "upstream" | "split" | "pin">;

/**
 * Places an API of one table in another, so that it has the same destination in each cluster that it names, whatever the other table's
 * clusters of these names are. Clusters are added where that takes one.
 *
 * @returns Undefined if that can't be done.
 */
export function placeRow(
  name: string,
  from: RouteTable,
  to: RouteTable,
  clusters: MergedClusters,
): PlacedRow | undefined {
  const { cluster = "", settings } = effectiveApi(from, name);
  const names = Object.keys(settings.split?.weights ?? {});
  const wanted = new Map([...new Set([cluster, ...names])].sort().map((each) => [each, settingsAt(name, each, from)]));
  const usual = place(name, cluster, wanted, to, clusters);
  if (usual === undefined) return undefined;
  const placed = isInOrder(usual.names, wanted.keys()) ? usual : placeByOrder(name, cluster, wanted, clusters);
  return placed === undefined ? undefined : rowAt(name, placed, settings.split, to, clusters);
}

/** An API's main cluster, and the names in the other table of all its clusters. */
interface Placed {
  readonly main: string;
  readonly upstream: string | undefined;
  readonly names: ReadonlyMap<string, string>;
}

function place(
  api: string,
  main: string,
  wanted: ReadonlyMap<string, ClusterSettings>,
  to: RouteTable,
  clusters: MergedClusters,
): Placed | undefined {
  const settings = wanted.get(main);
  if (settings === undefined) return undefined;
  const names = new Map<string, string>();
  const isTaken = (name: string): boolean => [...names.values()].includes(name);
  let upstream: string | undefined;
  const home = clusters.get(main) === undefined ? (effectiveApi(to, api).cluster ?? main) : main;
  const isFree = home === main || !wanted.has(home);
  if (clusters.leadsTo(main, settings, api)) names.set(main, main);
  else if (isFree && takesUpstream(clusters.get(home), settings)) {
    names.set(main, home);
    upstream = withApi(settings.url, api);
  }
  for (const [each, its] of wanted) {
    if (names.has(each)) continue;
    const found = clusters.placeAt(each, its, api, isTaken);
    if (found === undefined) return undefined;
    names.set(each, found);
  }
  return { main: names.get(main) ?? main, upstream, names };
}

/** Gives each cluster a name of the API's own. Clients keep their share by the order of the names. */
function placeByOrder(
  api: string,
  main: string,
  wanted: ReadonlyMap<string, ClusterSettings>,
  clusters: MergedClusters,
): Placed | undefined {
  const names = new Map<string, string>();
  for (const [each, settings] of wanted) {
    const found = clusters.placeAt(`${api}-c${names.size + 1}`, settings, api, () => false);
    if (found === undefined) return undefined;
    names.set(each, found);
  }
  const found = names.get(main);
  return found === undefined ? undefined : { main: found, upstream: undefined, names };
}

/** The row's fields, also where the other table's defaults would say something else. */
function rowAt(
  name: string,
  { main, upstream, names }: Placed,
  split: ApiSettings["split"],
  to: RouteTable,
  clusters: MergedClusters,
): PlacedRow {
  const weights: Record<string, number> = {};
  for (const [each, weight] of Object.entries(split?.weights ?? {})) setOwn(weights, names.get(each) ?? each, weight);
  if (split === undefined) setOwn(weights, main, 100);
  const hasDefault = to.defaults?.upstream !== undefined;
  const url = upstream ?? (hasDefault ? withApi(clusters.get(main)?.url ?? "", name) : undefined);
  return {
    cluster: main,
    ...(url !== undefined && { upstream: url }),
    ...((split !== undefined || to.defaults?.split !== undefined) && { split: { ...split, weights } }),
    ...(split === undefined && to.defaults?.pin !== undefined && { pin: main }),
  };
}

function settingsAt(name: string, cluster: string, table: RouteTable): ClusterSettings {
  const { cluster: own, settings } = effectiveApi(table, name);
  const at = ownValue(table.clusters, cluster) ?? { url: "" };
  if (cluster !== own || settings.upstream === undefined) return at;
  return { url: withApi(settings.upstream, name), ...(at.tlsVerify !== undefined && { tlsVerify: at.tlsVerify }) };
}

/** Whether a row's upstream in a cluster says the same as these settings: an upstream has no address, and the cluster's check of certificates. */
function takesUpstream(there: ClusterSettings | undefined, { url, address, tlsVerify }: ClusterSettings): boolean {
  if (there === undefined || address !== undefined) return false;
  return url.startsWith("http:") || (there.tlsVerify ?? true) === (tlsVerify ?? true);
}

function isInOrder(names: ReadonlyMap<string, string>, inOrder: Iterable<string>): boolean {
  const found = [...inOrder].map((each) => names.get(each) ?? each);
  return found.every((name, i) => i === 0 || (found[i - 1] ?? "") < name);
}
