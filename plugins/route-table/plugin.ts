// SPDX-License-Identifier: Apache-2.0

import { callsFor, isLeftToKong, type NativeRoute, type PdkCall } from "./calls.ts";
import { readConfig } from "./config.ts";
import type { Pdk } from "./pdk.ts";
import { problemBody } from "./problem.ts";
import { RequestReader } from "./read-request.ts";
import { decide } from "./route/decide.ts";
import type { Decision } from "./route/decision.ts";
import { normalPath } from "./route/normal-path.ts";
import type { Request } from "./route/request.ts";
import { compileTable, type ApiRoute, type RouteIndex } from "./route/route-index.ts";
import { splitTarget } from "./route/target.ts";
import { upstreamPath } from "./route/upstream-path.ts";
import { checkTable } from "./table/check.ts";
import { TableRefused } from "./table-refused.ts";

/**
 * The plugin, in the form that kong-pdk's plugin servers load: one object for each configuration, a method for each
 * phase.
 */
export class Plugin {
  readonly #index: RouteIndex;
  readonly #nativeRoutes: boolean;
  readonly #isIdle: boolean;
  readonly #requests = new RequestReader();

  /**
   * Checks and compiles the table.
   *
   * @throws TableRefused with every finding, where the table has errors.
   */
  constructor(config: unknown) {
    const { nativeRoutes, table } = readConfig(config);
    const checked = checkTable(table);
    if (checked.table === undefined) throw new TableRefused(checked.findings);
    this.#index = compileTable(checked.table);
    this.#nativeRoutes = nativeRoutes;
    this.#isIdle = nativeRoutes && isLeftToKong(this.#index);
  }

  /** Kong's access phase: decides, then makes Kong do it. */
  async access(kong: Pdk): Promise<unknown> {
    if (this.#isIdle) return undefined;
    const request = await this.#requests.read(kong);
    const decision = decide(this.#index, request);
    if (decision.upstream === null) return this.#end(kong, decision);
    const route = this.#index.routes.get(decision.api ?? "");
    if (route === undefined) throw new Error(`decided for ${String(decision.api)}, which has no route`);
    const native = this.#nativeRoutes
      ? nativeRouteOf(request, decision, route)
      : { scheme: await this.#requests.serviceScheme(kong), path: pathOf(request) };
    for (const call of callsFor(decision, decision.upstream, route, native, this.#nativeRoutes)) {
      await perform(kong, call);
    }
    return undefined;
  }

  async #end(kong: Pdk, decision: Decision): Promise<unknown> {
    // A request that Kong's own routes took, and that is none of the table's, is not this plugin's business.
    if (this.#nativeRoutes || decision.exit === null) return undefined;
    const [reason] = decision.because;
    if (reason === undefined || reason === "default" || reason === "pin") return undefined;
    const requestId = String((await kong.nginx.getVar("kong_request_id")) ?? "");
    return kong.response.exit(
      decision.exit.status,
      problemBody(reason, decision.api, requestId),
      decision.exit.headers,
    );
  }
}

/** What Kong's own route of an API does with a request: the default cluster, its prefix taken off as it says. */
function nativeRouteOf(request: Request, decision: Decision, route: ApiRoute): NativeRoute {
  const prefix = decision.entry === "short" && route.stripPath ? route.prefix : "";
  const { scheme, basePath } = route.nativeDestination;
  return { scheme, path: upstreamPath(pathOf(request), prefix, basePath) };
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
  }
}
