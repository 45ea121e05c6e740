// SPDX-License-Identifier: Apache-2.0

import type { RouteIndex } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { hostKey } from "../../../plugins/route-table/decision/http/host-key.ts";
import type { Match } from "../../../plugins/route-table/decision/match.ts";
import type { Request } from "../../../plugins/route-table/decision/request.ts";
import type { Path } from "../../../plugins/route-table/table/finding.ts";
import { closest } from "../../../plugins/route-table/table/schema/closest-name.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { isDnsLabel } from "../../../plugins/route-table/table/text/host-name.ts";
import { apiOfHost } from "../../../plugins/route-table/table/text/host-pattern.ts";
import { textOf } from "./byte-text.ts";
import { patternIndex } from "./where-decided.ts";

/** What a host and a path were found to be, and the table that they were looked up in. */
export interface Found {
  readonly request: Request;
  readonly match: Match;
  readonly table: RouteTable;
  readonly index: RouteIndex;
  /** In normal form; undefined where Kong refuses it. */
  readonly path: string | undefined;
  /** Says where in the values a path of the table stands. */
  readonly at: (path: Path) => string;
}

/** What the host that was called is in the table, a line for each thing to say. */
export function describeHost(found: Found): string[] {
  const { request, match } = found;
  const key = hostKey(request.host);
  const said = [hostMeaning(key, found)];
  const [name = ""] = request.host.split(":");
  if (match.kind === "api" && name !== key) {
    said.push(
      "Kong's own router compares hosts with case and final dot; the chart's route-table-guard converts this one before.",
    );
  }
  return said;
}

function hostMeaning(key: string, found: Found): string {
  const { match, table, index, at } = found;
  if (index.shortHosts.has(key)) return `${key} is a short host`;
  if (match.kind !== "api") return unknownHost(key, found);
  const pattern = patternIndex(table, match);
  if (pattern === undefined) return `${key} is an own host of ${match.route.api}`;
  return `${key} is an old host, by the pattern ${match.host} (${at(["legacyHosts", pattern])})`;
}

/** A pattern that would mean the host if there were such an API is what was most likely meant. */
function unknownHost(key: string, { request, table, index, at }: Found): string {
  for (const [i, { pattern }] of index.legacyPatterns.entries()) {
    const api = apiOfHost(pattern, key);
    if (api === undefined || !isDnsLabel(api) || index.routes.has(api)) continue;
    const by = `by the pattern ${pattern.text} (${at(["legacyHosts", i])})`;
    return `${key} is an old host of ${api}, ${by}, and no API has that name${didYouMean(closest(api, Object.keys(table.apis)))}`;
  }
  return `${key === "" ? request.host : key} is not in the table`;
}

/** The API that was found, and by what. */
export function describeApi({ match, path, index, at }: Found): string[] {
  if (match.kind === "unknown-path") {
    return [`none has a path that ${textOf(path ?? "")} begins with${didYouMean(nearestPath(path ?? "", index))}`];
  }
  if (match.kind !== "api") return [];
  const { route, entry } = match;
  const how = entry === "short" ? `the longest prefix of the path is ${route.prefix}` : "by its host";
  return [`${route.api}, ${how} (${at(["apis", route.api])})`];
}

/** The path that was most likely meant, by its first segment or as a whole. */
function nearestPath(path: string, { prefixes: { names } }: RouteIndex): string | undefined {
  const [, first = ""] = path.split("/");
  const known = Object.keys(names);
  return closest(`/${first}`, known) ?? closest(path, known);
}

function didYouMean(near: string | undefined): string {
  return near === undefined ? "" : `; did you mean ${near}?`;
}
