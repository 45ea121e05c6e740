// SPDX-License-Identifier: Apache-2.0

import { declaredSettings } from "../effective-api.ts";
import { finding, type Finding } from "../finding.ts";
import type { RouteTable } from "../schema/route-table.ts";

/** No answer is for any origin and with credentials: browsers refuse that. */
export function checkCors(table: RouteTable): Finding[] {
  const findings: Finding[] = [];
  for (const [path, { cors }] of declaredSettings(table)) {
    if (cors?.allowCredentials !== true || !cors.allowOrigins.includes("*")) continue;
    const message = "Browsers take no answer that is for any origin (*) and with credentials.";
    findings.push(finding("cors-any-with-credentials", [...path, "cors", "allowCredentials"], message));
  }
  return findings;
}
