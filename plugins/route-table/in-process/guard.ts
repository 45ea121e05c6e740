// SPDX-License-Identifier: Apache-2.0

import { hasExit } from "../apply/exit.ts";
import { decideLocated, locate } from "../decision/decide.ts";
import { tableInForce } from "./configurations.ts";
import { end } from "./exit.ts";
import { nginx } from "./globals.ts";
import { readRequest } from "./read-request.ts";

/**
 * Refuses the requests that no API may get: those that came on another API's connection (421) and those that have come round (508). It
 * does nothing else, for a gateway whose own routes do all the rest, by the table that this worker has. It can run in Kong's rewrite
 * phase, which costs a request less than the access phase, for which Kong makes a coroutine.
 */
export function guard(): void {
  const { var: variables } = nginx();
  if (variables["http_cdn_loop"] === undefined && !isOnAnothersConnection(variables)) return;
  const compiled = tableInForce();
  if (compiled === undefined) return;
  const { index } = compiled;
  const request = readRequest();
  const decision = decideLocated(index, locate(index, request), request, IGNORED_INPUTS);
  const [reason] = decision.because;
  if (hasExit(decision) && (reason === "misdirected" || reason === "loop")) end(compiled, request, decision);
}

/** Whether it could be: the server name of its connection is not its host. */
function isOnAnothersConnection(variables: Readonly<Record<string, string | undefined>>): boolean {
  if (variables["server_protocol"] !== "HTTP/2.0") return false;
  const serverName = variables["ssl_server_name"] ?? "";
  return serverName !== "" && serverName !== variables["http_host"];
}

/** Nothing of it tells whether a request is misdirected, or has come round. */
const IGNORED_INPUTS = { time: 0, random: 0, isHealthy: (): boolean => true };
