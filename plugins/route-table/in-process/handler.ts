// SPDX-License-Identifier: Apache-2.0

import { callsFor } from "../apply/upstream-calls.ts";
import type { PrefixMap } from "../decision/compiled/prefix-map.ts";
import { hasExit, exitForMissingRoute } from "../apply/exit.ts";
import { isNativeRequest } from "../decision/native-request.ts";
import { decideLocated, locate, type Located } from "../decision/decide.ts";
import type { Decision } from "../decision/decision.ts";
import type { Circumstances, Request } from "../decision/request.ts";
import { PRIORITY, VERSION } from "../version.ts";
import { CALLS } from "./calls.ts";
import { compiledOf, tableInForce, type Compiled } from "./configurations.ts";
import { exitAsDecided } from "./exit.ts";
import { nginx, pdk } from "./globals.ts";
import { guardBy } from "./guard.ts";
import { filterHeaders } from "./header-filter.ts";
import { refuseWith } from "./refuse.ts";
import { completeRequest, completeToEnd, readRequest, serviceScheme } from "./read-request.ts";
import { takeFastPath } from "./fast-path.ts";
import { status } from "./status.ts";

export { PRIORITY, VERSION };
/** For Kong's status API (chart/files/status-api.lua). */
export { status };

/** For the plugin `route-table-guard` (chart/files/guard-handler.lua). It uses the table in force in this worker. */
export function guard(): void {
  guardBy(tableInForce);
}

/** Kong's configure phase, in each worker: compiles all configurations, so that no request waits for that. */
export function configure(configs: readonly object[] | undefined): void {
  for (const conf of configs ?? []) compiledOf(conf);
}

/** Kong's access phase: decides, then makes Kong carry out the decision. */
export function access(conf: object): void {
  const compiled = compiledOf(conf);
  if (compiled === undefined) {
    refuseWith("no-table");
    return;
  }
  if (!compiled.needsNoPlugin) route(compiled);
}

/** Kong's log phase, after the response: reports its status to the passive health checks. */
export function log(conf: object): void {
  const compiled = compiledOf(conf);
  if (compiled?.index.hasPassiveChecks !== true) return;
  const decided = pdk().ctx.shared["kdp"] as { readonly api?: string; readonly cluster?: string } | undefined;
  if (decided?.api === undefined || decided.cluster === undefined) return;
  compiled.watch.report(decided.api, decided.cluster, pdk().response.get_status());
}

/** Kong's header filter: maps response headers back to the client's URL where the access phase asked for it. */
export function header_filter(conf: object): void {
  filterHeaders(conf, prefixesOf);
}

function prefixesOf(conf: object): PrefixMap | undefined {
  return compiledOf(conf)?.index.prefixes;
}

function route(compiled: Compiled): void {
  if (takeFastPath(compiled)) return;
  const { config, index } = compiled;
  const read = readRequest();
  const located = locate(index, read);
  const { match, path = "/", target } = located;
  if (match.kind !== "api") {
    // With native routes, a request that matches no API of the table came by a route that is not for this table.
    if (!config.nativeRoutes) exitAsDecided(compiled, read, decideFully(compiled, located, read));
    return;
  }
  if (config.nativeRoutes && isNativeRequest(index, match, read)) return;
  const request = completeRequest(read, match);
  const decision = decideFully(compiled, located, request);
  if (hasExit(decision) || config.catchAll) {
    exitAsDecided(compiled, request, hasExit(decision) ? decision : exitForMissingRoute(decision, request));
    return;
  }
  const scheme = config.nativeRoutes ? undefined : serviceScheme();
  callsFor(config, index, { match, path, query: target.query, request, decision }, scheme, CALLS);
}

/** Decides, and looks at more of a request that would end here. */
function decideFully(compiled: Compiled, located: Located, request: Request): Decision {
  const given = circumstances(compiled);
  const decision = decideLocated(compiled.index, located, request, given);
  if (!hasExit(decision)) return decision;
  const completed = completeToEnd(compiled.index, located.match, request, decision);
  return completed === request ? decision : decideLocated(compiled.index, located, completed, given);
}

function circumstances({ watch }: Compiled): Circumstances {
  return { time: nginx().now(), random: Math.random(), isHealthy: watch.isHealthy };
}
