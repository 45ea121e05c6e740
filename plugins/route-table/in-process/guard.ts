// SPDX-License-Identifier: Apache-2.0

import { hasExit } from "../apply/exit.ts";
import { decideLocated, locate } from "../decision/decide.ts";
import type { Compiled } from "./configurations.ts";
import { exitAsDecided } from "./exit.ts";
import { nginx } from "./globals.ts";
import { normalizeHost } from "./host-form.ts";
import { completeToEnd, readRequest } from "./read-request.ts";

/** What the guard needs of a table in force. */
export type GuardedTable = Pick<Compiled, "config" | "index">;

/**
 * Converts the host to the form that Kong's router expects. Refuses requests on another API's connection (421) and requests in a loop (508).
 * It does nothing else. It serves gateways whose own routes do everything else. It runs in Kong's rewrite phase, before Kong's router. That is
 * cheaper than the access phase, for which Kong creates a coroutine.
 *
 * @param tableInForce - The table in force in this worker. Asked only about a request that may have to be refused.
 */
export function guardBy(tableInForce: () => GuardedTable | undefined): void {
  normalizeHost();
  const { var: variables } = nginx();
  if (variables["http_cdn_loop"] === undefined && !mayBeMisdirected(variables)) return;
  const compiled = tableInForce();
  if (compiled === undefined) return;
  const { index } = compiled;
  const request = readRequest();
  const located = locate(index, request);
  const decision = decideLocated(index, located, request, IGNORED_INPUTS);
  const [reason] = decision.because;
  if (!hasExit(decision) || (reason !== "misdirected" && reason !== "loop")) return;
  const completed = completeToEnd(index, located.match, request, decision);
  exitAsDecided(compiled, completed, decideLocated(index, located, completed, IGNORED_INPUTS));
}

/** Whether a request may be misdirected: the server name of its connection differs from its host. */
function mayBeMisdirected(variables: Readonly<Record<string, string | undefined>>): boolean {
  if (variables["server_protocol"] !== "HTTP/2.0") return false;
  const serverName = variables["ssl_server_name"] ?? "";
  return serverName !== "" && serverName !== variables["http_host"];
}

/** Inputs that these two refusals ignore. */
const IGNORED_INPUTS = { time: 0, random: 0, isHealthy: (): boolean => true };
