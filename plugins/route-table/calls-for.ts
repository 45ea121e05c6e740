// SPDX-License-Identifier: Apache-2.0

import {
  connectionCalls,
  loggingCall,
  requestHeaderCalls,
  responseCall,
  sharingCall,
  upstreamCalls,
  type PdkCall,
  type UntouchedRequest,
} from "./calls.ts";
import type { PluginConfig } from "./config.ts";
import { rewriteCall } from "./shared-rewrite.ts";
import type { Decision } from "./route/decision.ts";
import type { ApiMatch } from "./route/match.ts";
import type { Request } from "./route/request.ts";
import type { RouteIndex } from "./route/route-index.ts";
import { upstreamPath } from "./route/upstream-path.ts";

/**
 * The calls that make Kong do what was decided, and no call whose effect Kong has anyway.
 *
 * @param path - The request's path in normal form.
 * @param serviceScheme - The scheme of the Service behind the plugin's route; undefined where Kong has a route for each API.
 */
export function callsFor(
  { nativeRoutes, logDecision, countOutcomes }: PluginConfig,
  index: RouteIndex,
  match: ApiMatch,
  path: string,
  request: Request,
  decision: Decision,
  serviceScheme: "http" | "https" | undefined,
): PdkCall[] {
  const { upstream, cluster } = decision;
  const { route } = match;
  const destination = route.destinations.get(cluster ?? "");
  if (upstream === null || destination === undefined) throw new Error(`decided for ${route.api} without an upstream`);
  const isNative = nativeRoutes && cluster === route.native;
  const untouched = serviceScheme === undefined ? untouchedByKong(match, path) : { scheme: serviceScheme, path };
  // Pushed one by one, not spread: that is what LuaJIT compiles.
  const calls = isNative ? [] : upstreamCalls(upstream, untouched, destination);
  for (const call of requestHeaderCalls(decision)) calls.push(call);
  if (!nativeRoutes) for (const call of connectionCalls(route)) calls.push(call);
  const response = responseCall(decision);
  if (response !== undefined) calls.push(response);
  // Of what Kong's own route does, that route's tags tell.
  const isTold = nativeRoutes ? countOutcomes && !isNative : logDecision || countOutcomes;
  if (isTold) calls.push(loggingCall(index, decision, request));
  const isShared = nativeRoutes && logDecision && !isNative;
  if (isShared || (route.hasPassiveChecks && !countOutcomes)) calls.push(sharingCall(index, decision, request));
  if (route.rewritesResponse) calls.push(rewriteCall(match, request, upstream, destination));
  return calls;
}

/** What Kong's own route of the API does: it leads to the API's native cluster. */
function untouchedByKong({ route, prefix }: ApiMatch, path: string): UntouchedRequest {
  const native = route.destinations.get(route.native);
  if (native === undefined) throw new Error(`${route.api} has no destination in ${route.native}`);
  const { scheme, basePath, tlsVerify } = native;
  const sent = upstreamPath(path, route.stripPath ? prefix : "", basePath);
  return { scheme, path: sent, tlsVerify: scheme === "https" ? tlsVerify : undefined };
}
