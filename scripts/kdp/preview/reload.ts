// SPDX-License-Identifier: Apache-2.0

import { effectiveApis } from "../../../plugins/route-table/table/effective-api.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { counted } from "../text/counted.ts";
import { countFindings, formatFindings } from "../text/findings.ts";
import { previewedApis, type PreviewedApi } from "../text/served-apis.ts";
import type { LoadedTable, LocatedFinding } from "../values/load-table.ts";
import { formatChanges } from "./changes.ts";

/** What people are told of a table in force. */
export interface InForce {
  /** None of them is an error. */
  readonly findings: readonly LocatedFinding[];
  readonly apis: readonly PreviewedApi[];
  /** Messages on features of the table that only Kong has, a line each. */
  readonly missing: readonly string[];
}

/** What people are told of a table that comes into force. */
export function inForceOf(table: RouteTable, findings: readonly LocatedFinding[]): InForce {
  return { findings, apis: previewedApis(table), missing: missingHere(table) };
}

const STAYS = "The last good table goes on serving.\n";

/** Why changed files can't be read, as text. */
export function formatUnreadable(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `${reason.replace(/\.$/, "")}. ${STAYS}`;
}

/** Every finding of a table that is refused, as text. */
export function formatRefused({ findings }: Pick<LoadedTable, "findings">): string {
  return `${formatFindings(findings)}Refused: ${countFindings(findings)}. ${STAYS}`;
}

/** What another table brings, as text: findings and features without a preview that were not there before, and changed APIs. */
export function formatReplaced(before: InForce, now: InForce, columns: number | undefined): string {
  const known = new Set(before.findings.map(keyOf));
  const fresh = now.findings.filter((finding) => !known.has(keyOf(finding)));
  return [
    formatFindings(fresh),
    `In force: ${counted(now.apis.length, "API")}, ${countFindings(now.findings)}.\n`,
    ...now.missing.filter((line) => !before.missing.includes(line)),
    formatChanges(before.apis, now.apis, columns),
  ].join("");
}

/** What a finding says. Its place moves with every line above it. */
function keyOf({ code, path, message }: LocatedFinding): string {
  return JSON.stringify([code, path, message]);
}

function missingHere(table: RouteTable): string[] {
  const apis = effectiveApis(table);
  const having = (field: "plugins" | "healthCheck" | "rewriteResponse"): string =>
    apis.flatMap(({ name, settings }) => ((settings[field] ?? false) ? [name] : [])).join(", ");
  return [
    ["plugins", "run", having("plugins")],
    ["health checks", "run", having("healthCheck")],
    ["response headers", "are mapped back", having("rewriteResponse")],
  ].flatMap(([what, verb, names]) =>
    names === "" ? [] : [`The ${what} of ${names} ${verb} only in Kong, not here.\n`],
  );
}
