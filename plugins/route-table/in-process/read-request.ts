// SPDX-License-Identifier: Apache-2.0

import { NO_HEADERS, type Decision } from "../decision/decision.ts";
import { LOOP_HEADER } from "../decision/loop.ts";
import { requiredHeaders, requiredToEnd, requiresConsumer } from "../decision/required-inputs.ts";
import type { ApiMatch, Match } from "../decision/match.ts";
import type { RouteIndex } from "../decision/compiled/table-index.ts";
import type { Request } from "../decision/request.ts";
import { nginx, pdk } from "./globals.ts";
import { headerNamed } from "./header-named.ts";

/** Reads the current request, without what only some APIs need. */
export function readRequest(): Request {
  const { var: variables } = nginx();
  // The variable is cheap to test, but a header CDN_Loop fills it as well.
  const loop = variables["http_cdn_loop"] === undefined ? undefined : headerNamed(LOOP_HEADER);
  const isHttp2 = variables["server_protocol"] === "HTTP/2.0";
  return {
    // Left empty: the decision about most requests does not depend on it, and reading a variable takes time.
    method: "",
    host: variables["http_host"] ?? "",
    target: variables["request_uri"] ?? "",
    serverName: isHttp2 ? (variables["ssl_server_name"] ?? "") : "",
    isHttp2,
    headers: loop === undefined ? NO_HEADERS : { [LOOP_HEADER]: loop },
  };
}

/** Adds what a decision for this API needs in addition: headers, the client's address and the consumer. */
export function completeRequest(request: Request, { route, entry }: ApiMatch): Request {
  if (route.split === undefined) return request;
  const { var: variables } = nginx();
  const needed = requiredHeaders(route, entry);
  const { method, host, target, serverName = "", isHttp2 = false, headers: read = NO_HEADERS } = request;
  const headers = needed.length === 0 ? read : withHeaders(read, needed);
  // No spread, which is a loop in Lua.
  const completed = { method, host, target, serverName, isHttp2, headers, client: variables["remote_addr"] ?? "" };
  if (!requiresConsumer(route, entry, completed)) return completed;
  // The anonymous consumer has no credential. It stands for many clients, which one split key would keep in one cluster.
  const id = pdk().client.get_credential() === undefined ? undefined : pdk().client.get_consumer()?.id;
  return id === undefined ? completed : { ...completed, consumer: id };
}

/** The same request with what the end that was decided for it depends on besides; itself where that is nothing. */
export function completeToEnd(index: RouteIndex, match: Match, request: Request, decision: Decision): Request {
  const method = nginx().var["request_method"] ?? "";
  const required = requiredToEnd(index, match, decision, method);
  if (required.length === 0) return request;
  return { ...request, method, headers: withHeaders(request.headers ?? NO_HEADERS, required) };
}

/** A function of its own, since LuaJIT does not compile through a loop. */
function withHeaders(
  read: NonNullable<Request["headers"]>,
  needed: readonly string[],
): Record<string, string | undefined> {
  const headers: Record<string, string | undefined> = { ...read };
  for (const name of needed) {
    headers[name] = headerNamed(name);
  }
  return headers;
}

/** The scheme of the Service behind the plugin's route, before the plugin sets another. */
export function serviceScheme(): "http" | "https" {
  return nginx().var["upstream_scheme"] === "https" ? "https" : "http";
}
