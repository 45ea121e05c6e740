// SPDX-License-Identifier: Apache-2.0

import { NO_HEADERS, type Decision, type Headers, type Upstream } from "./route/decision.ts";
import type { Destination } from "./route/destination.ts";
import type { Request } from "./route/request.ts";
import type { ApiRoute } from "./route/api-route.ts";
import type { RouteIndex } from "./route/route-index.ts";
import type { SharedRewrite } from "./shared-rewrite.ts";

/** One PDK call: the function's name below `kong.` and its arguments. */
export type PdkCall =
  | readonly ["service.request.setScheme", "http" | "https"]
  | readonly ["service.setTarget", string, number]
  | readonly ["service.setTlsVerify", boolean]
  | readonly ["service.request.setHeader", string, string]
  | readonly ["service.request.setPath", string]
  | readonly ["service.setTimeouts", number, number, number]
  | readonly ["service.setRetries", number]
  | readonly ["response.setHeaders", Readonly<Record<string, string>>]
  | readonly ["log.setSerializeValue", "kdp", LoggedDecision]
  | readonly ["ctx.shared.set", "kdp", LoggedDecision]
  | readonly ["ctx.shared.set", "kdp_rewrite", SharedRewrite];

/** A decision as Kong's logs have it. */
export interface LoggedDecision {
  readonly api: string | null;
  readonly entry: string | null;
  readonly cluster: string | null;
  /** The host that the client called, as it did. */
  readonly host: string;
  /** The reasons, with commas between them. */
  readonly because: string;
  /** The version of the table by which it was decided. */
  readonly table: string;
}

/** What Kong's logs say of a decision. */
function loggedDecision(
  { version }: RouteIndex,
  { api, entry, cluster, because }: Decision,
  { host }: Request,
): LoggedDecision {
  return { api, entry, cluster, host, because: because.join(","), table: version };
}

/** What the Service and the route that the plugin stands on would do if the plugin did nothing. */
export interface UntouchedRequest {
  readonly scheme: "http" | "https";
  /** The path that Kong would send. */
  readonly path: string;
  /** Whether the Service checks certificates; undefined where it does not say, being http. */
  readonly tlsVerify?: boolean | undefined;
}

/** What takes one PDK call after the other. */
export type TakeCall = (call: PdkCall) => void;

/**
 * The calls that send a request to its upstream. Their order counts: setTarget overwrites the Host header, so Host comes
 * after it.
 */
export function upstreamCalls(
  { scheme, host, address, port, target }: Upstream,
  untouched: UntouchedRequest,
  { tlsVerify }: Destination,
  take: TakeCall,
): void {
  if (scheme !== untouched.scheme) take(["service.request.setScheme", scheme]);
  const dialled = address.includes(":") ? `[${address}]` : address;
  take(["service.setTarget", dialled, port]);
  // Kong pools connections by address, port and SNI alone; the table's check sees to it that one of them is either always
  // verified or never.
  if (scheme === "https" && tlsVerify !== untouched.tlsVerify) take(["service.setTlsVerify", tlsVerify]);
  if (host !== dialled) take(["service.request.setHeader", "Host", host]);
  const path = withoutQuery(target);
  if (path !== untouched.path) take(["service.request.setPath", path]);
}

/** The calls for the headers that the upstream receives besides Host. */
export function requestHeaderCalls(headers: Headers, take: TakeCall): void {
  for (const [name, value] of Object.entries(headers)) take(["service.request.setHeader", name, value]);
}

/** The calls for an API's timeouts and retries; Kong's own Service of an API has them without. */
export function connectionCalls({ timeouts, retries }: ApiRoute, take: TakeCall): void {
  if (timeouts !== undefined) take(["service.setTimeouts", timeouts.connect, timeouts.send, timeouts.read]);
  if (retries !== undefined) take(["service.setRetries", retries]);
}

/** The call for the headers that a response gets; undefined where there are none. */
export function responseCall({ responseHeaders }: Decision): PdkCall | undefined {
  if (responseHeaders === NO_HEADERS || Object.keys(responseHeaders).length === 0) return undefined;
  return ["response.setHeaders", responseHeaders];
}

/** The call that gives Kong's logs the decision. */
export function loggingCall(index: RouteIndex, decision: Decision, request: Request): PdkCall {
  return ["log.setSerializeValue", "kdp", loggedDecision(index, decision, request)];
}

/** The call that gives the decision to what runs later in the request: the log phase, and Lua in other plugins. */
export function sharingCall(index: RouteIndex, decision: Decision, request: Request): PdkCall {
  return ["ctx.shared.set", "kdp", loggedDecision(index, decision, request)];
}

function withoutQuery(target: string): string {
  const mark = target.indexOf("?");
  return mark === -1 ? target : target.substring(0, mark);
}
