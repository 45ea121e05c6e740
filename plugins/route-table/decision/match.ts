// SPDX-License-Identifier: Apache-2.0

import { apiOfHost } from "../table/text/host-pattern.ts";
import type { Entry } from "./decision.ts";
import type { CompiledLifecycle } from "./compiled/old-host-lifecycle.ts";
import { hostKey } from "./http/host-key.ts";
import { findLongestPrefix } from "./compiled/prefix-map.ts";
import type { ApiRoute } from "./compiled/api-route.ts";
import type { RouteIndex } from "./compiled/table-index.ts";

/** A request that is some API's. */
export interface ApiMatch {
  readonly kind: "api";
  readonly entry: Entry;
  readonly route: ApiRoute;
  /** The host that was called, as the table has it: a host or a pattern, never what a client wrote. */
  readonly host: string;
  /** The prefix that the path begins with; empty on an old host, which has none. */
  readonly prefix: string;
  /** The end of the old host that was called, where something is said of it. */
  readonly lifecycle: CompiledLifecycle | undefined;
}

/** What a request's host and path mean in the table. */
export type Match =
  { readonly kind: "unknown-host" } | { readonly kind: "unknown-path"; readonly entry: Entry } | ApiMatch;

/**
 * Finds the API of a request, in this order:
 * 1. a short host: the API with the longest prefix of the path, by whole segments;
 * 2. an API's own host;
 * 3. the legacy patterns in the table's order, the first that means an API of the table.
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
