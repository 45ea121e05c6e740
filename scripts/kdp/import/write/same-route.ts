// SPDX-License-Identifier: Apache-2.0

import type { ApiRoute } from "../../../../plugins/route-table/decision/compiled/api-route.ts";
import type { Destination } from "../../../../plugins/route-table/decision/compiled/destination.ts";
import type { RouteIndex } from "../../../../plugins/route-table/decision/compiled/table-index.ts";
import { matchRequest } from "../../../../plugins/route-table/decision/match.ts";

const KONG_TIMEOUT = 60_000;
const KONG_RETRIES = 5;

/** In what an API of one compiled table differs from the same API in another, in a half sentence; undefined if in nothing. */
export function differenceBetween(
  name: string,
  hosts: readonly string[],
  one: RouteIndex,
  other: RouteIndex,
): string | undefined {
  const before = one.routes.get(name);
  const after = other.routes.get(name);
  if (before === undefined || after === undefined) return "it is not served";
  const lost = hosts.find((host) => apiOf(one, host, "/") === name && apiOf(other, host, "/") !== name);
  if (lost !== undefined) return `${lost} belongs to another API`;
  for (const host of one.shortHosts) {
    if (!other.shortHosts.has(host) || apiOf(one, host, before.prefix) !== name) continue;
    if (apiOf(other, host, before.prefix) !== name) return `${host}${before.prefix} belongs to another API`;
  }
  const now = new Map(factsOf(after));
  return factsOf(before).find(([fact, value]) => now.get(fact) !== value)?.[0];
}

function apiOf(index: RouteIndex, host: string, path: string): string | undefined {
  const match = matchRequest(index, host, path);
  return match.kind === "api" ? match.route.api : undefined;
}

/** What an API does, in comparable texts: clusters by their destinations, since a cluster may have another name. */
function factsOf(route: ApiRoute): readonly (readonly [string, string])[] {
  const { split, pin, cluster, healthCheck } = route;
  const one = [[1, addressOf(route, pin ?? cluster)]];
  const isSplit = pin === undefined && split !== undefined && split.shares.length > 1;
  const shares = split?.shares.map((share) => [share.end / split.sum, addressOf(route, share.cluster)]);
  const facts: readonly (readonly [string, unknown])[] = [
    ["its upstreams would be others", pin === undefined ? (shares ?? one) : one],
    [
      "its split would be another",
      isSplit
        ? [
            split.keys,
            split.salt,
            split.header,
            split.cookie,
            split.entry,
            addressOf(route, split.stable),
            addressOf(route, split.canary),
          ]
        : [],
    ],
    ["its prefix would be another", [route.prefix, route.stripPath]],
    ["its Host header would be another", route.hostHeader],
    ["its old hosts would redirect", [route.redirect.isOn, route.lifecycle?.isDeclared === true]],
    ["its paths would be refused", route.pathRules],
    ["its responses would be rewritten", route.rewritesResponse],
    ["its health checks would be others", healthCheck],
    ["its timeouts would be others", route.timeouts ?? allTimeouts()],
    ["its retries would be others", route.retries ?? KONG_RETRIES],
  ];
  return facts.map(([fact, value]) => [fact, JSON.stringify(value ?? null)]);
}

function addressOf(route: ApiRoute, cluster: string | undefined): readonly unknown[] {
  const destination: Destination | undefined = cluster === undefined ? undefined : route.destinations.get(cluster);
  if (destination === undefined) return [];
  const { scheme, host, dialled, port, basePath, tlsVerify } = destination;
  return [scheme, host, dialled, port, basePath, scheme === "http" || tlsVerify];
}

function allTimeouts(): ApiRoute["timeouts"] {
  return { connect: KONG_TIMEOUT, send: KONG_TIMEOUT, read: KONG_TIMEOUT };
}
