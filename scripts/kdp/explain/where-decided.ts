// SPDX-License-Identifier: Apache-2.0

import { brownoutAt } from "../../../plugins/route-table/decision/compiled/old-host-lifecycle.ts";
import type { Decision } from "../../../plugins/route-table/decision/decision.ts";
import { isRefusedPath, type PathRules } from "../../../plugins/route-table/decision/compiled/path-rules.ts";
import type { Located } from "../../../plugins/route-table/decision/decide.ts";
import type { ApiMatch } from "../../../plugins/route-table/decision/match.ts";
import { declaredAt } from "../../../plugins/route-table/table/effective-api.ts";
import type { Path } from "../../../plugins/route-table/table/finding.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";

/** The place in `legacyHosts` of the pattern that a host was found by; `undefined` where it is an own host or a short one. */
export function patternIndex(table: RouteTable, { host }: ApiMatch): number | undefined {
  const index = (table.legacyHosts ?? []).findIndex((legacyHost) => legacyHost.host === host);
  return index === -1 ? undefined : index;
}

/** Where the table says what ends a request here; `undefined` where no field of it does. */
export function whereExitSaid(
  table: RouteTable,
  { match, path }: Located,
  { because }: Decision,
  time: number,
): Path | undefined {
  if (match.kind !== "api") return because[0] === "preflight" ? ["defaults", "cors"] : undefined;
  const { route } = match;
  const end = whereLifecycleSaid(table, match);
  switch (because[0]) {
    case "old-host-gone":
      return end && [...end, "sunset"];
    case "old-host-brownout": {
      const brownout = match.lifecycle && brownoutAt(match.lifecycle, time);
      const index = brownout === undefined ? undefined : match.lifecycle?.brownouts.indexOf(brownout);
      return end && index !== undefined ? [...end, "brownouts", index] : undefined;
    }
    case "refused-path": {
      const rule = brokenRule(route.pathRules, path ?? "");
      return rule && declaredAt(table, route.api, rule);
    }
    case "redirect":
      return route.redirect.isOn ? declaredAt(table, route.api, "legacy") : end && [...end, "afterSunset"];
    case "no-healthy-cluster":
      return declaredAt(table, route.api, "healthCheck");
    case "preflight":
      return declaredAt(table, route.api, "cors");
    case "loop":
      return ["shortHosts", 0];
    default:
      return undefined;
  }
}

/** The first rule by which an API refuses a path, by the field that sets it. */
function brokenRule(
  { rejectsSlashes, rejectsParameters, rejectsControls }: PathRules,
  path: string,
): "escapedSlashes" | "pathParameters" | "controlCharacters" | undefined {
  const none = { rejectsSlashes: false, rejectsParameters: false, rejectsControls: false };
  const rules = [
    ["escapedSlashes", { ...none, rejectsSlashes }],
    ["pathParameters", { ...none, rejectsParameters }],
    ["controlCharacters", { ...none, rejectsControls }],
  ] as const;
  return rules.find(([, alone]) => isRefusedPath(alone, path))?.[0];
}

/** Where the end of the host that was called is said: with its pattern, or with its API, which wins. */
function whereLifecycleSaid(table: RouteTable, match: ApiMatch): Path | undefined {
  if (match.lifecycle === undefined) return undefined;
  if (match.lifecycle === match.route.lifecycle) return declaredAt(table, match.route.api, "oldHosts");
  const index = patternIndex(table, match);
  return index === undefined ? undefined : ["legacyHosts", index];
}
