// SPDX-License-Identifier: Apache-2.0

import { finding, type Finding, type Path } from "../finding.ts";
import { declaredAt, declaredSettings, type EffectiveApi } from "../effective-api.ts";
import type { RouteTable } from "../schema/route-table.ts";
import { every, isAlphanumeric } from "../text/characters.ts";
import { parseSplitKeys, type SplitKey } from "../text/split-keys.ts";

/** Every header and key that a split names can be read: by Kong, and by the old cluster where its nginx divides requests. */
export function checkSplitKeys(table: RouteTable, apis: readonly EffectiveApi[]): Finding[] {
  const findings: Finding[] = [];
  for (const [said, { split }] of declaredSettings(table)) {
    const path = [...said, "split"];
    for (const key of parseSplitKeys(split?.by ?? "") ?? []) {
      if (key.kind === "header" && !isPassedOn(key.name)) findings.push(dropped(key.name, [...path, "by"]));
    }
    const header = split?.override?.header;
    if (header !== undefined && !isPassedOn(header)) findings.push(dropped(header, [...path, "override", "header"]));
  }
  return [...findings, ...checkOldCluster(table, apis)];
}

/** nginx takes a header with other characters for an invalid one, and ignores it. Kong has it take underscores. */
function isPassedOn(header: string): boolean {
  return every(header, (character) => isAlphanumeric(character) || character === "-" || character === "_");
}

function dropped(header: string, path: Path): Finding {
  const message = `nginx, and so Kong, ignores a header called ${header}: names have letters, digits, - and _ there.`;
  return finding("key-unread", path, message);
}

/** The old cluster's nginx divides requests by the same keys; ingress-nginx stands before it. */
function checkOldCluster(table: RouteTable, apis: readonly EffectiveApi[]): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const { name, settings } of apis) {
    if (settings.source?.method !== "nginx") continue;
    const path = [...declaredAt(table, name, "split"), "by"];
    for (const key of parseSplitKeys(settings.split?.by ?? "") ?? []) {
      const why = whyUnread(key);
      const place = `${path.join(".")} ${why ?? ""}`;
      if (why === undefined || seen.has(place)) continue;
      seen.add(place);
      findings.push(finding("key-unread", path, `For ${name} the old cluster divides requests without it: ${why}`));
    }
  }
  return findings;
}

function whyUnread(key: SplitKey): string | undefined {
  if (key.kind === "consumer") return "it knows no consumers of Kong.";
  if (key.kind !== "header" || !key.name.includes("_") || !isPassedOn(key.name)) return undefined;
  return `ingress-nginx drops ${key.name}, unless its ConfigMap says enable-underscores-in-headers: "true".`;
}
