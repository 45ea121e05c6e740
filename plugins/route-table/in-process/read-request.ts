// SPDX-License-Identifier: Apache-2.0

import { NO_HEADERS } from "../route/decision.ts";
import { LOOP_HEADER } from "../route/loop.ts";
import { neededHeaders, needsConsumer } from "../route/needed.ts";
import type { ApiMatch } from "../route/match.ts";
import type { Request } from "../route/request.ts";
import { nginx, pdk } from "./globals.ts";

/** The request in hand, but for what only some APIs need. */
export function readRequest(): Request {
  const { var: variables } = nginx();
  const loop = variables["http_cdn_loop"];
  return {
    method: variables["request_method"] ?? "",
    host: variables["http_host"] ?? "",
    target: variables["request_uri"] ?? "",
    serverName: variables["ssl_server_name"] ?? "",
    isHttp2: variables["server_protocol"] === "HTTP/2.0",
    headers: loop === undefined ? NO_HEADERS : { [LOOP_HEADER]: loop },
  };
}

/** The same request with what a decision for this API needs besides: headers, the client's address, and the consumer. */
export function completeRequest(request: Request, { route, entry }: ApiMatch): Request {
  if (route.split === undefined) return request;
  const { var: variables } = nginx();
  const headers: Record<string, string | undefined> = { ...request.headers };
  for (const name of neededHeaders(route, entry)) headers[name] = variables[`http_${name.split("-").join("_")}`];
  const completed = { ...request, headers, client: variables["remote_addr"] ?? "" };
  if (!needsConsumer(route, entry, completed)) return completed;
  // The anonymous consumer, who has no credential, is many clients: it must not keep them all in one cluster.
  const id = pdk().client.get_credential() === undefined ? undefined : pdk().client.get_consumer()?.id;
  return id === undefined ? completed : { ...completed, consumer: id };
}
