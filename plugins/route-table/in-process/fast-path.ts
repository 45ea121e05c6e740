// SPDX-License-Identifier: Apache-2.0

import { loggedDecision } from "../apply/calls.ts";
import { prefixTakenOff } from "../apply/forwarded-prefix.ts";
import { findLongestPrefix } from "../decision/compiled/prefix-map.ts";
import { isPlainPath } from "../decision/http/plain-path.ts";
import { nativeDecision } from "../decision/native-request.ts";
import { upstreamPath } from "../decision/upstream-path.ts";
import { CALLS } from "./calls.ts";
import { COMPANION } from "./companion.ts";
import type { Compiled } from "./configurations.ts";
import { nginx, pdk } from "./globals.ts";
import { serviceScheme } from "./read-request.ts";

/**
 * Handles the most common kind of request without the full decision: the host is a short host, written as in the table, the path is in
 * normal form, and the API is native. Forwards the request, or leaves it to Kong's own route. Returns false for any other request, and
 * then does nothing.
 *
 * The result is the same as that of the full decision. The code is so small that LuaJIT can compile it as one trace: such a trace,
 * including the functions of Kong that it calls, may have no more than some 250 constants.
 */
export function takeFastPath({ config, index }: Compiled): boolean {
  // With these settings, the API or the table needs more than the native route.
  if (config.sharedTable || config.catchAll || index.decisionHeader !== undefined) return false;
  const { var: variables } = nginx();
  const host = variables["http_host"] ?? "";
  if (!index.shortHosts.has(host) || variables["http_cdn_loop"] !== undefined) return false;
  if (index.checksServerName && variables["server_protocol"] === "HTTP/2.0" && variables["ssl_server_name"] !== host)
    return false;
  const target = variables["request_uri"] ?? "";
  const mark = target.indexOf("?");
  const path = mark === -1 ? target : target.substring(0, mark);
  if (!isPlainPath(path)) return false;
  const api = findLongestPrefix(index.prefixes, path);
  const route = api === undefined ? undefined : index.routes.get(api);
  if (route?.isNative !== true) return false;
  // Kong's own route does everything.
  if (config.nativeRoutes) return true;
  if (route.hostHeader !== "upstream" || route.hasConnectionSettings) return false;
  const { scheme, host: upstreamHost, dialled, port, basePath, tlsVerify } = route.nativeDestination;
  const { service } = pdk();
  if (scheme !== serviceScheme()) service.request.set_scheme(scheme);
  // Overwrites the Host header, so Host is set after it.
  service.set_target(dialled, port);
  if (scheme === "https") service.set_tls_verify(tlsVerify);
  if (upstreamHost !== dialled) service.request.set_header("Host", upstreamHost);
  const sent = upstreamPath(path, route.stripPath ? route.prefix : "", basePath);
  if (sent !== path) service.request.set_path(sent);
  const prefix = route.stripPath ? prefixTakenOff(route.prefix, path) : undefined;
  if (prefix !== undefined) COMPANION.set_forwarded_prefix(prefix);
  if (config.logDecision) CALLS.log(loggedDecision(index, nativeDecision(route, "short"), { host }));
  return true;
}
