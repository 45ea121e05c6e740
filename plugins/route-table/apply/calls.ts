// SPDX-License-Identifier: Apache-2.0

import type { Decision, Headers } from "../decision/decision.ts";
import type { Request } from "../decision/request.ts";
import type { ApiRoute } from "../decision/compiled/api-route.ts";
import type { RouteIndex } from "../decision/compiled/table-index.ts";
import type { SharedRewrite } from "./response-mapping.ts";

/** The calls to Kong for one request. Each method is one function of Kong's PDK. */
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
  /** `kong.log.set_serialize_value`: puts the decision into Kong's logs as `kdp`. */
  log(decision: LoggedDecision): void;
  /** Sets `kong.ctx.shared.kdp` to the decision, for code that runs later in the request: the log phase, and Lua in other plugins. */
  share(decision: LoggedDecision): void;
  /** Sets `kong.ctx.shared.kdp_rewrite`: how the header filter maps the response's headers. */
  shareRewrite(rewrite: SharedRewrite): void;
}

/** A decision in the form in which Kong's logs show it. */
export interface LoggedDecision {
  readonly api: string | null;
  readonly entry: string | null;
  readonly cluster: string | null;
  /** The Host header as the client sent it. */
  readonly host: string;
  /** The reasons, separated by commas. */
  readonly because: string;
  /** The version of the table behind the decision. */
  readonly table: string;
}

/** Converts a decision to the form for Kong's logs. */
export function loggedDecision(
  { version }: RouteIndex,
  { api, entry, cluster, because }: Pick<Decision, "api" | "entry" | "cluster" | "because">,
  { host }: Pick<Request, "host">,
): LoggedDecision {
  return { api, entry, cluster, host, because: because.join(","), table: version };
}

/** Makes the calls for request headers other than Host. */
export function requestHeaderCalls(headers: Headers, calls: Calls): void {
  for (const [name, value] of Object.entries(headers)) calls.setHeader(name, value);
}

/** Makes the calls for an API's timeouts and retries. With native routes, Kong's Service of the API has them already. */
export function connectionCalls({ timeouts, retries }: ApiRoute, calls: Calls): void {
  if (timeouts !== undefined) calls.setTimeouts(timeouts.connect, timeouts.send, timeouts.read);
  if (retries !== undefined) calls.setRetries(retries);
}
