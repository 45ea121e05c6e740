// SPDX-License-Identifier: Apache-2.0

import { CallList } from "./call-list.ts";
import { callsFor } from "./calls-for.ts";
import { readConfig, type PluginConfig } from "./config.ts";
import { checkTargetsOf } from "./health/target.ts";
import type { Watch } from "./health/watch.ts";
import { endingOf, isEnded, leftOver, tellOfEnding } from "./ending.ts";
import { isIdle } from "./idle.ts";
import type { Pdk } from "./pdk.ts";
import { problemBody } from "./problem.ts";
import { RequestReader } from "./read-request.ts";
import { decideLocated, locate } from "./route/decide.ts";
import type { Decision } from "./route/decision.ts";
import { hostKey } from "./route/host-key.ts";
import type { ApiMatch } from "./route/match.ts";
import { isPlainRequest, plainDecision } from "./route/plain-request.ts";
import type { Circumstances, Request } from "./route/request.ts";
import { compileTable, type RouteIndex } from "./route/route-index.ts";
import { refuse } from "./refuse.ts";
import type { Services } from "./services.ts";
import { checkTable } from "./table/check.ts";
import { TableRefused } from "./table-refused.ts";
import { outcomeOf } from "./telemetry/outcome.ts";

/** A table that came with a configuration, made ready for requests. */
interface OwnTable {
  readonly index: RouteIndex;
  readonly watch: Watch;
  readonly isIdle: boolean;
}

/** The plugin: one object for each configuration, a method for each phase. */
export class RouteTablePlugin {
  readonly #config: PluginConfig;
  readonly #services: Services;
  /** Undefined where the table is another configuration's. */
  readonly #own: OwnTable | undefined;
  readonly #requests = new RequestReader();

  /**
   * Kong's log phase, when the response is over: what became of the request, and what it says of the upstream's health. No method, since the stock server would have
   * Kong run it for each request, and forgets none of those in which nothing is done.
   */
  readonly log = async (kong: Pdk): Promise<void> => {
    const table = this.#table;
    if (table === undefined) return;
    const { index, watch } = table;
    if (this.#config.countOutcomes) {
      const outcome = outcomeOf(index, parseJson(String(await kong.log.serialize())));
      this.#services.telemetry.countOutcome(outcome);
      watch.report(outcome.api, outcome.cluster, outcome.status);
      return;
    }
    if (!index.hasPassiveChecks) return;
    const decided = (await kong.ctx.shared.get("kdp")) as Partial<Decision> | null | undefined;
    if (typeof decided?.api !== "string" || typeof decided.cluster !== "string") return;
    watch.report(decided.api, decided.cluster, Number(await kong.response.getStatus()));
  };

  /**
   * Checks and compiles the table, and has its upstreams checked.
   *
   * @throws TableRefused with every finding, where the table has errors.
   */
  constructor(config: unknown, services: Services) {
    this.#config = readConfig(config, parseJson);
    this.#services = services;
    if (this.#config.sharedTable) return;
    const { table, findings } = checkTable(this.#config.table);
    if (table === undefined) throw new TableRefused(findings);
    const index = compileTable(table);
    const watch = services.health.watch(this.#config.entity, services.checksHealth ? checkTargetsOf(index) : []);
    this.#own = { index, watch, isIdle: isIdle(this.#config, index) };
    services.tables.load(index, findings, watch);
  }

  get #table(): { readonly index: RouteIndex; readonly watch: Watch } | undefined {
    return this.#own ?? this.#services.tables.inForce;
  }

  /** Kong's access phase: decides, then makes Kong do it. */
  async access(kong: Pdk): Promise<unknown> {
    if (this.#own?.isIdle === true) return undefined;
    const table = this.#table;
    if (table === undefined) return refuse(kong, "no-table", await requestIdOf(kong));
    const { telemetry } = this.#services;
    const began = performance.now();
    const ended = await this.#access(kong, table.index, this.#circumstances(table.watch));
    // Kong never answers an exit, so nothing is awaited any more.
    telemetry.observeDecision(performance.now() - began);
    return ended?.();
  }

  /** Decides, and makes Kong do it; gives the call that ends the request, where one does. */
  async #access(kong: Pdk, index: RouteIndex, circumstances: Circumstances): Promise<(() => unknown) | undefined> {
    const read = await this.#requests.read(kong);
    const located = locate(index, read);
    const { match, path = "/", target } = located;
    if (match.kind !== "api") {
      // One that Kong's own routes took all the same is not this plugin's business.
      if (this.#config.nativeRoutes) return undefined;
      const decision = decideLocated(index, located, read, circumstances);
      this.#services.telemetry.countRequest("", decision);
      return this.#end(kong, index, read, decision);
    }
    if (this.#config.nativeRoutes && isPlainRequest(index, match, read)) {
      this.#countNative(match);
      return undefined;
    }
    const request = await this.#requests.complete(kong, read, match);
    const decision = decideLocated(index, located, request, circumstances);
    if (this.#config.catchAll && !isEnded(decision)) {
      const ended = leftOver(decision, request);
      this.#services.telemetry.countRequest(match.host, ended);
      return this.#end(kong, index, request, ended);
    }
    await this.#count(kong, match, request, decision);
    if (isEnded(decision)) return this.#end(kong, index, request, decision);
    const scheme = this.#config.nativeRoutes ? undefined : await this.#requests.serviceScheme(kong);
    const calls = new CallList(kong);
    callsFor(this.#config, index, { match, path, query: target.query, request, decision }, scheme, calls);
    await calls.make();
    return undefined;
  }

  #circumstances({ isHealthy }: Watch): Circumstances {
    const { time, random } = this.#services;
    return { time: time(), random: random(), isHealthy };
  }

  #countNative({ route, entry, host }: ApiMatch): void {
    this.#services.telemetry.countRequest(host, plainDecision(route, entry));
  }

  async #count(kong: Pdk, { route, host, end }: ApiMatch, request: Request, decision: Decision): Promise<void> {
    const { telemetry } = this.#services;
    const { api, because, cluster } = decision;
    telemetry.countRequest(host, decision);
    if (because.includes("unhealthy") || because.includes("no-healthy-cluster")) {
      telemetry.countFailover(route.api, cluster);
    }
    if (api === null || end?.isEnding !== true) return;
    const consumer = await kong.client.getConsumer();
    const name = consumer?.username ?? consumer?.id;
    telemetry.countOldHost(hostKey(request.host), api, typeof name === "string" ? name : "");
  }

  /** What ends a request as was decided. */
  async #end(kong: Pdk, index: RouteIndex, request: Request, decision: Decision): Promise<() => unknown> {
    if (!isEnded(decision)) throw new Error("decided for an API that does not match");
    const calls = new CallList(kong);
    tellOfEnding(this.#config, index, request, decision, calls);
    await calls.make();
    const { status, headers, problem } = endingOf(decision);
    // Without a body Kong loses the headers.
    if (problem === undefined) return () => kong.response.exit(status, "", headers);
    const body = problemBody(problem, decision.exit, decision.api, await requestIdOf(kong));
    return () => kong.response.exit(status, body, headers);
  }
}

async function requestIdOf(kong: Pdk): Promise<string> {
  return String((await kong.nginx.getVar("kong_request_id")) ?? "");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
