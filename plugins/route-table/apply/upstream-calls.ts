// SPDX-License-Identifier: Apache-2.0

import { connectionCalls, loggedDecision, requestHeaderCalls, type Calls } from "./calls.ts";
import type { PluginConfig } from "./config.ts";
import { forwardedPrefix } from "./forwarded-prefix.ts";
import { sharedRewrite } from "./response-mapping.ts";
import { NO_HEADERS, type Decision, type Upstream } from "../decision/decision.ts";
import type { Destination } from "../decision/compiled/destination.ts";
import type { ApiMatch } from "../decision/match.ts";
import type { Request } from "../decision/request.ts";
import type { RouteIndex } from "../decision/compiled/table-index.ts";
import { upstreamPath } from "../decision/upstream-path.ts";

/** A request that is forwarded to an upstream. */
export interface RoutedRequest {
  readonly match: ApiMatch;
  /** The path in normal form. */
  readonly path: string;
  /** The query with the `?`: the end of the decision's target. */
  readonly query: string;
  readonly request: Request;
  readonly decision: Decision;
}

/**
 * Makes the calls by which Kong carries out the decision. Leaves out calls that would change nothing. The code that most requests run
 * has no loop, since LuaJIT does not compile through a loop.
 *
 * @param serviceScheme - The scheme of the Service behind the plugin's route; undefined where Kong has a route for each API.
 */
export function callsFor(
  { nativeRoutes, logDecision, countOutcomes }: PluginConfig,
  index: RouteIndex,
  routed: RoutedRequest,
  serviceScheme: "http" | "https" | undefined,
  calls: Calls,
): void {
  const { match, request, decision } = routed;
  const { upstream, cluster, requestHeaders, responseHeaders } = decision;
  const { route } = match;
  const isNativeCluster = cluster === route.nativeCluster;
  const destination = isNativeCluster ? route.nativeDestination : route.destinations.get(cluster ?? "");
  if (upstream === null || destination === undefined) throw new Error(`decided for ${route.api} without an upstream`);
  const isNative = nativeRoutes && isNativeCluster;
  if (!isNative) upstreamCalls(routed, upstream, destination, serviceScheme, calls);
  else if (route.hasOtherHost) calls.setHeader("Host", upstream.host);
  if (requestHeaders !== undefined) requestHeaderCalls(requestHeaders, calls);
  if (!nativeRoutes) ownRouteCalls(routed, calls);
  if (responseHeaders !== NO_HEADERS && Object.keys(responseHeaders).length > 0) {
    calls.setResponseHeaders(responseHeaders);
  }
  // The tags of Kong's own route describe what that route does.
  const isLogged = nativeRoutes ? countOutcomes && !isNative : logDecision || countOutcomes;
  if (isLogged) calls.log(loggedDecision(index, decision, request));
  const isShared = nativeRoutes && logDecision && !isNative;
  if (isShared || (route.hasPassiveChecks && !countOutcomes)) calls.share(loggedDecision(index, decision, request));
  if (route.rewritesResponse) calls.shareRewrite(sharedRewrite(match, request, upstream, destination));
}

/** Makes the calls for what Kong's own route of an API does by itself. */
function ownRouteCalls({ match, path }: RoutedRequest, calls: Calls): void {
  connectionCalls(match.route, calls);
  const prefix = forwardedPrefix(match, path);
  if (prefix !== undefined) calls.setForwardedPrefix(prefix);
}

/** Makes the calls that send a request to its upstream. setTarget overwrites the Host header, so Host is set after it. */
function upstreamCalls(
  { match, path, query }: RoutedRequest,
  { scheme, host, port, target }: Upstream,
  { dialled, tlsVerify }: Destination,
  serviceScheme: "http" | "https" | undefined,
  calls: Calls,
): void {
  const native = serviceScheme === undefined ? nativeForwarding(match, path) : undefined;
  if (scheme !== (serviceScheme ?? native?.scheme)) calls.setScheme(scheme);
  calls.setTarget(dialled, port);
  // Kong pools connections by address, port and SNI alone. The finding tls-mixed makes sure that one such pool is either always
  // verified or never.
  if (scheme === "https" && tlsVerify !== native?.tlsVerify) calls.setTlsVerify(tlsVerify);
  if (host !== dialled) calls.setHeader("Host", host);
  const sent = query === "" ? target : target.substring(0, target.length - query.length);
  if (sent !== (native?.path ?? path)) calls.setPath(sent);
}

/** What Kong's own route of an API sends to the API's native cluster. */
interface NativeForwarding {
  readonly scheme: "http" | "https";
  /** The path that Kong would send. */
  readonly path: string;
  /** Whether the Service checks certificates; undefined for http. */
  readonly tlsVerify: boolean | undefined;
}

function nativeForwarding({ route, prefix }: ApiMatch, path: string): NativeForwarding {
  const { scheme, basePath, tlsVerify } = route.nativeDestination;
  const sent = upstreamPath(path, route.stripPath ? prefix : "", basePath);
  return { scheme, path: sent, tlsVerify: scheme === "https" ? tlsVerify : undefined };
}
