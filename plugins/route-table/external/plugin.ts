// SPDX-License-Identifier: Apache-2.0

import { callsFor } from "../apply/upstream-calls.ts";
import { readConfig, type PluginConfig } from "../apply/config.ts";
import { checkTargetsOf } from "../health/target.ts";
import type { Watch } from "../health/watch.ts";
import { kongExitOf, hasExit, exitForMissingRoute, logExit } from "../apply/exit.ts";
import { needsNoPlugin } from "../apply/native-table.ts";
import { byteString } from "./byte-string.ts";
import type { Pdk } from "./pdk.ts";
import { problemBody } from "../apply/problem-body.ts";
import { completeRequest, type EndPhase, type Exchange } from "./exchange.ts";
import { RequestReader } from "./request-reader.ts";
import { decideLocated, locate, type Located } from "../decision/decide.ts";
import type { Decision } from "../decision/decision.ts";
import { hostKey } from "../decision/http/host-key.ts";
import type { ApiMatch } from "../decision/match.ts";
import { isNativeRequest, nativeDecision } from "../decision/native-request.ts";
import type { Circumstances, Request } from "../decision/request.ts";
import { requiredToEnd } from "../decision/required-inputs.ts";
import { compileTable, type RouteIndex } from "../decision/compiled/table-index.ts";
import type { CompiledTable } from "./kong-tables.ts";
import { refuse } from "./refuse.ts";
import type { SharedState } from "./shared-state.ts";
import { checkTable } from "../table/check.ts";
import { TableRefused } from "./table-refused.ts";
import { outcomeOf } from "./telemetry/outcome.ts";

/** The table of a configuration, compiled. */
interface OwnTable extends CompiledTable {
  readonly needsNoPlugin: boolean;
}

/** The plugin: one object for each configuration, one method for each phase. */
export class RouteTablePlugin {
  readonly #config: PluginConfig;
  readonly #shared: SharedState;
  /** Undefined with `sharedTable`: another configuration then has the table. */
  readonly #own: OwnTable | undefined;
  readonly #requests: RequestReader;

  /**
   * Kong's log phase, after the response: counts the outcome of the request and reports it to the health checks. A property, not a
   * method, since the stock plugin server would make Kong run a method for every request, and never forgets an event without a call.
   */
  readonly log = async (kong: Pdk): Promise<void> => {
    const table = this.#table;
    if (table === undefined) return;
    const { index, watch } = table;
    if (this.#config.countOutcomes) {
      const outcome = outcomeOf(index, parseJson(String(await kong.log.serialize())));
      this.#shared.telemetry.countOutcome(outcome);
      watch.report(outcome.api, outcome.cluster, outcome.status);
      return;
    }
    if (!index.hasPassiveChecks) return;
    const decided = (await kong.ctx.shared.get("kdp")) as Partial<Decision> | null | undefined;
    if (typeof decided?.api !== "string" || typeof decided.cluster !== "string") return;
    watch.report(decided.api, decided.cluster, Number(await kong.response.getStatus()));
  };

  /**
   * Checks and compiles the table, and starts its health checks.
   *
   * @throws TableRefused with every finding, where the table has errors.
   */
  constructor(config: unknown, shared: SharedState) {
    this.#config = readConfig(config, parseJson);
    this.#shared = shared;
    this.#requests = new RequestReader(this.#config.companion, shared.warnOnce);
    if (this.#config.sharedTable) return;
    const { table, findings } = checkTable(this.#config.table);
    if (table === undefined) throw new TableRefused(findings);
    const index = compileTable(table);
    const watch = shared.health.watch(this.#config.entity, shared.checksHealth ? checkTargetsOf(index) : []);
    this.#own = { index, watch, needsNoPlugin: needsNoPlugin(this.#config, index) };
    shared.tableInForce.load(index, findings, watch);
  }

  get #table(): CompiledTable | undefined {
    return this.#own ?? this.#shared.tableInForce.inForce;
  }

  /** Kong's access phase: decides, then makes Kong carry out the decision. */
  async access(kong: Pdk): Promise<unknown> {
    if (this.#own?.needsNoPlugin === true) return undefined;
    const { telemetry } = this.#shared;
    const start = performance.now();
    const exchange = await this.#requests.open(kong);
    const table = this.#own ?? (await this.#tableOf(exchange, kong));
    if (table === undefined) return refuse(kong, "no-table", await exchange.requestId());
    const endPhase = await this.#access(exchange, table.index, this.#circumstances(table.watch));
    telemetry.observeDecision(performance.now() - start);
    // Not awaited: Kong never answers it.
    return endPhase?.();
  }

  /** The table of Kong's own configuration, where Kong has it for the plugin server; otherwise the one that another configuration brought. */
  async #tableOf({ tableLabel: label }: Exchange, kong: Pdk): Promise<CompiledTable | undefined> {
    const { kongTables, tableInForce } = this.#shared;
    if (label === "") return tableInForce.inForce;
    const known = kongTables.get(label);
    if (known !== undefined || !kongTables.wants(label)) return known ?? tableInForce.inForce;
    const read = await kong.kdp.readTable();
    const loaded = byteString(read?.label);
    if (loaded !== "") this.#shared.loadTable(loaded, Buffer.from(byteString(read?.json), "latin1").toString("utf8"));
    return kongTables.get(label) ?? tableInForce.inForce;
  }

  /** Decides, and makes Kong carry out the decision. Returns the call that ends the phase, where there is one. */
  async #access(exchange: Exchange, index: RouteIndex, circumstances: Circumstances): Promise<EndPhase | undefined> {
    const { request: read } = exchange;
    const located = locate(index, read);
    const { match, path = "/", target } = located;
    if (match.kind !== "api") {
      // With native routes, a request that matches no API of the table came by a route that is not for this table.
      if (this.#config.nativeRoutes) return undefined;
      const { request, decision } = await this.#decide(exchange, index, located, read, circumstances);
      this.#shared.telemetry.countRequest("", decision);
      return this.#exit(exchange, index, request, decision);
    }
    if (this.#config.nativeRoutes && isNativeRequest(index, match, read)) {
      this.#countNative(match);
      return undefined;
    }
    const completed = await completeRequest(exchange, match);
    const { request, decision } = await this.#decide(exchange, index, located, completed, circumstances);
    if (this.#config.catchAll && !hasExit(decision)) {
      const refusal = exitForMissingRoute(decision, request);
      this.#shared.telemetry.countRequest(match.host, refusal);
      return this.#exit(exchange, index, request, refusal);
    }
    await this.#count(exchange, match, request, decision);
    if (hasExit(decision)) return this.#exit(exchange, index, request, decision);
    const scheme = this.#config.nativeRoutes ? undefined : await exchange.serviceScheme();
    callsFor(this.#config, index, { match, path, query: target.query, request, decision }, scheme, exchange.calls);
    return exchange.forward();
  }

  /** Decides, and looks at more of a request that would end here. */
  async #decide(
    exchange: Exchange,
    index: RouteIndex,
    located: Located,
    request: Request,
    circumstances: Circumstances,
  ): Promise<{ readonly request: Request; readonly decision: Decision }> {
    const decision = decideLocated(index, located, request, circumstances);
    const required = requiredToEnd(index, located.match, decision, request.method);
    if (required.length === 0) return { request, decision };
    const completed = await exchange.withHeaders(request, required);
    return { request: completed, decision: decideLocated(index, located, completed, circumstances) };
  }

  #circumstances({ isHealthy }: Watch): Circumstances {
    const { time, random } = this.#shared;
    return { time: time(), random: random(), isHealthy };
  }

  #countNative({ route, entry, host }: ApiMatch): void {
    this.#shared.telemetry.countRequest(host, nativeDecision(route, entry));
  }

  async #count(
    exchange: Exchange,
    { route, host, lifecycle }: ApiMatch,
    request: Request,
    decision: Decision,
  ): Promise<void> {
    const { telemetry } = this.#shared;
    const { api, because, cluster } = decision;
    telemetry.countRequest(host, decision);
    if (because.includes("unhealthy") || because.includes("no-healthy-cluster")) {
      telemetry.countFailover(route.api, cluster);
    }
    if (api === null || lifecycle?.isDeclared !== true) return;
    telemetry.countOldHost(hostKey(request.host), api, await exchange.consumerName());
  }

  /** Logs a decision to answer without an upstream, and returns the call that ends the request. */
  async #exit(exchange: Exchange, index: RouteIndex, request: Request, decision: Decision): Promise<EndPhase> {
    if (!hasExit(decision)) throw new Error("decided for an API that does not match");
    logExit(this.#config, index, request, decision, exchange.calls);
    const { status, headers, problem } = kongExitOf(decision);
    // Without a body Kong loses the headers.
    if (problem === undefined) return exchange.exit({ status, body: "", headers });
    const body = problemBody(problem, decision.exit, decision.api, await exchange.requestId());
    return exchange.exit({ status, body, headers });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
