// SPDX-License-Identifier: Apache-2.0

import type { Decision, Entry, Upstream } from "./decision.ts";
import { serverNameOf, withPort, type Destination } from "./destination.ts";
import { matchRequest, type Match } from "./match.ts";
import { normalPath } from "./normal-path.ts";
import { PROBLEMS } from "./problem-type.ts";
import type { Request } from "./request.ts";
import type { RouteIndex } from "./route-index.ts";
import { splitTarget } from "./target.ts";
import { upstreamPath } from "./upstream-path.ts";

/**
 * Decides what happens to one request. Pure and synchronous: the same index and request always give the same decision.
 * Every door of the project asks this one function.
 */
export function decide(index: RouteIndex, request: Request): Decision {
  const { path, query } = splitTarget(request.target);
  const normal = normalPath(path);
  if (normal === undefined) return exit("malformed-path", null);
  const match = matchRequest(index, request.host, normal);
  switch (match.kind) {
    case "unknown-host":
      return exit("unknown-host", null);
    case "unknown-path":
      return exit("unknown-path", match.entry);
    case "api":
      return {
        api: match.route.api,
        entry: match.entry,
        cluster: match.route.cluster,
        because: [match.route.isPinned ? "pin" : "default"],
        upstream: upstreamOf(match, request, normal, query),
        responseHeaders: match.responseHeaders,
        exit: null,
      };
  }
}

function upstreamOf(match: Extract<Match, { kind: "api" }>, request: Request, path: string, query: string): Upstream {
  const { route, prefix } = match;
  const { destination } = route;
  const host = hostHeaderOf(route.hostHeader, request.host, destination);
  const stripped = route.stripPath ? prefix : "";
  return {
    scheme: destination.scheme,
    host,
    sni: destination.scheme === "https" ? serverNameOf(host) : null,
    address: destination.address,
    port: destination.port,
    target: upstreamPath(path, stripped, destination.basePath) + query,
  };
}

function hostHeaderOf(setting: string, client: string, destination: Destination): string {
  if (setting === "upstream") return destination.host;
  return setting === "client" ? client : withPort(setting, destination.scheme, destination.port);
}

function exit(reason: "malformed-path" | "unknown-host" | "unknown-path", entry: Entry | null): Decision {
  const { status, type } = PROBLEMS[reason];
  return {
    api: null,
    entry,
    cluster: null,
    because: [reason],
    upstream: null,
    responseHeaders: {},
    exit: { status, type, headers: { "Content-Type": "application/problem+json" } },
  };
}
