// SPDX-License-Identifier: Apache-2.0

import { loggingCall, sharingCall } from "./calls.ts";
import { callsFor } from "./calls-for.ts";
import { readConfig, type PluginConfig } from "./config.ts";
import type { Watch } from "./health/monitor.ts";
import { checkTargetsOf } from "./health/target.ts";
import { isLeftToKong, isServedByKong } from "./idle.ts";
import type { Pdk } from "./pdk.ts";
import { perform } from "./perform.ts";
import { problemBody } from "./problem.ts";
import { RequestReader } from "./read-request.ts";
import { decide, decideLocated, locate } from "./route/decide.ts";
import type { Decision, Exit } from "./route/decision.ts";
import { hostKey, withoutPort } from "./route/host-key.ts";
import type { ApiMatch } from "./route/match.ts";
import { problemExit } from "./route/problem-exit.ts";
import { isProblem, type ProblemName } from "./route/problem-type.ts";
import type { Circumstances, Request } from "./route/request.ts";
import { compileTable, type RouteIndex } from "./route/route-index.ts";
import type { Services } from "./services.ts";
import { checkTable } from "./table/check.ts";
import { TableRefused } from "./table-refused.ts";

/** The plugin: one object for each configuration, a method for each phase. */
export class RouteTablePlugin {
  readonly #index: RouteIndex;
  readonly #config: PluginConfig;
  readonly #services: Services;
  readonly #watch: Watch;
  readonly #isIdle: boolean;
  readonly #requests = new RequestReader();

  /**
   * Kong's log phase, when the response is over: what it says of the upstream's health. No method, since the stock server would have
   * Kong run it for each request, and forgets none of those in which nothing is done.
   */
  readonly log = async (kong: Pdk): Promise<void> => {
    if (!this.#index.hasPassiveChecks) return;
    const decided = (await kong.ctx.shared.get("kdp")) as Partial<Decision> | null | undefined;
    if (typeof decided?.api !== "string" || typeof decided.cluster !== "string") return;
    this.#watch.report(decided.api, decided.cluster, Number(await kong.response.getStatus()));
  };

  /**
   * Checks and compiles the table, and has its upstreams checked.
   *
   * @throws TableRefused with every finding, where the table has errors.
   */
  constructor(config: unknown, services: Services) {
    this.#config = readConfig(config, parseJson);
    const { table, findings } = checkTable(this.#config.table);
    if (table === undefined) throw new TableRefused(findings);
    this.#services = services;
    this.#index = compileTable(table);
    this.#isIdle = this.#config.nativeRoutes && isLeftToKong(this.#index);
    this.#watch = services.health.watch(this.#config.entity, services.checksHealth ? checkTargetsOf(table) : []);
  }

  /** Kong's access phase: decides, then makes Kong do it. */
  async access(kong: Pdk): Promise<unknown> {
    if (this.#isIdle) return undefined;
    const read = await this.#requests.read(kong);
    const located = locate(this.#index, read);
    const { match, path } = located;
    if (match.kind !== "api") return this.#refuse(kong, read);
    if (this.#config.nativeRoutes && isServedByKong(this.#index, match, read)) return undefined;
    const request = await this.#requests.complete(kong, read, match);
    const decision = decideLocated(this.#index, located, request, this.#circumstances());
    if (decision.exit !== null) {
      await this.#count(kong, match, request, decision);
      return this.#end(kong, request, decision, decision.exit);
    }
    if (this.#config.catchAll) {
      const problem = isAsKongComparesIt(request.host) ? "no-route" : "host-form";
      return this.#exit(
        kong,
        request,
        { ...decision, cluster: null, because: [problem] },
        problem,
        problemExit(problem),
      );
    }
    await this.#count(kong, match, request, decision);
    const scheme = this.#config.nativeRoutes ? undefined : await this.#requests.serviceScheme(kong);
    for (const call of callsFor(this.#config, match, path ?? "/", request, decision, scheme)) await perform(kong, call);
    return undefined;
  }

  #circumstances(): Circumstances {
    const { time, random } = this.#services;
    return { time: time(), random: random(), isHealthy: this.#watch.isHealthy };
  }

  /** A request that is no API's. One that Kong's own routes took all the same is not this plugin's business. */
  async #refuse(kong: Pdk, request: Request): Promise<unknown> {
    if (this.#config.nativeRoutes) return undefined;
    const decision = decide(this.#index, request, this.#circumstances());
    if (decision.exit === null) throw new Error("decided for an API that does not match");
    return this.#end(kong, request, decision, decision.exit);
  }

  async #count(kong: Pdk, { route, end }: ApiMatch, request: Request, decision: Decision): Promise<void> {
    const { telemetry } = this.#services;
    const { api, because, cluster } = decision;
    if (because.includes("unhealthy") || because.includes("no-healthy-cluster")) {
      telemetry.countFailover(route.api, cluster);
    }
    if (api === null || end?.isEnding !== true) return;
    const consumer = await kong.client.getConsumer();
    const name = consumer?.username ?? consumer?.id;
    telemetry.countOldHost(hostKey(request.host), api, typeof name === "string" ? name : "");
  }

  /** Ends a request as was decided. */
  async #end(kong: Pdk, request: Request, decision: Decision, exit: Exit): Promise<unknown> {
    const [reason] = decision.because;
    return this.#exit(kong, request, decision, isProblem(reason) ? reason : undefined, exit);
  }

  async #exit(
    kong: Pdk,
    request: Request,
    decision: Decision,
    problem: ProblemName | undefined,
    exit: Exit,
  ): Promise<unknown> {
    const { logDecision, nativeRoutes, catchAll } = this.#config;
    const hasNativeRoutes = nativeRoutes || catchAll;
    if (logDecision) await perform(kong, (hasNativeRoutes ? sharingCall : loggingCall)(decision, request));
    const headers = { ...decision.responseHeaders, ...exit.headers };
    // Without a body Kong loses the headers.
    if (problem === undefined) return kong.response.exit(exit.status, "", headers);
    const requestId = String((await kong.nginx.getVar("kong_request_id")) ?? "");
    return kong.response.exit(exit.status, problemBody(problem, exit, decision.api, requestId), headers);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whether a Host header is written as Kong's router compares it with a route's hosts: with any port, otherwise exactly. */
function isAsKongComparesIt(host: string): boolean {
  return withoutPort(host) === hostKey(host);
}
