// SPDX-License-Identifier: Apache-2.0

import {
  connectionCalls,
  isLeftToKong,
  loggedDecision,
  loggingCall,
  responseCalls,
  upstreamCalls,
  type PdkCall,
} from "./calls.ts";
import { readConfig, type PluginConfig } from "./config.ts";
import type { Pdk } from "./pdk.ts";
import { PROBLEM_MEDIA_TYPE, problemBody } from "./problem.ts";
import { RequestReader } from "./read-request.ts";
import { decide } from "./route/decide.ts";
import type { Decision, Upstream } from "./route/decision.ts";
import { hostKey, withoutPort } from "./route/host-key.ts";
import { normalPath } from "./route/normal-path.ts";
import { PROBLEMS, type ProblemName } from "./route/problem-type.ts";
import type { Request } from "./route/request.ts";
import { compileTable, type ApiRoute, type RouteIndex } from "./route/route-index.ts";
import { splitTarget } from "./route/target.ts";
import { checkTable } from "./table/check.ts";
import { TableRefused } from "./table-refused.ts";

/**
 * The plugin, in the form that kong-pdk's plugin servers load: one object for each configuration, a method for each
 * phase.
 */
export class Plugin {
  readonly #index: RouteIndex;
  readonly #config: PluginConfig;
  readonly #isIdle: boolean;
  readonly #requests = new RequestReader();

  /**
   * Checks and compiles the table.
   *
   * @throws TableRefused with every finding, where the table has errors.
   */
  constructor(config: unknown) {
    this.#config = readConfig(config);
    const checked = checkTable(this.#config.table);
    if (checked.table === undefined) throw new TableRefused(checked.findings);
    this.#index = compileTable(checked.table);
    this.#isIdle = this.#config.nativeRoutes && isLeftToKong(this.#index);
  }

  /** Kong's access phase: decides, then makes Kong do it. */
  async access(kong: Pdk): Promise<unknown> {
    if (this.#isIdle) return undefined;
    const request = await this.#requests.read(kong);
    const decision = decide(this.#index, request);
    if (decision.upstream === null) return this.#refuse(kong, request, decision);
    if (this.#config.catchAll)
      return this.#exit(kong, isAsKongComparesIt(request.host) ? "no-route" : "host-form", request, decision);
    const route = this.#index.routes.get(decision.api ?? "");
    if (route === undefined) throw new Error(`decided for ${String(decision.api)}, which has no route`);
    for (const call of await this.#callsFor(kong, request, decision, decision.upstream, route)) {
      await perform(kong, call);
    }
    return undefined;
  }

  /** The calls that make Kong do what was decided, and no call whose effect Kong has anyway. */
  async #callsFor(
    kong: Pdk,
    request: Request,
    decision: Decision,
    upstream: Upstream,
    route: ApiRoute,
  ): Promise<PdkCall[]> {
    const { nativeRoutes, logDecision } = this.#config;
    if (nativeRoutes) return responseCalls(decision);
    const scheme = await this.#requests.serviceScheme(kong);
    return [
      ...upstreamCalls(upstream, { scheme, path: pathOf(request) }, route.destination),
      ...connectionCalls(route),
      ...responseCalls(decision),
      ...(logDecision ? [loggingCall(decision, request)] : []),
    ];
  }

  async #refuse(kong: Pdk, request: Request, decision: Decision): Promise<unknown> {
    // A request that Kong's own routes took, and that is none of the table's, is not this plugin's business.
    if (this.#config.nativeRoutes) return undefined;
    const [reason] = decision.because;
    return reason === undefined || reason === "default" || reason === "pin"
      ? undefined
      : this.#exit(kong, reason, request, decision);
  }

  async #exit(kong: Pdk, problem: ProblemName, request: Request, decision: Decision): Promise<unknown> {
    if (this.#config.logDecision) {
      await kong.log.setSerializeValue("kdp", {
        ...loggedDecision(decision, request),
        cluster: null,
        because: problem,
      });
    }
    const requestId = String((await kong.nginx.getVar("kong_request_id")) ?? "");
    const body = problemBody(problem, decision.api, requestId);
    return kong.response.exit(PROBLEMS[problem].status, body, { "Content-Type": PROBLEM_MEDIA_TYPE });
  }
}

/** Whether a Host header is written as Kong's router compares it with a route's hosts: with any port, otherwise exactly. */
function isAsKongComparesIt(host: string): boolean {
  return withoutPort(host) === hostKey(host);
}

function pathOf(request: Request): string {
  return normalPath(splitTarget(request.target).path) ?? "/";
}

async function perform(kong: Pdk, call: PdkCall): Promise<void> {
  switch (call[0]) {
    case "service.request.setScheme":
      await kong.service.request.setScheme(call[1]);
      break;
    case "service.setTarget":
      await kong.service.setTarget(call[1], call[2]);
      break;
    case "service.setTlsVerify":
      await kong.service.setTlsVerify(call[1]);
      break;
    case "service.request.setHeader":
      await kong.service.request.setHeader(call[1], call[2]);
      break;
    case "service.request.setPath":
      await kong.service.request.setPath(call[1]);
      break;
    case "service.setTimeouts":
      await kong.service.setTimeouts(call[1], call[2], call[3]);
      break;
    case "service.setRetries":
      await kong.service.setRetries(call[1]);
      break;
    case "response.setHeaders":
      await kong.response.setHeaders(call[1]);
      break;
    case "log.setSerializeValue":
      await kong.log.setSerializeValue(call[1], call[2]);
      break;
  }
}
