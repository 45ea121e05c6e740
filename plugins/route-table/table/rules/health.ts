// SPDX-License-Identifier: Apache-2.0

import { finding, type Finding } from "../finding.ts";
import { parseDuration } from "../text/duration.ts";
import { declaredSettings } from "../effective-api.ts";
import type { RouteTable } from "../schema/route-table.ts";

/** A check that runs more often than every 100 ms puts load on its upstream. */
const MIN_MILLISECONDS = 100;

/** Checks that the intervals and timeouts of health checks are not too short. */
export function checkHealthChecks(table: RouteTable): Finding[] {
  const findings: Finding[] = [];
  for (const [path, { healthCheck }] of declaredSettings(table)) {
    for (const field of ["interval", "timeout"] as const) {
      const text = healthCheck?.[field];
      const length = text === undefined ? undefined : parseDuration(text);
      if (text === undefined || length === undefined || length >= MIN_MILLISECONDS) continue;
      const message = `${field} is ${text}; it must be at least ${MIN_MILLISECONDS}ms.`;
      findings.push(finding("check-too-often", [...path, "healthCheck", field], message));
    }
  }
  return findings;
}
