// SPDX-License-Identifier: Apache-2.0

import { finding, type Finding } from "../finding.ts";
import type { EffectiveApi } from "../effective-api.ts";
import { withApi } from "../text/placeholder.ts";
import type { RouteTable } from "../schema/route-table.ts";
import { ownValue } from "../own-value.ts";

/** Checks that the table serves each API at the host by which the old cluster calls the new one. */
export function checkSources(table: RouteTable, apis: readonly EffectiveApi[]): Finding[] {
  const findings: Finding[] = [];
  for (const { name, settings, hosts } of apis) {
    const host = settings.source?.host;
    if (host === undefined) continue;
    const isServed =
      table.shortHosts.includes(host) ||
      hosts.includes(withApi(host, name)) ||
      (table.legacyHosts ?? []).some((legacyHost) => withApi(legacyHost.host, name) === withApi(host, name));
    if (isServed) continue;
    const isOwn = ownValue(table.apis, name)?.source?.host !== undefined;
    const path = [...(isOwn ? ["apis", name] : ["defaults"]), "source", "host"];
    findings.push(finding("source-host", path, `${name} is not served at ${withApi(host, name)}.`));
  }
  return findings;
}
