// SPDX-License-Identifier: Apache-2.0

import { finding, type Finding } from "../finding.ts";
import { parseDuration } from "../text/duration.ts";
import { declaredSettings } from "../effective-api.ts";
import type { RouteTable } from "../schema/route-table.ts";

/** Milliseconds: what is asked for more often than this is load, not a check. */
const MIN_MILLISECONDS = 100;

/** Health checks leave their upstreams time to breathe. */
export function checkHealthChecks(table: RouteTable): Finding[] {
  const findings: Finding[] = [];
  for (const [path, { healthCheck }] of declaredSettings(table)) {
    for (const field of ["interval", "timeout"] as const) {
      const text = healthCheck?.[field];
      const length = text === undefined ? undefined : parseDuration(text);
      if (text === undefined || length === undefined || length >= MIN_MILLISECONDS) continue;
      const message = `${field} is ${text}, and must be at least ${MIN_MILLISECONDS}ms.`;
      findings.push(finding("check-too-often", [...path, "healthCheck", field], message));
    }
  }
  return findings;
}
