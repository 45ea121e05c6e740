// SPDX-License-Identifier: Apache-2.0

import { NO_HEADERS } from "../decision/decision.ts";
import { LOOP_HEADER } from "../decision/loop.ts";
import { requiredHeaders, requiresConsumer } from "../decision/required-inputs.ts";
import type { ApiMatch } from "../decision/match.ts";
import type { Request } from "../decision/request.ts";
import { nginx, pdk } from "./globals.ts";

/** The request in hand, but for what only some APIs need. */
export function readRequest(): Request {
  const { var: variables } = nginx();
  const loop = variables["http_cdn_loop"];
  const isHttp2 = variables["server_protocol"] === "HTTP/2.0";
  return {
    // Nothing that is decided depends on it, and each variable costs.
    method: "",
    host: variables["http_host"] ?? "",
    target: variables["request_uri"] ?? "",
    serverName: isHttp2 ? (variables["ssl_server_name"] ?? "") : "",
    isHttp2,
    headers: loop === undefined ? NO_HEADERS : { [LOOP_HEADER]: loop },
  };
}

/** The same request with what a decision for this API needs besides: headers, the client's address, and the consumer. */
export function completeRequest(request: Request, { route, entry }: ApiMatch): Request {
  if (route.split === undefined) return request;
  const { var: variables } = nginx();
  const needed = requiredHeaders(route, entry);
  const { method, host, target, serverName = "", isHttp2 = false, headers: read = NO_HEADERS } = request;
  const headers = needed.length === 0 ? read : withHeaders(read, needed);
  // One by one: spread, it would be a loop in Lua.
  const completed = { method, host, target, serverName, isHttp2, headers, client: variables["remote_addr"] ?? "" };
  if (!requiresConsumer(route, entry, completed)) return completed;
  // The anonymous consumer, who has no credential, is many clients: it must not keep them all in one cluster.
  const id = pdk().client.get_credential() === undefined ? undefined : pdk().client.get_consumer()?.id;
  return id === undefined ? completed : { ...completed, consumer: id };
}

/** Apart from its caller, since LuaJIT compiles no function through a loop. */
function withHeaders(
  read: NonNullable<Request["headers"]>,
  needed: readonly string[],
): Record<string, string | undefined> {
  const headers: Record<string, string | undefined> = { ...read };
  for (const name of needed) headers[name] = nginx().var[`http_${name.split("-").join("_")}`];
  return headers;
}

/** The scheme of the Service behind the plugin's route, before the plugin sets another. */
export function serviceScheme(): "http" | "https" {
  return nginx().var["upstream_scheme"] === "https" ? "https" : "http";
}
