// SPDX-License-Identifier: Apache-2.0

import { locate } from "../../../../plugins/route-table/decision/decide.ts";
import type { RouteIndex } from "../../../../plugins/route-table/decision/compiled/table-index.ts";
import { withApi } from "../../../../plugins/route-table/table/text/placeholder.ts";
import type { ReadRequestsOptions } from "../probe-request.ts";

/** What a Service of an API is called, besides the API's own name. */
const SERVICE_ENDS = ["", "-service", "-svc"];

/** A log that is not ingress-nginx's own could name another one on each line. */
const MOST_SERVICES = 20_000;

/**
 * How recorded requests find their API in a table: by host and path, as the gateway itself does, and by the upstream's name of
 * ingress-nginx. Requests without a host count as requests to the first short host.
 *
 * @param isAsked - Whether an API is asked about.
 */
export function placesIn(
  index: RouteIndex,
  isAsked: (api: string) => boolean,
): Pick<ReadRequestsOptions, "apiOf" | "hostOfService" | "defaultHost"> {
  const apiOf = (host: string, target: string): string | undefined => {
    const { match } = locate(index, { method: "GET", host, target });
    return match.kind === "api" && isAsked(match.route.api) ? match.route.api : undefined;
  };
  const known = new Map<string, string | undefined>();
  const hostOfService = (service: string): string | undefined => {
    if (known.has(service)) return known.get(service);
    const host = hostOf(service, index);
    if (known.size < MOST_SERVICES) known.set(service, host);
    return host;
  };
  return { apiOf, hostOfService, defaultHost: index.gateway === "" ? undefined : index.gateway };
}

/**
 * An old host of the API that a Service belongs to, by its name in `NAMESPACE-SERVICE-PORT`. Undefined if that could be several APIs, since
 * namespaces and Services both have dashes.
 */
function hostOf(service: string, index: RouteIndex): string | undefined {
  const parts = service.split("-").slice(0, -1);
  const names = new Set<string>();
  for (let i = 1; i < parts.length; i++) {
    const name = parts.slice(i).join("-");
    for (const end of SERVICE_ENDS) {
      const api = name.endsWith(end) ? name.slice(0, name.length - end.length) : "";
      if (index.routes.has(api)) names.add(api);
    }
  }
  const [api, another] = names;
  return api === undefined || another !== undefined ? undefined : oldHostOf(api, index);
}

function oldHostOf(api: string, { ownHosts, legacyPatterns }: RouteIndex): string | undefined {
  for (const [host, owner] of ownHosts) if (owner === api) return host;
  const pattern = legacyPatterns[0]?.pattern;
  return pattern === undefined ? undefined : withApi(pattern.text, api);
}
