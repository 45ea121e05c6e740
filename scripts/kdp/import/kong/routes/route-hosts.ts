// SPDX-License-Identifier: Apache-2.0

import type { RouteProblem } from "./part.ts";

/** The hosts of a route that an estate can name, and problems with the others. */
export interface RouteHosts {
  readonly hosts: readonly string[];
  readonly problems: readonly RouteProblem[];
}

/** The ports at which clients call without saying so. */
const USUAL_PORTS = new Set(["80", "443"]);
const REASON = "A table has names of hosts, without ports and without wildcards at their end.";

/** Reads the hosts of a route. Kong's wildcard stands at either end of a name, and a port makes a host match at that port alone. */
export function routeHostsOf(hosts: readonly string[]): RouteHosts {
  const found: string[] = [];
  const problems: RouteProblem[] = [];
  for (const written of hosts) {
    const [, name = written, port] = /^([^:]*):(\d+)$/.exec(written) ?? [];
    const host = name.toLowerCase();
    if (port !== undefined && !USUAL_PORTS.has(port)) problems.push(leftOut(written, `only at port ${port}`));
    else if (host.slice(1).includes("*")) problems.push(leftOut(written, "by a wildcard that is not its first label"));
    else if (host.startsWith("*") && !host.startsWith("*.")) problems.push(leftOut(written, "by a part of a label"));
    else found.push(host);
  }
  return { hosts: [...new Set(found)], problems };
}

function leftOut(host: string, how: string): RouteProblem {
  return {
    code: "kong-host",
    field: "hosts",
    effect: `The route serves the host ${host} ${how}, so this host is left out.`,
    reason: REASON,
    remedy: "Add the names that clients really use to the API's `hosts`.",
    url: `https://${host}/`,
  };
}
