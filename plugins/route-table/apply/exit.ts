// SPDX-License-Identifier: Apache-2.0

import { loggedDecision, type Calls } from "./calls.ts";
import type { PluginConfig } from "./config.ts";
import type { Decision, Exit, Headers } from "../decision/decision.ts";
import { hostKey, withoutPort } from "../decision/http/host-key.ts";
import { problemExit } from "../decision/problem-exit.ts";
import { isProblem, type ProblemName } from "../decision/problems.ts";
import type { Request } from "../decision/request.ts";
import type { RouteIndex } from "../decision/compiled/table-index.ts";

/** A decision by which a request ends here. */
export type ExitDecision = Decision & { readonly exit: Exit };

/** How Kong ends a request. */
export interface KongExit {
  readonly status: number;
  readonly headers: Headers;
  /** What the body says; undefined for a redirect, which has none. */
  readonly problem: ProblemName | undefined;
}

/** Whether a request ends here. */
export function hasExit(decision: Decision): decision is ExitDecision {
  return decision.exit !== null;
}

/**
 * What becomes of a request of an API on the route that takes what Kong's own routes leave over: it is not sent on. Either the
 * API's route is missing, or Kong's router compares the host otherwise: as it is sent, with any port.
 */
export function exitForMissingRoute({ api, entry, responseHeaders }: Decision, { host }: Request): ExitDecision {
  const problem = withoutPort(host) === hostKey(host) ? "no-route" : "host-form";
  // Said one by one: in Lua, where null is nothing, it takes no other value's place when it is spread.
  const ended = { api, entry, cluster: null, upstream: null, responseHeaders };
  return { ...ended, because: [problem], exit: problemExit(problem) };
}

/** Tells Kong's logs of a request that ends here, before it does. */
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

/** How Kong ends a request as was decided. */
export function kongExitOf({ exit, responseHeaders, because }: ExitDecision): KongExit {
  const [reason] = because;
  return {
    status: exit.status,
    headers: { ...responseHeaders, ...exit.headers },
    problem: isProblem(reason) ? reason : undefined,
  };
}
