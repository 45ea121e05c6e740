// SPDX-License-Identifier: Apache-2.0

import type { Exit, ExitReason } from "../../plugins/route-table/decision/decision.ts";

/** How the oracle ends a request. */
export interface Ended {
  readonly reason: ExitReason;
  readonly exit: Exit;
}

/** An end with a problem, in the words of a decision. */
export function problem(
  reason: ExitReason,
  status: number,
  said: Partial<Pick<Exit, "headers" | "members">> = {},
): Ended {
  return {
    reason,
    exit: {
      ...said,
      status,
      type: `urn:ddd-int-kdp:problem:${reason}`,
      headers: { "Content-Type": "application/problem+json", ...said.headers },
    },
  };
}
