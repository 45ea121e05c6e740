// SPDX-License-Identifier: Apache-2.0

import { compileTable } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { effectiveApis } from "../../../plugins/route-table/table/effective-api.ts";
import { ownValue } from "../../../plugins/route-table/table/own-value.ts";
import { withApi } from "../../../plugins/route-table/table/text/placeholder.ts";
import { parseUpstreamUrl } from "../../../plugins/route-table/table/text/upstream-url.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { oldHostOwners } from "../../../plugins/route-table/table/table-hosts.ts";
import { apiSource, newHostCandidates } from "../../../plugins/route-table/table/old-cluster.ts";
import type { SourceMethod } from "../../../plugins/route-table/table/schema/source-fields.ts";
import { describeDestination } from "../text/served-apis.ts";
import { sourceLoops } from "../values/chart/source-loops.ts";
import { endOf, type OldHostEnd } from "./old-host-ends.ts";
import type { Certificates, PlanSettings } from "./settings.ts";

/** One API of the plan, with its hosts, upstream and certificates. */
export interface PlannedApi {
  readonly api: string;
  readonly owner: string | undefined;
  /** Hosts that clients call and whose DNS leads to A today. */
  readonly oldHosts: readonly string[];
  /** B's own host for the API; undefined if it is a short host. */
  readonly newHost: string | undefined;
  /** Whether nothing says for certain that B's host is B's. */
  readonly isNewHostGuessed: boolean;
  /** The short URL, without a final slash. */
  readonly shortUrl: string;
  /** The upstream to which B sends its requests. */
  readonly upstream: string;
  /** Each host that B serves, with the certificate that covers it; undefined if none does. */
  readonly certificates: readonly { readonly host: string; readonly certificate: string | undefined }[];
  readonly isForwarded: boolean;
  readonly method: SourceMethod;
  /** The share that A forwards, in per cent. */
  readonly weight: number;
  /** The path that checks request. */
  readonly checkPath: string;
  readonly hasHealthCheck: boolean;
  /** Whether B's requests to A arrive at a host that A may forward. While A forwards it, that is a loop. */
  readonly canLoop: boolean;
  /** Whether A's chart refuses to forward it, since B sends it back to a host that A would forward (`source-loop`). */
  readonly isHeldBack: boolean;
  /** The end of each old host. */
  readonly ends: readonly OldHostEnd[];
  /** Whether the table sends all requests to B's upstreams. */
  readonly isServedByB: boolean;
  readonly redirects: boolean;
  readonly redirectsForGood: boolean;
  /** Other clusters of its split; their share must be 0. */
  readonly otherClusters: readonly string[];
}

/** The APIs of the plan, in the table's order. */
export function inventoryOf(table: RouteTable, settings: PlanSettings): PlannedApi[] {
  const index = compileTable(table);
  const { routes } = index;
  const { a, b, certificates } = settings;
  const apis = effectiveApis(table);
  const owners = oldHostOwners(table, apis);
  const isGuess = guessesNewHost(table, a.name);
  return apis.flatMap((effective) => {
    const { name, settings: said, path } = effective;
    const route = routes.get(name);
    const there = route?.destinations.get(b.name);
    const back = route?.destinations.get(a.name);
    if (route === undefined || there === undefined || back === undefined || !settings.apis.includes(name)) return [];
    const source = apiSource(table, effective, owners);
    const isShort = table.shortHosts.includes(source.host);
    const served = [...source.oldHosts, ...(isShort ? [] : [source.host]), ...table.shortHosts];
    const checkPath = said.healthCheck?.path ?? "/";
    const isForwarded = source.isEnabled && source.oldHosts.length > 0;
    return {
      api: name,
      owner: said.owner,
      oldHosts: source.oldHosts,
      newHost: isShort ? undefined : source.host,
      isNewHostGuessed: isGuess && said.source?.host === undefined && !isShort,
      shortUrl: `https://${table.shortHosts[0] ?? ""}${path === "/" ? "" : path}`,
      upstream: describeDestination(there),
      certificates: served.map((host) => ({ host, certificate: certificateFor(host, certificates) })),
      isForwarded,
      method: source.method,
      weight: source.weight,
      checkPath,
      hasHealthCheck: said.healthCheck !== undefined,
      canLoop: isForwarded && source.oldHosts.includes(back.name),
      isHeldBack: isForwarded && sourceLoops(table, effective, source).length > 0,
      ends: source.oldHosts.map((host) => endOf(table, index, host, checkPath, settings.time)),
      isServedByB: route.nativeCluster === b.name && route.split === undefined,
      redirects: route.redirect.isOn || (isForwarded && source.method === "redirect"),
      redirectsForGood: said.redirect?.permanent === true,
      otherClusters: Object.keys(table.clusters).filter((each) => each !== a.name && each !== b.name),
    };
  });
}

/**
 * Whether B's hosts are guessed: several patterns could be theirs, or A's own hosts have none of the patterns, so that the one pattern could as
 * well be theirs.
 */
function guessesNewHost(table: RouteTable, a: string): boolean {
  const candidates = newHostCandidates(table);
  const url = parseUpstreamUrl(withApi(ownValue(table.clusters, a)?.url ?? "", "a"));
  const hasHostsOfA = (table.legacyHosts ?? []).some(({ host }) => withApi(host, "a") === url?.host);
  return candidates.length > 1 || (candidates.length === 1 && !hasHostsOfA);
}

/** The certificate that covers a host: a Secret's name, an empty name for cert-manager, or undefined. */
function certificateFor(host: string, { secrets, byCertManager }: Certificates): string | undefined {
  const wildcard = host.replace(/^[^.]+/, "*");
  const found = secrets.find(({ hosts }) => hosts.includes(host) || hosts.includes(wildcard));
  if (found !== undefined) return found.secretName;
  return byCertManager && secrets.length === 0 ? "" : undefined;
}
