// SPDX-License-Identifier: Apache-2.0

import { decideLocated, locate } from "../route/decide.ts";
import { compiledOf } from "./compiled.ts";
import { end } from "./end.ts";
import { nginx } from "./globals.ts";
import { readRequest } from "./read-request.ts";

/**
 * Answers a request with 421 where it came on another API's connection, and does nothing else: for a gateway whose own routes do all the
 * rest. It can run in Kong's rewrite phase, which costs a request a fifth of what the access phase does, for which Kong makes a coroutine.
 */
export function checkServerName(conf: object): void {
  const { var: variables } = nginx();
  if (variables["server_protocol"] !== "HTTP/2.0") return;
  const serverName = variables["ssl_server_name"] ?? "";
  if (serverName === "" || serverName === variables["http_host"]) return;
  const compiled = compiledOf(conf);
  if (compiled === undefined) return;
  const { index } = compiled;
  const request = readRequest();
  const decision = decideLocated(index, locate(index, request), request, CALM);
  if (decision.because[0] === "misdirected") end(compiled, request, decision);
}

/** Nothing of it tells whether a request is misdirected. */
const CALM = { time: 0, random: 0, isHealthy: (): boolean => true };
