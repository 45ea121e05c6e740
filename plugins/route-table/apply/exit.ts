// SPDX-License-Identifier: Apache-2.0

import { loggedDecision, type Calls } from "./calls.ts";
import type { PluginConfig } from "./config.ts";
import type { Decision, Exit, Headers } from "../decision/decision.ts";
import { hostKey, withoutPort } from "../decision/http/host-key.ts";
import { problemExit } from "../decision/problem-exit.ts";
import { isProblem, type ProblemName } from "../decision/problems.ts";
import type { Request } from "../decision/request.ts";
import type { RouteIndex } from "../decision/compiled/table-index.ts";

/** A decision to answer a request without an upstream. */
export type ExitDecision = Decision & { readonly exit: Exit };

/** The arguments of Kong's `response.exit`. */
export interface KongExit {
  readonly status: number;
  readonly headers: Headers;
  /** The problem in the body; undefined for a redirect or a granted preflight, which have no body. */
  readonly problem: ProblemName | undefined;
}

/** Whether the gateway answers a request itself. */
export function hasExit(decision: Decision): decision is ExitDecision {
  return decision.exit !== null;
}

/**
 * The answer to a request of an API that reached the catch-all route. It is never forwarded. Either Kong has no route for the API, or
 * Kong's router did not match the host, which it compares as sent, but for the port.
 */
export function exitForMissingRoute({ api, entry, responseHeaders }: Decision, { host }: Request): ExitDecision {
  const problem = withoutPort(host) === hostKey(host) ? "no-route" : "host-form";
  // Not spread from the decision: in Lua null is nil, and spreading a nil overwrites nothing.
  const base = { api, entry, cluster: null, upstream: null, responseHeaders };
  return { ...base, because: [problem], exit: problemExit(problem) };
}

/** Makes the calls that log a request which the gateway answers itself. To be called before the exit. */
export function logExit(
  { logDecision, countOutcomes, nativeRoutes, catchAll }: PluginConfig,
  index: RouteIndex,
  request: Request,
  decision: ExitDecision,
  calls: Calls,
): void {
  const isShared = nativeRoutes || catchAll;
  if (countOutcomes || (logDecision && !isShared)) calls.log(loggedDecision(index, decision, request));
  if (logDecision && isShared) calls.share(loggedDecision(index, decision, request));
}

/** Converts a decision to the arguments of Kong's exit. */
export function kongExitOf({ exit, responseHeaders, because }: ExitDecision): KongExit {
  const [reason] = because;
  return {
    status: exit.status,
    headers: { ...responseHeaders, ...exit.headers },
    problem: isProblem(reason) ? reason : undefined,
  };
}
