// SPDX-License-Identifier: Apache-2.0

import { headerOf, trimSpace } from "./http/headers.ts";
import type { Request } from "./request.ts";

/** A request for which browsers follow no redirect: a CORS preflight, or the opening of a WebSocket. */
export type NotRedirected = "preflight" | "websocket";

/**
 * Whether a redirect would break a request, and why. The Fetch standard takes a preflight's redirect for a failure, and RFC 6455 section 4.1 lets
 * clients of a WebSocket do so. Other protocols in `Upgrade` (h2c, TLS) are an offer alone: their clients follow redirects. Kong takes no extended
 * CONNECT (RFC 8441), so that browsers open WebSockets over HTTP/1.1.
 */
export function notRedirected(request: Request): NotRedirected | undefined {
  if (isPreflight(request)) return "preflight";
  return opensWebSocket(request) ? "websocket" : undefined;
}

/** Whether it asks for another request's sake (Fetch standard section 3.3.2): OPTIONS with `Origin` and `Access-Control-Request-Method`. */
export function isPreflight(request: Request): boolean {
  if (request.method !== "OPTIONS") return false;
  return hasHeader(request, "origin") && hasHeader(request, "access-control-request-method");
}

function hasHeader(request: Request, name: string): boolean {
  return (headerOf(request, name) ?? "") !== "";
}

/** By RFC 6455 section 4.1: a GET, and `websocket`, in any case of letters, among the protocols. */
function opensWebSocket(request: Request): boolean {
  const upgrade = request.method === "GET" ? headerOf(request, "upgrade") : undefined;
  return upgrade !== undefined && namesWebSocket(upgrade);
}

/** Apart from its caller, since LuaJIT compiles no function with closures in it. */
function namesWebSocket(upgrade: string): boolean {
  return upgrade.split(",").some((protocol) => trimSpace(protocol).toLowerCase() === "websocket");
}
