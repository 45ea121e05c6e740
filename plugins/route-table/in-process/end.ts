// SPDX-License-Identifier: Apache-2.0

import { endingOf, isEnded, tellOfEnding } from "../ending.ts";
import { problemOf } from "../problem.ts";
import type { Decision, Exit, Headers } from "../route/decision.ts";
import type { ProblemName } from "../route/problem-type.ts";
import type { Request } from "../route/request.ts";
import type { Compiled } from "./compiled.ts";
import { CALLS } from "./calls.ts";
import { nginx, pdk } from "./globals.ts";

/** Ends a request as was decided. */
export function end({ config, index }: Compiled, request: Request, decision: Decision): void {
  if (!isEnded(decision)) throw new Error("decided for an API that does not match");
  tellOfEnding(config, index, request, decision, CALLS);
  const { status, headers, problem } = endingOf(decision);
  exitWith(status, problem, decision.exit, decision.api, headers);
}

/** Ends a request with a status and, where there is a problem, what is said of it. */
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
