// SPDX-License-Identifier: Apache-2.0

import type { ApiMatch } from "./match.ts";
import type { Exit, ExitReason } from "./decision.ts";
import { brownoutAt, stateAt, type CompiledLifecycle } from "./compiled/old-host-lifecycle.ts";
import { hostKey } from "./http/host-key.ts";
import { gatewaysOf } from "./loop.ts";
import { matchRequest } from "./match.ts";
import { isRefusedPath } from "./compiled/path-rules.ts";
import { notRedirected } from "./not-redirected.ts";
import { problemExit } from "./problem-exit.ts";
import type { Request } from "./request.ts";
import type { RouteIndex } from "./compiled/table-index.ts";

/** Caches may store a 410 (RFC 9110 section 15.5.11). If the host's sunset is then postponed, clients would still see the stored 410. */
const NO_STORE = { "Cache-Control": "no-store" };

/** The inputs of the gateway's own answers. */
export interface OwnAnswerInput {
  readonly index: RouteIndex;
  readonly match: ApiMatch;
  readonly request: Request;
  /** In normal form. */
  readonly path: string;
  /** The request's URL on the short host; undefined where it came on a short host, or has no such URL. */
  readonly successor: string | undefined;
  /** Unix time in seconds. */
  readonly time: number;
}

/** An answer that the gateway gives itself, and the reason. */
export interface OwnAnswer {
  readonly reason: ExitReason;
  readonly exit: Exit;
}

/**
 * The gateway's own answer to a request of an API; undefined where an upstream answers. It answers, in this order: a request on another
 * API's connection, a request in a loop, a path that the API refuses, and a request on an old host that is gone, in a brownout or
 * redirecting. A request that a redirect would break is served instead.
 */
export function ownAnswerOf(input: OwnAnswerInput): OwnAnswer | undefined {
  const { index, match, request, path } = input;
  if (isMisdirected(input)) return { reason: "misdirected", exit: problemExit("misdirected") };
  const gateways = gatewaysOf(request);
  // The length comes first: the list is mostly empty, and `includes` is a loop in Lua.
  if (gateways.length > 0 && gateways.includes(index.gateway)) {
    const hops = [...gateways, index.gateway].join(" > ");
    return { reason: "loop", exit: problemExit("loop", {}, { hops }) };
  }
  if (isRefusedPath(match.route.pathRules, path)) return { reason: "refused-path", exit: problemExit("refused-path") };
  if (match.entry === "short") return undefined;
  return oldHostAnswer(input, match.lifecycle);
}

/**
 * Whether a request came on a connection to another API's host. Clients use one HTTP/2 connection for all hosts that its certificate
 * covers (RFC 9113 section 9.1.1). A proxy in front of this gateway may route by the connection's server name alone and so send a
 * request to the wrong API.
 */
function isMisdirected({ index, match, request, path }: OwnAnswerInput): boolean {
  const { serverName = "", isHttp2 = false, host } = request;
  if (!index.checksServerName || !isHttp2 || serverName === "" || hostKey(serverName) === hostKey(host)) return false;
  const other = matchRequest(index, serverName, path);
  return other.kind === "api" && other.route.api !== match.route.api;
}

function oldHostAnswer(
  { match, request, successor, time }: OwnAnswerInput,
  lifecycle: CompiledLifecycle | undefined,
): OwnAnswer | undefined {
  const members = successor === undefined ? undefined : { successor };
  const state = lifecycle === undefined ? "serve" : stateAt(lifecycle, time);
  if (state === "gone") {
    return { reason: "old-host-gone", exit: problemExit("old-host-gone", NO_STORE, members) };
  }
  const brownout = lifecycle === undefined ? undefined : brownoutAt(lifecycle, time);
  if (brownout !== undefined) {
    const headers = { ...NO_STORE, "Retry-After": `${Math.ceil(brownout.until - time)}` };
    return { reason: "old-host-brownout", exit: problemExit("old-host-brownout", headers, members, brownout.status) };
  }
  const { redirect } = match.route;
  if (successor === undefined || (state !== "redirect" && !redirect.isOn)) return undefined;
  if (notRedirected(request) !== undefined) return undefined;
  const headers = { Location: successor, ...redirect.headers };
  return { reason: "redirect", exit: { status: redirect.status, type: null, headers } };
}
