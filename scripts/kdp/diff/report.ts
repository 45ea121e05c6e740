// SPDX-License-Identifier: Apache-2.0

import { timeText } from "../text/time.ts";
import { alikeOf } from "./compare/alike.ts";
import type { ChangeSet, Example } from "./compare/changes.ts";
import { compareEstates, estatesOf } from "./compare/compare.ts";
import { exampleOf, newTries, type ExampleContext } from "./compare/example.ts";
import { keyMovesOf, type KeyMoves } from "./compare/key-moves.ts";
import { freshSegment } from "./compare/paths.ts";
import { serverNameChanges } from "./compare/server-names.ts";
import { loopChanges, settingChanges, type TableChange } from "./compare/table-changes.ts";
import type { ReadSide } from "./sides/side.ts";

/** A set of requests that change, with a request that shows it. */
export interface ReportedSet extends ChangeSet {
  /** The share of the API's keys, in per cent; testers and unhealthy clusters do not count. */
  readonly perCent: number;
  readonly example: Example | undefined;
}

/** Everything that a comparison found. */
export interface Report {
  readonly old: ReportedSide;
  readonly new: ReportedSide;
  /** From when on requests are compared: RFC 3339. */
  readonly from: string;
  /** The number of APIs of both sides together. */
  readonly apis: number;
  readonly sets: readonly ReportedSet[];
  readonly keys: readonly KeyMoves[];
  readonly others: readonly TableChange[];
  /** Whether the settings that no decision shows were compared. */
  readonly isWhole: boolean;
}

/** One side in a report. */
export interface ReportedSide {
  readonly name: string;
  readonly version: string;
  readonly apis: number;
}

/** A side whose table is a right one. */
export type RightSide = ReadSide & { readonly table: NonNullable<ReadSide["table"]> };

/** What must not happen: a request of a set that both tables decide alike. */
const BROKEN = "kdp diff contradicts kdp explain. Please report both tables.";

/**
 * Compares two tables, and finds an example for each set.
 *
 * @param now - Unix time in whole seconds.
 * @param isTimed - Whether the time was asked for.
 * @throws Error where an example does not show its set; that is a fault of this program.
 */
export function makeReport(old: RightSide, changed: RightSide, now: number, isTimed: boolean): Report {
  const estates = estatesOf(old.table, changed.table);
  const segment = freshSegment([estates.old, estates.new], "x");
  const context: ExampleContext = { estates, now, isTimed, segment, tries: newTries() };
  const isWhole = old.isWhole && changed.isWhole;
  const alike = alikeOf(estates.old, estates.new);
  const sets = compareEstates(estates, now, alike).map((set) => {
    const example = exampleOf(set, context);
    if (example !== undefined && !shows(set, example)) throw new Error(`${BROKEN} ${example.url}`);
    return { ...set, perCent: shareOf(set), example };
  });
  return {
    old: { name: old.name, version: estates.old.index.version, apis: estates.old.apis.size },
    new: { name: changed.name, version: estates.new.index.version, apis: estates.new.apis.size },
    from: timeText(now),
    apis: new Set([...estates.old.apis.keys(), ...estates.new.apis.keys()]).size,
    sets: sets.sort(byWeight),
    keys: keyMovesOf(estates, alike.isSame),
    others: [...serverNameChanges(context), ...loopChanges(context), ...settingChanges(estates, isWhole)],
    isWhole,
  };
}

/** Whether the decisions about an example are those that its set says. */
function shows({ old, new: changed, choices }: ChangeSet, example: Example): boolean {
  return (["old", "new"] as const).every((side) => {
    const decision = example[side];
    const said = side === "old" ? old : changed;
    const answer = decision.exit === null ? null : `${decision.exit.status} ${decision.because[0] ?? ""}`;
    if (answer !== said.answer) return false;
    return choices.length === 0 || decision.cluster === said.cluster || said.cluster?.includes("{api}") === true;
  });
}

function shareOf({ choices }: ChangeSet): number {
  if (choices.length === 0) return 100;
  const plain = choices.filter(({ wishes, unhealthy }) => unhealthy.length === 0 && wishes.every(({ is }) => !is));
  return Math.round(plain.reduce((sum, { perCent }) => sum + perCent, 0) * 1_000_000) / 1_000_000;
}

const ORDER = ["refused", "served", "redirected", "moved", "answer", "response", "handling"];

/** What people must see first: what is refused, then what concerns most keys. */
function byWeight(one: ReportedSet, other: ReportedSet): number {
  return ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || other.perCent - one.perCent;
}
