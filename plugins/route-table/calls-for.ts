// SPDX-License-Identifier: Apache-2.0

import {
  connectionCalls,
  loggingCall,
  requestHeaderCalls,
  responseCall,
  sharingCall,
  upstreamCalls,
  type TakeCall,
  type UntouchedRequest,
} from "./calls.ts";
import type { PluginConfig } from "./config.ts";
import { rewriteCall } from "./shared-rewrite.ts";
import type { Decision } from "./route/decision.ts";
import type { ApiMatch } from "./route/match.ts";
import type { Request } from "./route/request.ts";
import type { RouteIndex } from "./route/route-index.ts";
import { upstreamPath } from "./route/upstream-path.ts";

/** A request that goes on to an upstream. */
export interface RoutedRequest {
  readonly match: ApiMatch;
  /** Its path in normal form. */
  readonly path: string;
  readonly request: Request;
  readonly decision: Decision;
}

/**
 * The calls that make Kong do what was decided, and no call whose effect Kong has anyway. They are handed on one by one, and nothing
 * in the way of most requests is a loop: LuaJIT compiles no function through a loop.
 *
 * @param serviceScheme - The scheme of the Service behind the plugin's route; undefined where Kong has a route for each API.
 */
export function callsFor(
  { nativeRoutes, logDecision, countOutcomes }: PluginConfig,
  index: RouteIndex,
  { match, path, request, decision }: RoutedRequest,
  serviceScheme: "http" | "https" | undefined,
  take: TakeCall,
): void {
  const { upstream, cluster, requestHeaders } = decision;
  const { route } = match;
  const destination = route.destinations.get(cluster ?? "");
  if (upstream === null || destination === undefined) throw new Error(`decided for ${route.api} without an upstream`);
  const isNative = nativeRoutes && cluster === route.native;
  if (!isNative) {
    const untouched = serviceScheme === undefined ? untouchedByKong(match, path) : { scheme: serviceScheme, path };
    upstreamCalls(upstream, untouched, destination, take);
  }
  if (requestHeaders !== undefined) requestHeaderCalls(requestHeaders, take);
  if (!nativeRoutes) connectionCalls(route, take);
  const response = responseCall(decision);
  if (response !== undefined) take(response);
  // Of what Kong's own route does, that route's tags tell.
  const isTold = nativeRoutes ? countOutcomes && !isNative : logDecision || countOutcomes;
  if (isTold) take(loggingCall(index, decision, request));
  const isShared = nativeRoutes && logDecision && !isNative;
  if (isShared || (route.hasPassiveChecks && !countOutcomes)) take(sharingCall(index, decision, request));
  if (route.rewritesResponse) take(rewriteCall(match, request, upstream, destination));
}

/** What Kong's own route of the API does: it leads to the API's native cluster. */
function untouchedByKong({ route, prefix }: ApiMatch, path: string): UntouchedRequest {
  const native = route.destinations.get(route.native);
  if (native === undefined) throw new Error(`${route.api} has no destination in ${route.native}`);
  const { scheme, basePath, tlsVerify } = native;
  const sent = upstreamPath(path, route.stripPath ? prefix : "", basePath);
  return { scheme, path: sent, tlsVerify: scheme === "https" ? tlsVerify : undefined };
}
