// SPDX-License-Identifier: Apache-2.0

import { ROUTE_DEFAULTS, SERVICE_DEFAULTS, type KongRoute } from "./config.ts";

/**
 * A route that matches every request and leads nowhere, since its service's name never resolves (RFC 6761 section 6.4). A request that
 * no plugin sends elsewhere gets 503, and never reaches a wrong upstream.
 */
export function deadEndRoute(requestBuffering: boolean): KongRoute {
  return {
    ...ROUTE_DEFAULTS,
    name: "route-table",
    hosts: [],
    paths: ["/"],
    stripPath: false,
    requestBuffering,
    service: { ...SERVICE_DEFAULTS, name: "dead-end", protocol: "http", host: "dead-end.invalid", port: 80 },
  };
}
