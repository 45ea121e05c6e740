// SPDX-License-Identifier: Apache-2.0

import { loggingCall, sharingCall } from "../calls.ts";
import { callsFor } from "../calls-for.ts";
import { isServedByKong } from "../idle.ts";
import { problemOf } from "../problem.ts";
import { decideLocated, locate } from "../route/decide.ts";
import type { Decision, Exit } from "../route/decision.ts";
import { hostKey, withoutPort } from "../route/host-key.ts";
import { problemExit } from "../route/problem-exit.ts";
import { isProblem, type ProblemName } from "../route/problem-type.ts";
import type { Circumstances, Request } from "../route/request.ts";
import { PRIORITY, VERSION } from "../version.ts";
import { compiledOf, type Compiled } from "./compiled.ts";
import { nginx, pdk } from "./globals.ts";
import { filterHeaders } from "./header-filter.ts";
import { perform } from "./perform.ts";
import { completeRequest, readRequest } from "./read-request.ts";

export { PRIORITY, VERSION };

/** Kong's configure phase, in each worker for each new configuration: compiles, so that no request waits for it. */
export function configure(configs: readonly object[] | undefined): void {
  for (const conf of configs ?? []) compiledOf(conf);
}

/** Kong's access phase: decides, then makes Kong do it. */
export function access(conf: object): void {
  const compiled = compiledOf(conf);
  if (compiled === undefined) {
    end(undefined, "no-table", problemExit("no-table", { "Retry-After": "5" }));
    return;
  }
  if (!compiled.isIdle) route(compiled);
}

/** Kong's log phase, when the response is over: what it says of the upstream's health. */
export function log(conf: object): void {
  const compiled = compiledOf(conf);
  if (compiled?.index.hasPassiveChecks !== true) return;
  const decided = pdk().ctx.shared["kdp"] as { readonly api?: string; readonly cluster?: string } | undefined;
  if (decided?.api === undefined || decided.cluster === undefined) return;
  compiled.watch.report(decided.api, decided.cluster, pdk().response.get_status());
}

/** Kong's header filter: maps headers back where the access phase asked for it. */
export function header_filter(): void {
  filterHeaders();
}

function route(compiled: Compiled): void {
  const { config, index } = compiled;
  const read = readRequest();
  const located = locate(index, read);
  const { match, path } = located;
  if (match.kind !== "api") {
    // A request that Kong's own routes took all the same is not this plugin's business.
    if (config.nativeRoutes) return;
    const decision = decideLocated(index, located, read, circumstances(compiled));
    if (decision.exit !== null) endAsDecided(config, read, decision, decision.exit);
    return;
  }
  if (config.nativeRoutes && isServedByKong(index, match, read)) return;
  const request = completeRequest(read, match);
  const decision = decideLocated(index, located, request, circumstances(compiled));
  if (decision.exit !== null) {
    endAsDecided(config, request, decision, decision.exit);
    return;
  }
  if (config.catchAll) {
    const problem = withoutPort(request.host) === hostKey(request.host) ? "no-route" : "host-form";
    const { api, entry } = decision;
    // Said one by one: in Lua, where null is nothing, it would not take the place of a cluster.
    const refused = {
      api,
      entry,
      cluster: null,
      because: [problem],
      upstream: null,
      responseHeaders: {},
      exit: null,
    } as const;
    endAsDecided(config, request, refused, problemExit(problem));
    return;
  }
  const scheme = config.nativeRoutes ? undefined : nginx().var["upstream_scheme"] === "https" ? "https" : "http";
  for (const call of callsFor(config, match, path ?? "/", request, decision, scheme)) perform(call);
}

function circumstances({ watch }: Compiled): Circumstances {
  return { time: nginx().now(), random: Math.random(), isHealthy: watch.isHealthy };
}

function endAsDecided(config: Compiled["config"], request: Request, decision: Decision, exit: Exit): void {
  const { logDecision, nativeRoutes, catchAll } = config;
  if (logDecision) perform((nativeRoutes || catchAll ? sharingCall : loggingCall)(decision, request));
  const [reason] = decision.because;
  end(decision, isProblem(reason) ? reason : undefined, exit);
}

function end(decision: Decision | undefined, problem: ProblemName | undefined, exit: Exit): void {
  const headers = { ...decision?.responseHeaders, ...exit.headers };
  const requestId = nginx().var["kong_request_id"] ?? "";
  const body = problem === undefined ? "" : problemOf(problem, exit, decision?.api ?? null, requestId);
  pdk().response.exit(exit.status, body, headers);
}
