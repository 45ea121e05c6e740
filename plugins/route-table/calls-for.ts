// SPDX-License-Identifier: Apache-2.0

import {
  connectionCalls,
  loggingCall,
  requestHeaderCalls,
  responseCalls,
  sharingCall,
  upstreamCalls,
  type PdkCall,
  type UntouchedRequest,
} from "./calls.ts";
import type { PluginConfig } from "./config.ts";
import type { Decision } from "./route/decision.ts";
import type { ApiMatch } from "./route/match.ts";
import { normalPath } from "./route/normal-path.ts";
import type { Request } from "./route/request.ts";
import { splitTarget } from "./route/target.ts";
import { upstreamPath } from "./route/upstream-path.ts";

/**
 * The calls that make Kong do what was decided, and no call whose effect Kong has anyway.
 *
 * @param serviceScheme - The scheme of the Service behind the plugin's route; undefined where Kong has a route for each API.
 */
export function callsFor(
  { nativeRoutes, logDecision }: PluginConfig,
  match: ApiMatch,
  request: Request,
  decision: Decision,
  serviceScheme: "http" | "https" | undefined,
): PdkCall[] {
  const { upstream, cluster } = decision;
  const { route } = match;
  const destination = route.destinations.get(cluster ?? "");
  if (upstream === null || destination === undefined) throw new Error(`decided for ${route.api} without an upstream`);
  const isNative = nativeRoutes && cluster === route.native;
  const untouched =
    serviceScheme === undefined ? untouchedByKong(match, request) : untouchedHere(request, serviceScheme);
  const sharesIt = route.hasPassiveChecks || (logDecision && nativeRoutes && !isNative);
  return [
    ...(isNative ? [] : upstreamCalls(upstream, untouched, destination)),
    ...requestHeaderCalls(decision),
    ...(nativeRoutes ? [] : connectionCalls(route)),
    ...responseCalls(decision),
    ...(logDecision && !nativeRoutes ? [loggingCall(decision, request)] : []),
    ...(sharesIt ? [sharingCall(decision, request)] : []),
  ];
}

/** What Kong's own route of the API does: it leads to the API's native cluster. */
function untouchedByKong({ route, prefix }: ApiMatch, request: Request): UntouchedRequest {
  const native = route.destinations.get(route.native);
  if (native === undefined) throw new Error(`${route.api} has no destination in ${route.native}`);
  const { scheme, basePath, tlsVerify } = native;
  const path = upstreamPath(pathOf(request), route.stripPath ? prefix : "", basePath);
  return { scheme, path, tlsVerify: scheme === "https" ? tlsVerify : undefined };
}

/** What the plugin's one route does: it keeps the path. */
function untouchedHere(request: Request, scheme: "http" | "https"): UntouchedRequest {
  return { scheme, path: pathOf(request) };
}

function pathOf(request: Request): string {
  return normalPath(splitTarget(request.target).path) ?? "/";
}
