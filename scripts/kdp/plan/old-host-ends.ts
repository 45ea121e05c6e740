// SPDX-License-Identifier: Apache-2.0

import { dayOrTime } from "../text/time.ts";
import { decideLocated, locate } from "../../../plugins/route-table/decision/decide.ts";
import type { RouteIndex } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { formatPath } from "../../../plugins/route-table/table/finding.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { patternIndex, whereExitSaid } from "../explain/where-decided.ts";

/** The end of one old host, and B's answer to it today. */
export interface OldHostEnd {
  readonly host: string;
  /** The legacy pattern that means the host; undefined for a host of the API's own. */
  readonly pattern: string | undefined;
  /** The day or time of its sunset, as `--at` takes it; undefined if the table has none. */
  readonly sunset: string | undefined;
  /** The sunset in Unix time, in seconds. */
  readonly sunsetTime: number | undefined;
  /** The answer that B gives itself at the plan's time, without an upstream, and the field that says so. */
  readonly ownAnswer: { readonly status: number; readonly field: string } | undefined;
}

/**
 * The end of an old host, as B's gateway sees it.
 *
 * @param path - The path that checks ask for.
 * @param time - The plan's time: Unix time in seconds.
 */
export function endOf(table: RouteTable, index: RouteIndex, host: string, path: string, time: number): OldHostEnd {
  const request = { method: "GET", host, target: path, headers: {} };
  const located = locate(index, request);
  const { match } = located;
  const sunset = match.kind === "api" ? match.lifecycle?.sunset : undefined;
  const pattern = match.kind === "api" ? patternIndex(table, match) : undefined;
  const decision = decideLocated(index, located, request, { time, random: 0, isHealthy: () => true });
  const where = whereExitSaid(table, located, decision, time);
  return {
    host,
    pattern: pattern === undefined ? undefined : table.legacyHosts?.[pattern]?.host,
    sunset: sunset === undefined ? undefined : dayOrTime(sunset),
    sunsetTime: sunset,
    ownAnswer:
      decision.exit === null || where === undefined
        ? undefined
        : { status: decision.exit.status, field: formatPath(["routeTable", ...where]) },
  };
}

/** The old host with which its end is rehearsed: one whose end is to come, else one with an end, else the first. */
export function rehearsedHost(ends: readonly OldHostEnd[], time: number): OldHostEnd | undefined {
  return (
    ends.find(({ sunsetTime }) => sunsetTime !== undefined && sunsetTime > time) ??
    ends.find(({ sunset }) => sunset !== undefined) ??
    ends[0]
  );
}

/** So many hosts are named in a sentence. */
const MOST_NAMED = 3;

/** The old hosts that B answers itself, with the status, as a list for a sentence; empty if there are none. */
export function answeredHosts(ends: readonly OldHostEnd[]): string {
  const said = ends.flatMap(({ host, ownAnswer }) =>
    ownAnswer === undefined ? [] : `\`${host}\` (${ownAnswer.status})`,
  );
  const more = said.length - MOST_NAMED;
  return `${said.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` (+ ${more})` : ""}`;
}
