// SPDX-License-Identifier: Apache-2.0

import { effectiveApis } from "./effective-api.ts";
import { hasErrors, type Finding } from "./finding.ts";
import { ROUTE_TABLE_DEFINITION, type RouteTable } from "./schema/route-table.ts";
import { checkClusters, checkHostHeaders, checkWeights } from "./rules/clusters.ts";
import { checkCors } from "./rules/cors.ts";
import { checkHealthChecks } from "./rules/health.ts";
import { checkHosts } from "./rules/hosts.ts";
import { checkOldHosts } from "./rules/old-hosts.ts";
import { checkPaths } from "./rules/paths.ts";
import { checkSecrets } from "./rules/secrets.ts";
import { checkSources } from "./rules/source.ts";
import { checkSplitKeys } from "./rules/split-keys.ts";
import { checkTls } from "./rules/tls.ts";
import { checkUpstreams } from "./rules/upstreams.ts";
import { partialTable } from "./rules/partial-table.ts";
import { checkStructure } from "./schema/check-structure.ts";
import { checkSize } from "./size.ts";

/** The result of a check: all findings, and the table if none of them is an error. */
export interface CheckedTable {
  readonly findings: readonly Finding[];
  readonly table: RouteTable | undefined;
}

/**
 * Checks a value that should be a route table: first its size, then its structure, then its rules. Returns all findings at once; never throws.
 */
export function checkTable(value: unknown): CheckedTable {
  const tooLarge = checkSize(value);
  if (tooLarge !== undefined) return { findings: [tooLarge], table: undefined };
  const structure = checkStructure(value, ROUTE_TABLE_DEFINITION, []);
  const checkable = hasErrors(structure) ? partialTable(value, structure) : (value as RouteTable);
  // Not spread into push: Lua cannot take thousands of arguments.
  const findings = [structure, checkable === undefined ? [] : checkMeaning(checkable)].flat();
  return { findings, table: hasErrors(findings) ? undefined : checkable };
}

function checkMeaning(table: RouteTable): Finding[] {
  const apis = effectiveApis(table);
  return [
    checkClusters(table, apis),
    checkWeights(table),
    checkSplitKeys(table, apis),
    checkHosts(table, apis),
    checkOldHosts(table),
    checkCors(table),
    checkPaths(table, apis),
    checkUpstreams(table, apis),
    checkTls(table, apis),
    checkHostHeaders(table, apis),
    checkHealthChecks(table),
    checkSources(table, apis),
    checkSecrets(table),
  ].flat();
}
