// SPDX-License-Identifier: Apache-2.0

import { finding, type Finding } from "../finding.ts";
import { declaredAt, type EffectiveApi } from "../effective-api.ts";
import type { RouteTable } from "../schema/route-table.ts";

/** Checks that no two APIs have the same path, and warns of a path below another API's path. */
export function checkPaths(table: RouteTable, apis: readonly EffectiveApi[]): Finding[] {
  const findings: Finding[] = [];
  const owners = new Map<string, string>();
  for (const api of apis) {
    const owner = owners.get(api.path);
    if (owner === undefined) owners.set(api.path, api.name);
    else {
      const message = `${owner} and ${api.name} have the same path ${api.path} on the short hosts.`;
      findings.push(finding("path-taken", pathOf(table, api), message));
    }
  }
  for (const api of apis) {
    const outer = ownerOfParent(api.path, owners);
    if (outer === undefined || owners.get(api.path) !== api.name) continue;
    const message = `${api.path} is below ${outer.path}, the path of ${outer.name}: ${api.name} takes these requests from it.`;
    findings.push(finding("path-inside", pathOf(table, api), message));
  }
  return findings;
}

function pathOf(table: RouteTable, api: EffectiveApi): (string | number)[] {
  return api.settings.path === undefined ? ["apis", api.name] : declaredAt(table, api.name, "path");
}

/** The API with the longest path above a path. `/` is above all others. */
function ownerOfParent(path: string, owners: Map<string, string>): { name: string; path: string } | undefined {
  let end = path.length - 1;
  while (end >= 0) {
    if (path.charAt(end) === "/") {
      const parent = end === 0 ? "/" : path.substring(0, end);
      const name = parent === path ? undefined : owners.get(parent);
      if (name !== undefined) return { name, path: parent };
    }
    end -= 1;
  }
  return undefined;
}
