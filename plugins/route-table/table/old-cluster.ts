// SPDX-License-Identifier: Apache-2.0

import type { EffectiveApi } from "./effective-api.ts";
import { withApi } from "./text/placeholder.ts";
import type { RouteTable } from "./schema/route-table.ts";
import type { SourceMethod } from "./schema/source-fields.ts";
import { parseUpstreamUrl } from "./text/upstream-url.ts";

/** How the old cluster treats one API: its `source` with all defaults in it and `{api}` replaced. */
export interface ApiSource {
  readonly isEnabled: boolean;
  readonly method: SourceMethod;
  /** Old hosts that lead to the old cluster: those that it can forward. */
  readonly oldHosts: readonly string[];
  /** The host by which the old cluster calls the new one: name, server name, and the name on its certificate. */
  readonly host: string;
  /** Whether the new cluster receives the client's Host instead of `host`. */
  readonly keepsHost: boolean;
  /** Per cent of the requests that go to the new cluster. */
  readonly weight: number;
  /** The old cluster's own Service. */
  readonly service: { readonly name: string; readonly port: number };
  readonly tlsSecret: string | undefined;
}

/**
 * What a table says of an API in the old cluster. The new cluster's hosts are those that `source.host` names, for all or for
 * this API, and the first legacy pattern that is not the host of a cluster's url; all its other old hosts lead to the old one.
 *
 * @param owners - `oldHostOwners` of the table: a pattern may give a host that is another API's own.
 */
export function apiSource(
  table: RouteTable,
  { name, settings, hosts }: EffectiveApi,
  owners: ReadonlyMap<string, string>,
): ApiSource {
  const settingsOfSource = settings.source ?? {};
  const pattern = newHostPattern(table);
  const host = settingsOfSource.host ?? pattern ?? table.shortHosts[0] ?? "";
  const ofNewCluster = [host, table.defaults?.source?.host, pattern].map((each) => withApi(each ?? "", name));
  const patterns = (table.legacyHosts ?? []).map((legacyHost) => withApi(legacyHost.host, name));
  return {
    isEnabled: settingsOfSource.enabled ?? true,
    method: settingsOfSource.method ?? "proxy",
    oldHosts: [...new Set([...hosts, ...patterns])].filter(
      (each) => owners.get(each) === name && !ofNewCluster.includes(each),
    ),
    host: withApi(host, name),
    keepsHost: settingsOfSource.hostHeader === "client" || table.shortHosts.includes(host),
    weight: settingsOfSource.weight ?? 100,
    service: {
      name: withApi(settingsOfSource.service?.name ?? "{api}-service", name),
      port: settingsOfSource.service?.port ?? 80,
    },
    tlsSecret: settingsOfSource.tlsSecret,
  };
}

/** The first legacy pattern that is not the host of a cluster's url: the one by which the new cluster is called. */
function newHostPattern(table: RouteTable): string | undefined {
  // A url with {api} in it can't be taken apart; with the same letter in all of them the hosts compare as the patterns do.
  const ofClusters = Object.values(table.clusters).map(({ url }) => parseUpstreamUrl(withApi(url, "a"))?.host);
  return table.legacyHosts?.map(({ host }) => host).find((host) => !ofClusters.includes(withApi(host, "a")));
}
