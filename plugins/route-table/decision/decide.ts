// SPDX-License-Identifier: Apache-2.0

import { ownAnswerOf } from "./own-answer.ts";
import type { ApiRoute } from "./compiled/api-route.ts";
import { chooseCluster, type Choice } from "./choose-cluster.ts";
import {
  NO_HEADERS,
  type Decision,
  type Entry,
  type Exit,
  type ExitReason,
  type Headers,
  type Upstream,
} from "./decision.ts";
import { corsOf, withCors } from "./cors.ts";
import { hostHeaderOf, serverNameFor, type Destination } from "./compiled/destination.ts";
import { lifecycleHeaders } from "./compiled/old-host-lifecycle.ts";
import { loopHeaders } from "./loop.ts";
import { matchRequest, type ApiMatch, type Match } from "./match.ts";
import { normalPath } from "./http/normal-path.ts";
import { problemExit } from "./problem-exit.ts";
import type { Circumstances, Request } from "./request.ts";
import type { RouteIndex } from "./compiled/table-index.ts";
import { shortUrl } from "./short-url.ts";
import { splitTarget, type TargetParts } from "./http/target.ts";
import { upstreamPath } from "./upstream-path.ts";

/** A request's target and host, looked up in the table. */
export interface Located {
  readonly target: TargetParts;
  /** The path in normal form; undefined where Kong refuses the path. */
  readonly path: string | undefined;
  readonly match: Match;
}

/** Looks up a request's host and path in the table. */
export function locate(index: RouteIndex, request: Request): Located {
  const target = splitTarget(request.target);
  const path = normalPath(target.path);
  return { target, path, match: path === undefined ? UNKNOWN_HOST : matchRequest(index, request.host, path) };
}

const UNKNOWN_HOST: Match = { kind: "unknown-host" };

/**
 * Decides what happens to one request. Pure and synchronous: the same index, request and circumstances always give the same
 * decision. The plugin, `kdp explain` and the tests all use this function.
 */
export function decide(index: RouteIndex, request: Request, circumstances: Circumstances): Decision {
  return decideLocated(index, locate(index, request), request, circumstances);
}

/** Decides what happens to a request that is already located. */
export function decideLocated(
  index: RouteIndex,
  located: Located,
  request: Request,
  circumstances: Circumstances,
): Decision {
  const decision = decidedLocated(index, located, request, circumstances);
  if (decision.exit === null) return decision;
  const cors = corsOf(index, located.match);
  return cors === undefined ? decision : withCors(cors, request, decision, decision.exit);
}

/** The same without what browsers need to let code read an end. */
function decidedLocated(
  index: RouteIndex,
  { target, path, match }: Located,
  request: Request,
  circumstances: Circumstances,
): Decision {
  if (path === undefined) return exitDecision(null, null, "malformed-path", problemExit("malformed-path"), NO_HEADERS);
  if (match.kind === "unknown-host")
    return exitDecision(null, null, "unknown-host", problemExit("unknown-host"), NO_HEADERS);
  if (match.kind === "unknown-path") {
    return exitDecision(null, match.entry, "unknown-path", problemExit("unknown-path"), NO_HEADERS);
  }

  const { route, entry, lifecycle } = match;
  const successor = entry === "legacy" && needsSuccessor(match) ? shortUrl(index, route, target) : undefined;
  const headers = lifecycle === undefined ? NO_HEADERS : lifecycleHeaders(lifecycle, successor);
  const answer = ownAnswerOf({ index, match, request, path, successor, time: circumstances.time });
  if (answer !== undefined) return exitDecision(route.api, entry, answer.reason, answer.exit, headers);
  const choice = chooseCluster(route, entry, request, circumstances);
  const { cluster } = choice;
  const destination = destinationFor(route, cluster);
  if (cluster === undefined || destination === undefined) {
    const exit = problemExit("no-healthy-cluster", { "Retry-After": `${Math.ceil(route.checkInterval / 1_000)}` });
    return exitDecision(route.api, entry, "no-healthy-cluster", exit, headers);
  }
  const decision: Decision = {
    api: route.api,
    entry,
    cluster,
    because: choice.because,
    upstream: upstreamOf(match, request, destination, path, target.query),
    responseHeaders: withDecision(index, headers, choice),
    exit: null,
  };
  const requestHeaders = loopHeaders(index.gateway, request, destination);
  return requestHeaders === undefined ? decision : { ...decision, requestHeaders };
}

/** Most requests go to the native cluster. Where each asks another API than the one before, a look-up more is a wait for memory more. */
function destinationFor(route: ApiRoute, cluster: string | undefined): Destination | undefined {
  if (cluster === route.nativeCluster) return route.nativeDestination;
  return cluster === undefined ? undefined : route.destinations.get(cluster);
}

/** Whether the answer may contain the request's URL on the short host. */
function needsSuccessor({ route, lifecycle }: ApiMatch): boolean {
  return route.redirect.isOn || lifecycle?.isDeclared === true;
}

function upstreamOf(
  { route, prefix }: ApiMatch,
  request: Request,
  destination: Destination,
  path: string,
  query: string,
): Upstream {
  const host = hostHeaderOf(route.hostHeader, request.host, destination);
  return {
    scheme: destination.scheme,
    host,
    sni: serverNameFor(host, destination),
    address: destination.address,
    port: destination.port,
    target: upstreamPath(path, route.stripPath ? prefix : "", destination.basePath) + query,
  };
}

function withDecision({ decisionHeader }: RouteIndex, headers: Headers, { cluster, because }: Choice): Headers {
  if (decisionHeader === undefined) return headers;
  return { ...headers, [decisionHeader]: `${cluster ?? ""}; because="${because.join(", ")}"` };
}

function exitDecision(
  api: string | null,
  entry: Entry | null,
  reason: ExitReason,
  exit: Exit,
  responseHeaders: Headers,
): Decision {
  return { api, entry, cluster: null, because: [reason], upstream: null, responseHeaders, exit };
}
