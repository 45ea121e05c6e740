// SPDX-License-Identifier: Apache-2.0

import { forwardedPrefix } from "../../../plugins/route-table/apply/forwarded-prefix.ts";
import type { Located } from "../../../plugins/route-table/decision/decide.ts";
import type { Decision } from "../../../plugins/route-table/decision/decision.ts";
import type { RouteIndex } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { textOf } from "./byte-text.ts";

/** The input for the description of an upstream. */
export interface ExplainedUpstream {
  readonly decision: Decision;
  readonly located: Located;
  readonly index: RouteIndex;
}

/** The upstream that gets a request, one line for each thing to say: its URL, the connection, and the headers that it receives. */
export function describeUpstream({ decision, located, index }: ExplainedUpstream): string[] {
  const { upstream, api, cluster, requestHeaders = {} } = decision;
  if (upstream === null) return ["none"];
  const { scheme, host, sni, address, port, target } = upstream;
  const destination = index.routes.get(api ?? "")?.destinations.get(cluster ?? "");
  const certificate =
    destination?.tlsVerify !== false ? "certificate verified" : "certificate NOT verified (tlsVerify: false)";
  const tls = scheme === "https" ? `TLS, SNI ${sni ?? "none"}, ${certificate}` : "no TLS";
  const passed = Object.entries(requestHeaders).map(([name, value]) => `${name}: ${textOf(value)}`);
  // The Host header can be another name than that of the URL (hostHeader).
  const authority = destination?.host ?? host;
  const { match, path } = located;
  const prefix = match.kind === "api" && path !== undefined ? forwardedPrefix(match, path) : undefined;
  return [
    `${scheme}://${authority}${textOf(target)}`,
    `dials ${address}, port ${port}; ${tls}`,
    `Host: ${textOf(host)}`,
    ...(prefix === undefined ? [] : [`X-Forwarded-Prefix: ${textOf(prefix)}`]),
    ...passed,
  ];
}
