// SPDX-License-Identifier: Apache-2.0

import type { Pdk } from "./pdk.ts";
import { problemBody } from "../apply/problem-body.ts";
import { refusalExit } from "../decision/problem-exit.ts";
import type { ProblemName } from "../decision/problems.ts";

/** Answers the client with a problem. */
export function refuse(kong: Pdk, problem: ProblemName, requestId: string): unknown {
  const exit = refusalExit(problem);
  return kong.response.exit(exit.status, problemBody(problem, exit, null, requestId), exit.headers);
}
