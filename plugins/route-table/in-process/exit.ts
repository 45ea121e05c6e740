// SPDX-License-Identifier: Apache-2.0

import { kongExitOf, hasExit, logExit } from "../apply/exit.ts";
import { problemOf } from "../apply/problem-body.ts";
import type { Decision, Exit, Headers } from "../decision/decision.ts";
import type { ProblemName } from "../decision/problems.ts";
import type { Request } from "../decision/request.ts";
import type { Compiled } from "./configurations.ts";
import { CALLS } from "./calls.ts";
import { nginx, pdk } from "./globals.ts";

/** Logs a decision to answer without an upstream, and ends the request. */
export function exitAsDecided({ config, index }: Compiled, request: Request, decision: Decision): void {
  if (!hasExit(decision)) throw new Error("decided for an API that does not match");
  logExit(config, index, request, decision, CALLS);
  const { status, headers, problem } = kongExitOf(decision);
  exitWith(status, problem, decision.exit, decision.api, headers);
}

/** Ends a request with a status and, where there is a problem, with the problem as body. */
export function exitWith(
  status: number,
  problem: ProblemName | undefined,
  exit: Exit,
  api: string | null,
  headers: Headers,
): void {
  const requestId = nginx().var["kong_request_id"] ?? "";
  pdk().response.exit(status, problem === undefined ? "" : problemOf(problem, exit, api, requestId), headers);
}
