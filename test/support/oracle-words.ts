// SPDX-License-Identifier: Apache-2.0

import type { Exit, ExitReason } from "../../plugins/route-table/decision/decision.ts";

/** A request that the oracle answers without an upstream. */
export interface Ended {
  readonly reason: ExitReason;
  readonly exit: Exit;
}

/** An answer with a problem, in the fields of a decision. */
export function problem(
  reason: ExitReason,
  status: number,
  extra: Partial<Pick<Exit, "headers" | "members">> = {},
): Ended {
  return {
    reason,
    exit: {
      ...extra,
      status,
      type: `urn:ddd-int-kdp:problem:${reason}`,
      headers: { "Content-Type": "application/problem+json", ...extra.headers },
    },
  };
}
