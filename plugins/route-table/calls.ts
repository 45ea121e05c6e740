// SPDX-License-Identifier: Apache-2.0

import type { Decision, Upstream } from "./route/decision.ts";
import type { ApiRoute, RouteIndex } from "./route/route-index.ts";

/** One PDK call: the function's name below `kong.` and its arguments. */
export type PdkCall =
  | readonly ["service.request.setScheme", "http" | "https"]
  | readonly ["service.setTarget", string, number]
  | readonly ["service.setTlsVerify", true]
  | readonly ["service.request.setHeader", "Host", string]
  | readonly ["service.request.setPath", string]
  | readonly ["service.setTimeouts", number, number, number]
  | readonly ["service.setRetries", number]
  | readonly ["response.setHeaders", Readonly<Record<string, string>>];

/** What Kong would do with a request if the plugin did nothing. */
export interface NativeRoute {
  readonly scheme: "http" | "https";
  /** The path that Kong would send. */
  readonly path: string;
}

/** Whether Kong's own routes, where it has them, do all that a table asks for, so that no request need be read. */
export function isLeftToKong(index: RouteIndex): boolean {
  for (const route of index.routes.values()) {
    if (route.destination !== route.nativeDestination) return false;
  }
  return index.legacyPatterns.every(({ responseHeaders }) => Object.keys(responseHeaders).length === 0);
}

/**
 * The calls that make Kong do what was decided, and no call whose effect Kong has anyway. Their order counts: setTarget
 * overwrites the Host header, so Host comes after it.
 */
export function callsFor(
  decision: Decision,
  upstream: Upstream,
  route: ApiRoute,
  native: NativeRoute,
  nativeRoutes: boolean,
): PdkCall[] {
  const calls: PdkCall[] = [];
  if (!nativeRoutes || route.destination !== route.nativeDestination) {
    calls.push(...upstreamCalls(upstream, native));
    // With native routes, Kong's own Service of the API has its timeouts and retries already.
    if (!nativeRoutes) calls.push(...connectionCalls(route));
  }
  if (Object.keys(decision.responseHeaders).length > 0) {
    calls.push(["response.setHeaders", decision.responseHeaders]);
  }
  return calls;
}

function upstreamCalls(upstream: Upstream, native: NativeRoute): PdkCall[] {
  const calls: PdkCall[] = [];
  const { scheme, host, address, port, target } = upstream;
  if (scheme !== native.scheme) calls.push(["service.request.setScheme", scheme]);
  const dialled = address.includes(":") ? `[${address}]` : address;
  calls.push(["service.setTarget", dialled, port]);
  // Kong pools connections by address, port and SNI alone, so all TLS to one of them must be verified.
  if (scheme === "https") calls.push(["service.setTlsVerify", true]);
  if (host !== dialled) calls.push(["service.request.setHeader", "Host", host]);
  const path = withoutQuery(target);
  if (path !== native.path) calls.push(["service.request.setPath", path]);
  return calls;
}

function connectionCalls(route: ApiRoute): PdkCall[] {
  const calls: PdkCall[] = [];
  const { timeouts, retries } = route;
  if (timeouts !== undefined) {
    calls.push(["service.setTimeouts", timeouts.connect, timeouts.send, timeouts.read]);
  }
  if (retries !== undefined) calls.push(["service.setRetries", retries]);
  return calls;
}

function withoutQuery(target: string): string {
  const mark = target.indexOf("?");
  return mark === -1 ? target : target.substring(0, mark);
}
