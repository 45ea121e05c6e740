// SPDX-License-Identifier: Apache-2.0

import { effectiveApi, effectiveApis } from "../../table/effective-api.ts";
import { patternOf, type HostPattern } from "../../table/text/host-pattern.ts";
import { isOwnHostIn } from "../../table/table-hosts.ts";
import type { RouteTable } from "../../table/schema/route-table.ts";
import { compileApi } from "./api-route.ts";
import { compileCors, type CompiledCors } from "./cors.ts";
import { compileLifecycle, type CompiledLifecycle } from "./old-host-lifecycle.ts";
import { compilePrefixes, type PrefixMap } from "./prefix-map.ts";
import { Routes } from "./api-routes.ts";
import { tableVersion } from "./table-version.ts";

/** A legacy pattern, and the lifecycle of its hosts. */
export interface LegacyPattern {
  readonly pattern: HostPattern;
  readonly lifecycle: CompiledLifecycle;
}

/** A table, compiled for look-ups. Compiled once for each configuration; immutable. */
export interface RouteIndex {
  /** The table's version. */
  readonly version: string;
  /** The name of this gateway in `CDN-Loop`: its first short host. */
  readonly gateway: string;
  /** The APIs by name. */
  readonly routes: Routes;
  readonly shortHosts: Set<string>;
  /** The APIs' names by prefix. */
  readonly prefixes: PrefixMap;
  /** The APIs' names by own host. */
  readonly ownHosts: ReadonlyMap<string, string>;
  readonly legacyPatterns: readonly LegacyPattern[];
  /** The name of the response header that shows the decision. */
  readonly decisionHeader: string | undefined;
  readonly checksServerName: boolean;
  /** Whose code may read the answer to a path of no API. */
  readonly cors: CompiledCors | undefined;
  /** The names of the APIs with health checks. */
  readonly checkedApis: readonly string[];
  /** Whether any API has passive health checks. */
  readonly hasPassiveChecks: boolean;
}

/** Compiles a checked table, in time proportional to the number of APIs. Throws only for a table that was not checked. */
export function compileTable(table: RouteTable): RouteIndex {
  const apis = effectiveApis(table);
  const clusters = Object.keys(table.clusters).sort();
  const ownHosts = new Map<string, string>();
  for (const { name, hosts } of apis) {
    for (const host of hosts) ownHosts.set(host, name);
  }
  const shortHosts = new Set(table.shortHosts);
  const legacyPatterns = (table.legacyHosts ?? []).map((legacyHost) => ({
    pattern: patternOf(legacyHost.host),
    lifecycle: compileLifecycle(legacyHost),
  }));
  const routes = new Routes(table.apis, (name) => compileApi(table, effectiveApi(table, name), clusters, isOwnHost));
  const isOwnHost = isOwnHostIn(
    [shortHosts, ownHosts],
    routes,
    legacyPatterns.map(({ pattern }) => pattern),
  );
  return {
    version: tableVersion(table),
    gateway: table.shortHosts[0] ?? "",
    routes,
    shortHosts,
    prefixes: compilePrefixes(apis.map(({ path, name }) => [path, name])),
    ownHosts,
    legacyPatterns,
    decisionHeader: table.decisionHeader,
    checksServerName: table.checkServerName ?? false,
    cors: compileCors(table.defaults?.cors),
    checkedApis: apis.filter((api) => api.settings.healthCheck !== undefined).map(({ name }) => name),
    hasPassiveChecks: apis.some(({ settings: { healthCheck } }) => healthCheck?.passive !== undefined),
  };
}
