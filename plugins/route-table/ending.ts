// SPDX-License-Identifier: Apache-2.0

import { loggedDecision, type Calls } from "./calls.ts";
import type { PluginConfig } from "./config.ts";
import type { Decision, Exit, Headers } from "./route/decision.ts";
import { hostKey, withoutPort } from "./route/host-key.ts";
import { problemExit } from "./route/problem-exit.ts";
import { isProblem, type ProblemName } from "./route/problem-type.ts";
import type { Request } from "./route/request.ts";
import type { RouteIndex } from "./route/route-index.ts";

/** A decision by which a request ends here. */
export type EndedDecision = Decision & { readonly exit: Exit };

/** How Kong ends a request. */
export interface Ending {
  readonly status: number;
  readonly headers: Headers;
  /** What the body says; undefined for a redirect, which has none. */
  readonly problem: ProblemName | undefined;
}

/** Whether a request ends here. */
export function isEnded(decision: Decision): decision is EndedDecision {
  return decision.exit !== null;
}

/**
 * What becomes of a request of an API on the route that takes what Kong's own routes leave over: it is not sent on. Either the
 * API's route is missing, or Kong's router compares the host otherwise: as it is sent, with any port.
 */
export function leftOver({ api, entry, responseHeaders }: Decision, { host }: Request): EndedDecision {
  const problem = withoutPort(host) === hostKey(host) ? "no-route" : "host-form";
  // Said one by one: in Lua, where null is nothing, it takes no other value's place when it is spread.
  const ended = { api, entry, cluster: null, upstream: null, responseHeaders };
  return { ...ended, because: [problem], exit: problemExit(problem) };
}

/** Tells Kong's logs of a request that ends here, before it does. */
export function tellOfEnding(
  { logDecision, countOutcomes, nativeRoutes, catchAll }: PluginConfig,
  index: RouteIndex,
  request: Request,
  decision: EndedDecision,
  calls: Calls,
): void {
  const isShared = nativeRoutes || catchAll;
  if (countOutcomes || (logDecision && !isShared)) calls.log(loggedDecision(index, decision, request));
  if (logDecision && isShared) calls.share(loggedDecision(index, decision, request));
}

/** How Kong ends a request as was decided. */
export function endingOf({ exit, responseHeaders, because }: EndedDecision): Ending {
  const [reason] = because;
  return {
    status: exit.status,
    headers: { ...responseHeaders, ...exit.headers },
    problem: isProblem(reason) ? reason : undefined,
  };
}
