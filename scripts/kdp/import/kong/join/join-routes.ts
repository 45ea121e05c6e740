// SPDX-License-Identifier: Apache-2.0

import type { EstateRoute, HostHeader } from "../../estate/estate.ts";
import { commonPath, pathBehind, rewriteOfBoth } from "./join-paths.ts";

/** A route through both, with Kong's route of it; the last one may have none: what Kong refuses. */
export interface JoinedRoute {
  readonly route: EstateRoute;
  readonly behind: EstateRoute | undefined;
}

/**
 * The routes that the requests of an Ingress's route reach in the Kong behind it, in Kong's order; `undefined` if they can't be followed.
 * What reaches none is a route that serves nothing.
 */
export function joinRoutes(front: EstateRoute, kong: readonly EstateRoute[]): JoinedRoute[] | undefined {
  const joined: JoinedRoute[] = [];
  if (pathBehind(front) === undefined) return undefined;
  for (const behind of kong) {
    const hosts = commonHosts(front, behind);
    const methods = commonMethods(front.methods, behind.methods);
    if (hosts === undefined || methods === undefined) continue;
    const path = commonPath(front, behind.path);
    if (path === "unknown") return undefined;
    if (path === undefined) continue;
    const rewrite = rewriteOfBoth(front, behind);
    const route: EstateRoute = {
      ...behind,
      place: front.place,
      behind: behind.place.object,
      hosts,
      path,
      methods,
      headers: [...front.headers, ...behind.headers],
      rewrite,
      hostHeader: behind.hostHeader === "client" ? hostBehind(front) : behind.hostHeader,
      tls: {
        certificate: front.tls.certificate,
        httpsRedirect: front.tls.httpsRedirect ?? behind.tls.httpsRedirect,
      },
      plugins: [...front.plugins, ...behind.plugins],
    };
    joined.push({ route, behind });
    if (takesAll(route, front)) return joined;
  }
  const nothing = { ...front, backends: [], split: undefined, rewrite: { kind: "none" } as const };
  return [...joined, { route: nothing, behind: undefined }];
}

/** The Host that Kong gets from the Ingress; `client` for the client's own. */
function hostBehind({ hostHeader, backends }: EstateRoute): HostHeader {
  if (hostHeader !== "upstream") return hostHeader;
  return { name: backends[0]?.host ?? "" };
}

/** The client's hosts whose requests a route of Kong takes; `undefined` if there is none. */
function commonHosts(front: EstateRoute, behind: EstateRoute): readonly string[] | undefined {
  if (behind.hosts.length === 0) return front.hosts;
  const sent = hostBehind(front);
  if (sent !== "client") {
    const name = sent === "upstream" ? "" : sent.name.replace(/:\d+$/, "").toLowerCase();
    return behind.hosts.some((pattern) => covers(pattern, name)) ? front.hosts : undefined;
  }
  if (front.hosts.length === 0) return behind.hosts;
  const common = front.hosts.flatMap((host) =>
    behind.hosts.flatMap((pattern) => (covers(pattern, host) ? host : covers(host, pattern) ? pattern : [])),
  );
  return common.length === 0 ? undefined : [...new Set(common)];
}

function commonMethods(some: readonly string[], others: readonly string[]): readonly string[] | undefined {
  if (some.length === 0) return others;
  if (others.length === 0) return some;
  const common = some.filter((method) => others.includes(method));
  return common.length === 0 ? undefined : common;
}

function covers(pattern: string, host: string): boolean {
  return pattern === host || (pattern.startsWith("*.") && host.endsWith(pattern.slice(1)));
}

/** Whether a joined route takes every request of the Ingress's route, so that no later one gets any. */
function takesAll(joined: EstateRoute, front: EstateRoute): boolean {
  const isWhole = joined.path.kind === front.path.kind && joined.path.value === front.path.value;
  return (
    isWhole &&
    joined.hosts.length === front.hosts.length &&
    joined.methods.length === front.methods.length &&
    joined.headers.length === front.headers.length
  );
}
