// SPDX-License-Identifier: Apache-2.0

import type { EffectiveApi } from "./effective-api.ts";
import { withApi } from "./text/placeholder.ts";
import type { OldHostLifecycle } from "./schema/old-host-fields.ts";
import type { RouteTable } from "./schema/route-table.ts";
import type { SourceMethod } from "./schema/source-fields.ts";
import { parseUpstreamUrl } from "./text/upstream-url.ts";

/** How the old cluster handles one API: its `source`, with all defaults merged in and `{api}` replaced. */
export interface ApiSource {
  readonly isEnabled: boolean;
  readonly method: SourceMethod;
  /** The old hosts that lead to the old cluster, which can forward them. */
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
 * How the old cluster handles an API. `source.host` of the defaults and of this API lead to the new cluster. Unless the defaults name a
 * pattern, so does one legacy pattern (`newHostPattern`). All other old hosts lead to the old cluster.
 *
 * @param owners - `oldHostOwners` of the table. A pattern may match a host that is another API's own.
 */
export function apiSource(
  table: RouteTable,
  { name, settings, hosts }: EffectiveApi,
  owners: ReadonlyMap<string, string>,
): ApiSource {
  const { source = {} } = settings;
  const pattern = newHostPattern(table);
  const host = source.host ?? pattern ?? table.shortHosts[0] ?? "";
  const ofNewCluster = [host, table.defaults?.source?.host, pattern].map((each) => withApi(each ?? "", name));
  const patterns = (table.legacyHosts ?? []).map((legacyHost) => withApi(legacyHost.host, name));
  return {
    isEnabled: source.enabled ?? true,
    method: source.method ?? "proxy",
    oldHosts: [...new Set([...hosts, ...patterns])].filter(
      (each) => owners.get(each) === name && !ofNewCluster.includes(each),
    ),
    host: withApi(host, name),
    keepsHost: source.hostHeader === "client" || table.shortHosts.includes(host),
    weight: source.weight ?? 100,
    service: {
      name: withApi(source.service?.name ?? "{api}-service", name),
      port: source.service?.port ?? 80,
    },
    tlsSecret: source.tlsSecret,
  };
}

/**
 * The pattern of the new cluster's hosts, by which the old cluster calls it: the one that the defaults name as `source.host`, else the first
 * candidate.
 */
function newHostPattern(table: RouteTable): string | undefined {
  const said = table.defaults?.source?.host;
  if (said !== undefined && (table.legacyHosts ?? []).some(({ host }) => host === said)) return said;
  return newHostCandidates(table)[0];
}

/**
 * The legacy patterns that are not the host of a cluster's url. Each could be that of the new cluster's hosts. Those that end (a sunset or a
 * brownout) come last, since all forwarded requests would end with them.
 */
export function newHostCandidates({ clusters, legacyHosts }: RouteTable): readonly string[] {
  // A url with {api} can't be parsed. With the same letter in place of {api}, hosts are equal where the patterns are.
  const ofClusters = Object.values(clusters).map(({ url }) => parseUpstreamUrl(withApi(url, "a"))?.host);
  const found = (legacyHosts ?? []).filter(({ host }) => !ofClusters.includes(withApi(host, "a")));
  const lasting = found.filter((legacyHost) => !isEnding(legacyHost));
  return [...lasting, ...found.filter(isEnding)].map(({ host }) => host);
}

/** Whether old hosts have a sunset or a brownout. */
export function isEnding({ sunset, brownouts = [] }: OldHostLifecycle): boolean {
  return sunset !== undefined || brownouts.length > 0;
}
