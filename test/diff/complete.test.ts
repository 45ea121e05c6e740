// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideLocated, locate } from "../../plugins/route-table/decision/decide.ts";
import type { Decision } from "../../plugins/route-table/decision/decision.ts";
import { normalPath } from "../../plugins/route-table/decision/http/normal-path.ts";
import type { Circumstances, Request } from "../../plugins/route-table/decision/request.ts";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import type { ChangeSet } from "../../scripts/kdp/diff/compare/changes.ts";
import { setOfEach } from "../../scripts/kdp/diff/compare/change-sets.ts";
import { compareEstates, estatesOf, type Estates } from "../../scripts/kdp/diff/compare/compare.ts";
import type { Estate } from "../../scripts/kdp/diff/compare/estate.ts";
import { isSameOutcome, outcomeOf, type Outcome } from "../../scripts/kdp/diff/compare/outcome.ts";
import { newTries } from "../../scripts/kdp/diff/compare/example.ts";
import { serverNameChanges } from "../../scripts/kdp/diff/compare/server-names.ts";
import { loopChanges, settingChanges } from "../../scripts/kdp/diff/compare/table-changes.ts";
import { makeReport } from "../../scripts/kdp/diff/report.ts";
import { circumstances, request } from "../support/arbitraries.ts";
import { tablePair } from "../support/arbitrary-changes.ts";
import { isMember } from "../support/change-set-members.ts";

const REQUESTS = fc.array(fc.tuple(request, circumstances), { minLength: 60, maxLength: 60 });
/** What a run must reach. Otherwise it proves nothing. */
const KINDS = ["refused", "served", "moved", "same"];

interface Seen {
  readonly decision: Decision;
  readonly outcome: Outcome;
}

function see({ index }: Estate, each: Request, when: Circumstances): Seen {
  const located = locate(index, each);
  const decision = decideLocated(index, located, each, when);
  const route = located.match.kind === "api" ? located.match.route : undefined;
  return { decision, outcome: outcomeOf(decision, route, "", false) };
}

/** Whether a table refuses a request for its connection or its way here, before host and path count. */
function isSpecial({ decision: { because } }: Seen): boolean {
  return because.includes("misdirected") || because.includes("loop");
}

/** Whether the path climbs out of its API's prefix, by an escaped slash, so that the URL on the short host is another's. */
function climbs({ index }: Estate, each: Request): boolean {
  const { match, target, path } = locate(index, each);
  if (match.kind !== "api" || match.entry === "short" || path === undefined) return false;
  const { prefix, stripPath } = match.route;
  const before = stripPath && prefix !== "/" ? prefix : "";
  return normalPath(before + target.path) !== normalPath(before + path);
}

interface Compared {
  readonly estates: Estates;
  readonly sets: readonly ChangeSet[];
  readonly others: readonly string[];
}

function compareTables(one: unknown, other: unknown): Compared | undefined {
  const [old, changed] = [checkTable(one).table, checkTable(other).table];
  if (old === undefined || changed === undefined) return undefined;
  const estates = estatesOf(old, changed);
  const context = { estates, now: 0, isTimed: false, segment: "x", tries: newTries() };
  const others = [...serverNameChanges(context), ...loopChanges(context), ...settingChanges(estates, true)];
  const sets = compareEstates(estates, 0).flatMap((set) => setOfEach(set));
  return { estates, sets, others: others.map(({ kind }) => kind) };
}

describe("kdp diff", () => {
  it("has exactly the requests that two tables decide differently, each in one set", () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(tablePair, REQUESTS, ([one, other], requests) => {
        const compared = compareTables(one, other);
        fc.pre(compared !== undefined);
        const { estates, sets, others } = compared;
        for (const [sent, when] of requests) {
          const each = { client: "192.0.2.1", ...sent };
          const [old, changed] = [see(estates.old, each, when), see(estates.new, each, when)];
          const isChanged = !isSameOutcome(old.outcome, changed.outcome);
          const members = sets.filter((set) => isMember(set, each, when, estates));
          const what = { each, when, old: old.outcome, new: changed.outcome };
          if (climbs(estates.old, each) || climbs(estates.new, each)) continue;
          if (isSpecial(old) || isSpecial(changed)) {
            if (!isChanged || isSpecial(old) === isSpecial(changed) || members.length > 0) continue;
            const kind = [old, changed].some(({ decision }) => decision.because.includes("loop"))
              ? "loop"
              : "server-name";
            expect({ ...what, others }).toEqual({ ...what, others: expect.arrayContaining([kind]) as unknown });
            reached.add(kind);
            continue;
          }
          expect({ ...what, sets: members.length }).toEqual({ ...what, sets: isChanged ? 1 : 0 });
          reached.add(members[0]?.kind ?? "same");
        }
      }),
      { numRuns: 300 },
    );
    expect(KINDS.filter((kind) => !reached.has(kind))).toEqual([]);
  });

  it("shows each set by an example that both tables decide as the set says", () => {
    let shown = 0;
    fc.assert(
      fc.property(tablePair, ([one, other]) => {
        const [old, changed] = [checkTable(one).table, checkTable(other).table];
        fc.pre(old !== undefined && changed !== undefined);
        const side = { name: "side", findings: [], isWhole: true };
        // It throws where an example does not show its set.
        const { sets } = makeReport({ ...side, table: old }, { ...side, table: changed }, 0, false);
        shown += sets.filter(({ example }) => example !== undefined).length;
      }),
      { numRuns: 12 },
    );
    expect(shown).toBeGreaterThan(100);
  });

  it("has nothing for a table and itself, however it is written", () => {
    fc.assert(
      fc.property(tablePair, ([one]) => {
        const turned = { ...one, apis: Object.fromEntries(Object.entries(one.apis).reverse()) };
        const compared = compareTables(one, turned);
        fc.pre(compared !== undefined);
        expect(compared).toMatchObject({ sets: [], others: [] });
      }),
      { numRuns: 200 },
    );
  });
});
