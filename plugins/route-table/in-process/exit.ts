// SPDX-License-Identifier: Apache-2.0

import { kongExitOf, hasExit, logExit } from "../apply/exit.ts";
import type { Decision } from "../decision/decision.ts";
import type { Request } from "../decision/request.ts";
import type { GuardedTable } from "./guard.ts";
import { CALLS } from "./calls.ts";
import { exitWith } from "./refuse.ts";

/** Logs a decision to answer without an upstream, and ends the request. */
export function exitAsDecided({ config, index }: GuardedTable, request: Request, decision: Decision): void {
  if (!hasExit(decision)) throw new Error("decided for an API that does not match");
  logExit(config, index, request, decision, CALLS);
  const { status, headers, problem } = kongExitOf(decision);
  exitWith(status, problem, decision.exit, decision.api, headers);
}
