// SPDX-License-Identifier: Apache-2.0

import type { Readable } from "node:stream";
import { canonicalHost } from "../../plugins/route-table/decision/http/host-key.ts";
import { normalPath } from "../../plugins/route-table/decision/http/normal-path.ts";
import { splitTarget } from "../../plugins/route-table/decision/http/target.ts";
import { refusalOf } from "./request-limits.ts";
import type { EmulatorConfig } from "./config.ts";
import { createDialer, type ConnectTo } from "./upstream/dial.ts";
import { kongError } from "./error-page.ts";
import { createExchange, type Exchange, type IncomingRequest, type KongResponse } from "./exchange.ts";
import { headerOf, withHeader } from "./headers.ts";
import { forward, type Outcome } from "./upstream/forward.ts";
import { refuseUndecided } from "./pdk/companion.ts";
import { createPdk, type CallPdk } from "./pdk/functions.ts";
import { createPluginRunner, type PluginRunner } from "./plugin-server/runner.ts";
import { bufferBody, streamBody, type RequestBody } from "./request-body.ts";
import { createRouter, type Router, type RouterFlavor } from "./router.ts";
import { createRpcClient } from "./plugin-server/rpc-client.ts";

/** The parts of an emulator. */
export interface EmulatorOptions {
  readonly config: EmulatorConfig;
  /** The plugin server's Unix socket. */
  readonly pluginSocket: string;
  readonly routerFlavor: RouterFlavor;
  readonly connectTo: ConnectTo;
  /** The certificate authorities for upstreams, in PEM; the system's own where undefined. */
  readonly upstreamCa: readonly string[] | undefined;
  /** Kong's log. */
  readonly log: (message: string) => void;
}

/** The body of an incoming request: its declared length, if any, and its bytes. */
export interface IncomingBody {
  readonly length: number | undefined;
  readonly stream: Readable;
}

/** The result of handling a request, for the listener to write to the client. */
export interface Handled {
  readonly exchange: Exchange | undefined;
  readonly outcome: Outcome;
  /** Frees the request's resources; called after the response. */
  readonly dispose: () => Promise<void>;
}

/** Handles requests as Kong does, with real plugin servers and upstreams. Sockets for clients are elsewhere (`listen`). */
export interface Emulator {
  handle(
    request: IncomingRequest,
    requestLineLength: number,
    body: IncomingBody | undefined,
    signal: AbortSignal,
  ): Promise<Handled>;
  /** Replaces the configuration for future requests. */
  reconfigure(config: EmulatorConfig): void;
  /** Closes idle connections. Open requests go on. */
  close(): void;
}

interface Rules {
  readonly config: EmulatorConfig;
  readonly router: Router;
  readonly runner: PluginRunner;
}

/** Creates an emulator. */
export function createEmulator(options: EmulatorOptions): Emulator {
  const client = createRpcClient(options.pluginSocket);
  const dialer = createDialer({ connectTo: options.connectTo, ca: options.upstreamCa });
  let callPdk: CallPdk = () => undefined;
  const runner = createPluginRunner({
    client,
    callPdk: (exchange, method, args) => callPdk(exchange, method, args),
    log: options.log,
  });
  const rulesOf = (config: EmulatorConfig): Rules => {
    callPdk = createPdk(
      config.upstreams.map(({ name }) => name),
      options.log,
      config,
    );
    return { config, router: createRouter(config.routes, options.routerFlavor), runner };
  };
  let rules = rulesOf(options.config);

  return {
    async handle(request, requestLineLength, body, signal) {
      // A request keeps its configuration to the end, also across `reconfigure`.
      const { config, router } = rules;
      const refusal = refusalOf(request, requestLineLength);
      if (refusal !== undefined) return answered(refusal);
      const exchange = routeRequest(config.hasGuard === true ? withCanonicalHost(request) : request, router);
      if (exchange === undefined) {
        return answered(kongError(404, "no Route matched with those values", request.headers, request.id));
      }
      const exit = await runPlugins(exchange, config, runner, options.log);
      if (exit !== undefined) return answered(exit, exchange);
      if (config.refusesUndecided === true) refuseUndecided(exchange, callPdk);
      if (exchange.exit !== undefined) return answered(exchange.exit, exchange);
      const upstreamBody = body === undefined ? undefined : await takeBody(exchange, body);
      const { upstreams: pools } = config;
      const outcome = await forward(exchange, upstreamBody, { dialer, pools, signal, log: options.log });
      return { exchange, outcome, dispose: upstreamBody?.dispose ?? nothing };
    },
    reconfigure(config) {
      rules = rulesOf(config);
    },
    close() {
      client.close();
      dialer.close();
    },
  };
}

const nothing = (): Promise<void> => Promise.resolve();

function answered(response: KongResponse, exchange?: Exchange): Handled {
  return { exchange, outcome: { kind: "error", response, wasTried: false }, dispose: nothing };
}

/** The request as the guard leaves it (plugins/route-table/in-process/host-form.ts). */
function withCanonicalHost(request: IncomingRequest): IncomingRequest {
  const host = headerOf(request.headers, "host") ?? "";
  const form = canonicalHost(host);
  return form === host ? request : { ...request, headers: withHeader(request.headers, "Host", [form]) };
}

function routeRequest(request: IncomingRequest, router: Router): Exchange | undefined {
  const path = normalPath(splitTarget(request.requestUri).path) ?? "";
  const [, host = ""] = request.headers.find(([name]) => name.toLowerCase() === "host") ?? [];
  const match = router(host, path);
  return match === undefined ? undefined : createExchange(request, match);
}

async function runPlugins(
  exchange: Exchange,
  config: EmulatorConfig,
  runner: PluginRunner,
  log: (message: string) => void,
): Promise<KongResponse | undefined> {
  const { request, match } = exchange;
  for (const plugin of match.route.plugins ?? config.plugins) {
    try {
      await runner.runAccess(plugin, exchange);
    } catch (error) {
      log(`err: [${plugin.name}] ${error instanceof Error ? error.message : String(error)}`);
      return kongError(500, "An unexpected error occurred", request.headers, request.id);
    }
    if (exchange.exit !== undefined) return exchange.exit;
  }
  return undefined;
}

async function takeBody({ match }: Exchange, { length, stream }: IncomingBody): Promise<RequestBody> {
  return match.route.requestBuffering ? bufferBody(stream) : streamBody(stream, length);
}
