// SPDX-License-Identifier: Apache-2.0

import { problemOf } from "../apply/problem-body.ts";
import type { Exit, Headers } from "../decision/decision.ts";
import { refusalExit } from "../decision/problem-exit.ts";
import type { ProblemName } from "../decision/problems.ts";
import { nginx, pdk } from "./globals.ts";

/** Ends a request with a problem that may be over in a few seconds. */
export function refuseWith(problem: ProblemName): void {
  const exit = refusalExit(problem);
  exitWith(exit.status, problem, exit, null, exit.headers);
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
