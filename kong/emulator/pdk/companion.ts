// SPDX-License-Identifier: Apache-2.0

import { createHash } from "node:crypto";
import type { Calls } from "../../../plugins/route-table/apply/calls.ts";
import { tryToCarryOut, type DecisionMessage } from "../../../plugins/route-table/apply/decision-message.ts";
import { problemBody } from "../../../plugins/route-table/apply/problem-body.ts";
import { requestMessage, type TableMessage } from "../../../plugins/route-table/apply/request-message.ts";
import { refusalExit } from "../../../plugins/route-table/decision/problem-exit.ts";
import { ownValue } from "../../../plugins/route-table/table/own-value.ts";
import type { Exchange } from "../exchange.ts";
import { joinedHeader, withHeader } from "../headers.ts";
import type { CallPdk } from "./functions.ts";
import { plainText } from "./request.ts";
import { headerMap, PHASE_OVER, stringArgument, type PdkFunctions } from "./values.ts";

/**
 * `kong.kdp`: what the plugin server's companion inside Kong does for it (plugins/route-table/in-process/messages.ts). Reading, checking and
 * carrying out are the companion's own code; only the functions below are the emulator's.
 *
 * @param pdk - Kong's own functions, and `kong.ctx` and `kong.log`.
 * @param log - Kong's log.
 * @param json - The table of Kong's configuration, if there is one.
 */
export function companionFunctions(pdk: PdkFunctions, log: (message: string) => void, json?: string): PdkFunctions {
  const table: TableMessage | undefined =
    json === undefined ? undefined : { label: createHash("md5").update(json).digest("hex"), json };
  const call = (exchange: Exchange, method: string, ...args: readonly unknown[]): unknown =>
    ownValue(pdk, method)?.(exchange, ...args);
  return {
    "kong.kdp.read_request": (exchange, names) =>
      requestMessage(Array.isArray(names) ? names.map((name) => stringArgument(name, "name")) : [], {
        variable: (name) => call(exchange, "kong.nginx.get_var", name) as string | Uint8Array | undefined,
        header: (name) => plainText(joinedHeader(exchange.headers, name)),
        // There are no consumers in a preview.
        consumer: () => undefined,
        hasCredential: () => false,
        table: () => table?.label,
      }),
    "kong.kdp.read_table": () => table,
    "kong.kdp.apply_decision": (exchange, decision) => {
      const why = tryToCarryOut(decision, callsOn(exchange, call));
      const { exit } = decision as DecisionMessage;
      if (why !== undefined) {
        log(`err: a decision is refused: ${why}`);
        refuse(exchange, call);
      } else if (exit !== undefined) {
        call(exchange, "kong.response.exit", exit.status, exit.body, exit.headers);
      }
      return PHASE_OVER;
    },
  };
}

/** Refuses a request that no plugin has sent anywhere (`refuseUndecided` inside Kong). */
export function refuseUndecided(exchange: Exchange, callPdk: CallPdk): void {
  const { balancer, match } = exchange;
  if (balancer.pool !== undefined || balancer.host !== match.route.service.host) return;
  refuse(exchange, (of, method, ...args) => callPdk(of, method, args));
}

type Call = (exchange: Exchange, method: string, ...args: readonly unknown[]) => unknown;

function refuse(exchange: Exchange, call: Call): void {
  const exit = refusalExit("failure");
  call(
    exchange,
    "kong.response.exit",
    exit.status,
    problemBody("failure", exit, null, exchange.request.id),
    exit.headers,
  );
}

/** Those of the calls that are functions of Kong's `kong.service`, by their full names. */
export function serviceCalls(
  call: (method: string, ...args: readonly unknown[]) => unknown,
): Pick<Calls, "setScheme" | "setTarget" | "setTlsVerify" | "setHeader" | "setPath" | "setTimeouts" | "setRetries"> {
  const to =
    (method: string) =>
    (...args: readonly unknown[]): void =>
      void call(`kong.service.${method}`, ...args);
  return {
    setScheme: to("request.set_scheme"),
    setTarget: to("set_target"),
    setTlsVerify: to("set_tls_verify"),
    setHeader: to("request.set_header"),
    setPath: to("request.set_path"),
    setTimeouts: to("set_timeouts"),
    setRetries: to("set_retries"),
  };
}

function callsOn(exchange: Exchange, call: Call): Calls {
  return {
    ...serviceCalls((method, ...args) => call(exchange, method, ...args)),
    setForwardedPrefix: (prefix) => {
      exchange.forwardedPrefix ??= prefix;
    },
    setResponseHeaders: (headers) => {
      replaceResponseHeaders(exchange, headers);
    },
    log: (decision) => void exchange.logValues.set("kdp", decision),
    share: (decision) => void exchange.shared.set("kdp", decision),
    shareRewrite: (rewrite) => void exchange.shared.set("kdp_rewrite", rewrite),
  };
}

function replaceResponseHeaders(exchange: Exchange, headers: unknown): void {
  const own = headerMap(headers);
  for (const [name, values] of own) exchange.responseHeaders = withHeader(exchange.responseHeaders, name, values);
  const names = own.map(([name]) => name.toLowerCase()).filter((name) => name !== "link");
  exchange.replacedHeaders = new Set([...exchange.replacedHeaders, ...names]);
}
