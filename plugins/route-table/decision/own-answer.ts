// SPDX-License-Identifier: Apache-2.0

import type { ApiMatch } from "./match.ts";
import type { Exit, ExitReason } from "./decision.ts";
import { brownoutAt, stateAt, type CompiledLifecycle } from "./compiled/old-host-lifecycle.ts";
import { hostKey } from "./http/host-key.ts";
import { gatewaysOf } from "./loop.ts";
import { matchRequest } from "./match.ts";
import { isRefusedPath } from "./compiled/path-rules.ts";
import { problemExit } from "./problem-exit.ts";
import type { Request } from "./request.ts";
import type { RouteIndex } from "./compiled/table-index.ts";

/** A 410 may be kept by caches (RFC 9110 section 15.5.11), so that a host that is given longer after all would not come back. */
const NOT_KEPT = { "Cache-Control": "no-store" };

/** What the gateway's own answers depend on. */
export interface Asked {
  readonly index: RouteIndex;
  readonly match: ApiMatch;
  readonly request: Request;
  /** In normal form. */
  readonly path: string;
  /** This request's URL on the short host, where it came by an old host and has one. */
  readonly successor: string | undefined;
  /** Unix time in seconds. */
  readonly time: number;
}

/** An answer that the gateway gives itself, and why. */
export interface OwnAnswer {
  readonly reason: ExitReason;
  readonly exit: Exit;
}

/**
 * The gateway's own answer to a request of an API, where it gives one: to a request on another API's connection, one that has come
 * round, one with a path that the API does not take, or one on an old host that is gone, switched off or redirects. In this order.
 */
export function answerOf(asked: Asked): OwnAnswer | undefined {
  const { index, match, request, path } = asked;
  if (isMisdirected(asked)) return { reason: "misdirected", exit: problemExit("misdirected") };
  const gateways = gatewaysOf(request);
  // Mostly there are none; in Lua a look through them is a loop.
  if (gateways.length > 0 && gateways.includes(index.gateway)) {
    const hops = [...gateways, index.gateway].join(" > ");
    return { reason: "loop", exit: problemExit("loop", {}, { hops }) };
  }
  if (isRefusedPath(match.route.pathRules, path)) return { reason: "refused-path", exit: problemExit("refused-path") };
  if (match.entry === "short") return undefined;
  return oldHostAnswer(asked, match.lifecycle);
}

/**
 * Clients use one HTTP/2 connection for all hosts that its certificate covers (RFC 9113 section 9.1.1). What stands before this
 * gateway may route by the connection's server name alone: then a request could reach another API than the one that it is for.
 */
function isMisdirected({ index, match, request, path }: Asked): boolean {
  const { serverName = "", isHttp2 = false, host } = request;
  if (!index.checksServerName || !isHttp2 || serverName === "" || hostKey(serverName) === hostKey(host)) return false;
  const other = matchRequest(index, serverName, path);
  return other.kind === "api" && other.route.api !== match.route.api;
}

function oldHostAnswer({ match, successor, time }: Asked, end: CompiledLifecycle | undefined): OwnAnswer | undefined {
  const members = successor === undefined ? undefined : { successor };
  const state = end === undefined ? "serve" : stateAt(end, time);
  if (state === "gone") {
    return { reason: "old-host-gone", exit: problemExit("old-host-gone", NOT_KEPT, members) };
  }
  const brownout = end === undefined ? undefined : brownoutAt(end, time);
  if (brownout !== undefined) {
    const headers = { ...NOT_KEPT, "Retry-After": `${Math.ceil(brownout.until - time)}` };
    return { reason: "old-host-brownout", exit: problemExit("old-host-brownout", headers, members, brownout.status) };
  }
  const { redirect } = match.route;
  if (successor === undefined || (state !== "redirect" && !redirect.isOn)) return undefined;
  const headers = { Location: successor, ...redirect.headers };
  return { reason: "redirect", exit: { status: redirect.status, type: null, headers } };
}
