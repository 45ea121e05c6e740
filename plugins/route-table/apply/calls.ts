// SPDX-License-Identifier: Apache-2.0

import type { Decision, Headers } from "../decision/decision.ts";
import type { Request } from "../decision/request.ts";
import type { ApiRoute } from "../decision/compiled/api-route.ts";
import type { RouteIndex } from "../decision/compiled/table-index.ts";
import type { SharedRewrite } from "./response-mapping.ts";

/** What the plugin asks of Kong for a request that goes on: each function is one of Kong's PDK. */
export interface Calls {
  /** `kong.service.request.set_scheme` */
  setScheme(scheme: "http" | "https"): void;
  /** `kong.service.set_target` */
  setTarget(host: string, port: number): void;
  /** `kong.service.set_tls_verify` */
  setTlsVerify(on: boolean): void;
  /** `kong.service.request.set_header` */
  setHeader(name: string, value: string): void;
  /** `kong.service.request.set_path` */
  setPath(path: string): void;
  /** `kong.service.set_timeouts`, in milliseconds */
  setTimeouts(connect: number, send: number, read: number): void;
  /** `kong.service.set_retries` */
  setRetries(retries: number): void;
  /**
   * Says to the upstream what is taken off the path (`X-Forwarded-Prefix`), as Kong says it on routes of its own; where the client may say it
   * itself (`trusted_ips`) and does, nothing is changed. Kong has no PDK function for it.
   */
  setForwardedPrefix(prefix: string): void;
  /** `kong.response.set_headers` */
  setResponseHeaders(headers: Headers): void;
  /** `kong.log.set_serialize_value`: the decision for Kong's logs, as `kdp`. */
  log(decision: LoggedDecision): void;
  /** `kong.ctx.shared.kdp`: the decision for what runs later in the request: the log phase, and Lua in other plugins. */
  share(decision: LoggedDecision): void;
  /** `kong.ctx.shared.kdp_rewrite`: what a response's headers are mapped back by. */
  shareRewrite(rewrite: SharedRewrite): void;
}

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
export function loggedDecision(
  { version }: RouteIndex,
  { api, entry, cluster, because }: Pick<Decision, "api" | "entry" | "cluster" | "because">,
  { host }: Pick<Request, "host">,
): LoggedDecision {
  return { api, entry, cluster, host, because: because.join(","), table: version };
}

/** The calls for the headers that the upstream receives besides Host. */
export function requestHeaderCalls(headers: Headers, calls: Calls): void {
  for (const [name, value] of Object.entries(headers)) calls.setHeader(name, value);
}

/** The calls for an API's timeouts and retries; Kong's own Service of an API has them without. */
export function connectionCalls({ timeouts, retries }: ApiRoute, calls: Calls): void {
  if (timeouts !== undefined) calls.setTimeouts(timeouts.connect, timeouts.send, timeouts.read);
  if (retries !== undefined) calls.setRetries(retries);
}
