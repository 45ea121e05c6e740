// SPDX-License-Identifier: Apache-2.0

import type { Calls } from "../../plugins/route-table/apply/calls.ts";
import { wrongField } from "../../plugins/route-table/apply/check-message.ts";
import { carryOut, type DecisionMessage } from "../../plugins/route-table/apply/decision-message.ts";
import { requestMessage, type TableMessage } from "../../plugins/route-table/apply/request-message.ts";
import { serviceCalls } from "../../kong/emulator/pdk/companion.ts";
import type { Upstream } from "../../plugins/route-table/decision/decision.ts";
import { normalPath } from "../../plugins/route-table/decision/http/normal-path.ts";
import type { Request } from "../../plugins/route-table/decision/request.ts";
import { splitTarget } from "../../plugins/route-table/decision/http/target.ts";
import type { Wire } from "./wire.ts";

/** A PDK call that a plugin asked for: the function's full name and its arguments. */
export type Call = readonly [method: string, ...args: unknown[]];

/** nginx variables by name. */
export type Variables = Readonly<Record<string, string>>;

/** The result of a phase: the calls in their order, without those that only read. */
export interface PhaseRun {
  readonly calls: readonly Call[];
  /** The number of messages that Kong sent for it. */
  readonly roundTrips: number;
}

interface Step {
  readonly EventId: number;
  readonly Data: "ret" | { readonly Method: string; readonly Args?: readonly unknown[] };
}

/** The id that Kong gives to each of these requests. */
export const REQUEST_ID = "0123456789abcdef0123456789abcdef";

/** The name under which the variables have a header with its own name, beside nginx's variable. */
const HEADER = "header:";

/** nginx's variables of a request, as far as the plugin reads them. */
export function variablesOf(request: Request): Variables {
  const { method, host, target, headers = {}, client = "", serverName = "", isHttp2 = false } = request;
  const fields = Object.entries(headers).flatMap(([name, value]) => [
    [`http_${name.replaceAll("-", "_")}`, value ?? ""],
    [HEADER + name, value ?? ""],
  ]);
  return {
    ...(Object.fromEntries(fields) as Record<string, string>),
    request_method: method,
    http_host: host,
    request_uri: target,
    remote_addr: client,
    server_protocol: isHttp2 ? "HTTP/2.0" : "HTTP/1.1",
    ssl_server_name: serverName,
    upstream_scheme: "http",
    kong_request_id: REQUEST_ID,
  };
}

/** Starts an instance as Kong does, which adds keys of its own to the configuration. */
export async function startInstance(
  wire: Wire,
  config: object,
  id = "00000000-0000-4000-8000-000000000001",
): Promise<number> {
  const text = JSON.stringify({ ...config, __key__: `plugins:route-table::::${id}`, __seq__: 1, __plugin_id: id });
  const started = await call(wire, "plugin.StartInstance", { Name: "route-table", Config: text });
  return (started as { Id: number }).Id;
}

/** Functions that only read: Kong answers them, and they change nothing. */
type Reads = Readonly<Record<string, (argument: unknown) => unknown>>;

/**
 * Does Kong's part in one phase, by default the access phase. Texts are byte strings, and are sent as these bytes.
 *
 * @param others - Answers to other reading functions, by their full names.
 */
export async function runPhase(
  wire: Wire,
  instance: number,
  variables: Variables,
  others: Reads = {},
  phase = "access",
): Promise<PhaseRun> {
  const reads: Reads = {
    "kong.nginx.get_var": (name) => bytesOf(variables[String(name)]),
    "kong.request.get_headers": () => headersOf(variables),
    "kong.client.get_consumer": () => undefined,
    "kong.client.get_credential": () => undefined,
    ...others,
  };
  const calls: Call[] = [];
  let roundTrips = 1;
  let step = (await call(wire, "plugin.HandleEvent", { InstanceId: instance, EventName: phase })) as Step;
  while (step.Data !== "ret") {
    const { Method: method, Args: args = [] } = step.Data;
    const read = reads[method];
    if (method === "kong.kdp.apply_decision") {
      calls.push(...callsIn(args[0]));
      break;
    }
    if (read === undefined) calls.push([method, ...args]);
    if (method === "kong.response.exit") break;
    roundTrips += 1;
    const value = read?.(args[0]);
    const data = { EventId: step.EventId, ...(value !== undefined && { Data: value }) };
    step = (await call(wire, "plugin.Step", data)) as Step;
  }
  return { calls, roundTrips };
}

/** Kong's answers for a client that is this Kong consumer. */
export function consumerOf({ consumer }: Request): Reads {
  if (consumer === undefined) return {};
  return {
    "kong.client.get_consumer": () => ({ id: consumer, username: `${consumer}-name` }),
    "kong.client.get_credential": () => ({ id: "credential", consumer: { id: consumer } }),
  };
}

function headersOf(variables: Variables): Record<string, readonly unknown[]> {
  const headers = Object.entries(variables).filter(([name]) => name.startsWith(HEADER));
  return Object.fromEntries(headers.map(([name, value]) => [name.slice(HEADER.length), [bytesOf(value)]]));
}

/**
 * Kong's answers where the companion is loaded, which reads all of a request at once.
 *
 * @param table - The table of Kong's configuration, if there is one for the plugin server.
 */
export function companionOf(request: Request, table?: TableMessage): Reads {
  const variables = variablesOf(request);
  const consumer = request.consumer;
  return {
    "kong.kdp.read_request": (names) =>
      requestMessage(names as string[], {
        variable: (name) => (name === "server_protocol" ? variables[name] : bytesOf(variables[name])),
        consumer: () => (consumer === undefined ? undefined : { id: consumer, username: `${consumer}-name` }),
        hasCredential: () => consumer !== undefined,
        table: () => table?.label,
        header: (name) => bytesOf(variables[HEADER + name]),
      }),
    "kong.kdp.read_table": () => table,
  };
}

/** The calls that the companion makes for one decision, under the names of Kong's functions. */
function callsIn(decision: unknown): Call[] {
  const wrong = wrongField(decision);
  if (wrong !== undefined) throw new Error(`the companion refuses a decision: ${wrong}`);
  const calls: Call[] = [];
  const record = (method: string, ...args: readonly unknown[]): void => void calls.push([method, ...args]);
  const recorded: Calls = {
    ...serviceCalls(record),
    setForwardedPrefix: (prefix) => {
      record("kong.kdp.set_forwarded_prefix", prefix);
    },
    setResponseHeaders: (headers) => {
      record("kong.response.set_headers", headers);
    },
    log: (logged) => {
      record("kong.log.set_serialize_value", "kdp", logged);
    },
    share: (logged) => {
      record("kong.ctx.shared.set", "kdp", logged);
    },
    shareRewrite: (rewrite) => {
      record("kong.ctx.shared.set", "kdp_rewrite", rewrite);
    },
  };
  carryOut(decision as DecisionMessage, recorded);
  const { exit } = decision as DecisionMessage;
  if (exit !== undefined) calls.push(["kong.response.exit", exit.status, exit.body, exit.headers]);
  return calls;
}

function bytesOf(text: string | undefined): Buffer | undefined {
  return text === undefined ? undefined : Buffer.from(text, "latin1");
}

/** Makes one RPC. Kong sends texts as `str`. They may be invalid UTF-8. */
export async function call(wire: Wire, method: string, argument: unknown): Promise<unknown> {
  const [, , error, result] = (await wire.exchange([0, 7, method, [argument]])) as unknown[];
  if (error !== null) throw new Error(JSON.stringify(error));
  return result;
}

/** The request that an upstream would receive after some calls, on a route that keeps the path and has an http service. */
export function upstreamAfter(calls: readonly Call[], { target }: Request): Upstream {
  const { path, query } = splitTarget(target);
  let scheme: Upstream["scheme"] = "http";
  let address = "";
  let port = 0;
  let host = "";
  let upstreamPath = normalPath(path) ?? "";
  for (const [method, ...args] of calls) {
    switch (method) {
      case "kong.service.request.set_scheme":
        scheme = args[0] === "https" ? "https" : "http";
        break;
      case "kong.service.set_target":
        [address, port] = args as [string, number];
        // Kong overwrites the Host header with the target.
        host = address;
        break;
      case "kong.service.request.set_header":
        if (args[0] === "Host") host = String(args[1]);
        break;
      case "kong.service.request.set_path":
        upstreamPath = String(args[0]);
        break;
    }
  }
  const name = host.replace(/:[0-9]+$/, "");
  const isAddress = /^[0-9.]+$|^\[/.test(name);
  const sni = scheme === "https" && !isAddress ? name : null;
  return { scheme, host, sni, address: address.replace(/^\[(.*)\]$/, "$1"), port, target: upstreamPath + query };
}
