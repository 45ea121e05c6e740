// SPDX-License-Identifier: Apache-2.0

import { apiOfHost } from "../table/text/host-pattern.ts";
import type { Entry } from "./decision.ts";
import type { CompiledLifecycle } from "./compiled/old-host-lifecycle.ts";
import { hostKey } from "./http/host-key.ts";
import { findLongestPrefix } from "./compiled/prefix-map.ts";
import type { ApiRoute } from "./compiled/api-route.ts";
import type { RouteIndex } from "./compiled/table-index.ts";

/** A request that belongs to an API. */
export interface ApiMatch {
  readonly kind: "api";
  readonly entry: Entry;
  readonly route: ApiRoute;
  /** The called host as written in the table: a host or a pattern, never the client's own text. */
  readonly host: string;
  /** The API's prefix, with which the path begins; empty on an old host. */
  readonly prefix: string;
  /** The lifecycle of the called old host; undefined on a short host, or where the table declares none. */
  readonly lifecycle: CompiledLifecycle | undefined;
}

/** The result of looking up a request's host and path in the table. */
export type Match =
  { readonly kind: "unknown-host" } | { readonly kind: "unknown-path"; readonly entry: Entry } | ApiMatch;

/**
 * Finds the API of a request, in this order:
 * 1. a short host: the API with the longest prefix of the path, by whole segments;
 * 2. an API's own host;
 * 3. the legacy patterns in the table's order: the first that matches the host with an API of the table.
 *
 * @param host - The Host header as sent.
 * @param path - The path in normal form.
 */
export function matchRequest(index: RouteIndex, host: string, path: string): Match {
  const key = hostKey(host);
  if (index.shortHosts.has(key)) {
    const route = routeOf(index, findLongestPrefix(index.prefixes, path));
    if (route === undefined) return { kind: "unknown-path", entry: "short" };
    return { kind: "api", entry: "short", route, host: key, prefix: route.prefix, lifecycle: undefined };
  }
  const owner = routeOf(index, index.ownHosts.get(key));
  if (owner !== undefined) {
    return { kind: "api", entry: "legacy", route: owner, host: key, prefix: "", lifecycle: owner.lifecycle };
  }
  for (const { pattern, lifecycle } of index.legacyPatterns) {
    const route = routeOf(index, apiOfHost(pattern, key));
    if (route === undefined) continue;
    return {
      kind: "api",
      entry: "legacy",
      route,
      host: pattern.text,
      prefix: "",
      lifecycle: route.lifecycle ?? lifecycle,
    };
  }
  return { kind: "unknown-host" };
}

function routeOf({ routes }: RouteIndex, api: string | undefined): ApiRoute | undefined {
  return api === undefined ? undefined : routes.get(api);
}
