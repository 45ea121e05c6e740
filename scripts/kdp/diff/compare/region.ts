// SPDX-License-Identifier: Apache-2.0

import { splitFor } from "../../../../plugins/route-table/decision/required-inputs.ts";
import { sharesOf, type CompiledSplit } from "../../../../plugins/route-table/decision/compiled/split.ts";
import type { Decision } from "../../../../plugins/route-table/decision/decision.ts";
import type { Circumstances } from "../../../../plugins/route-table/decision/request.ts";
import type { Choice, Occasion } from "./changes.ts";
import { healthLeaves } from "./health-leaves.ts";
import { momentsOf, occasionsOf, PREFLIGHT, textOfFeatures, type Moment } from "./occasions.ts";
import type { Outcome } from "./outcome.ts";
import { decideProbe, outcomesOf, type Outcomes, type Pair, type Probe, type Side } from "./pair.ts";
import { splitLeaves, type Leaf, type SideOfLeaf } from "./split-leaves.ts";

/** One way in which requests of a region change, and which of them do. */
export interface RegionChange {
  readonly old: Outcome;
  readonly new: Outcome;
  readonly occasions: readonly Occasion[];
  /** Empty where no choice of a cluster decides. */
  readonly choices: readonly Choice[];
}

/** A part of a host's paths within which both tables decide alike. */
export interface Region {
  readonly host: string;
  /** A path of the region, without the probe's own segment. */
  readonly path: string;
  /** The segment that stands for everything below the path; undefined where only the path itself is meant. */
  readonly segment: string | undefined;
}

/**
 * Compares both tables within a region: every moment that either distinguishes, then, where both send requests on, every choice of a
 * cluster and every state of health. Each is decided by the gateway's own `decide`.
 *
 * @param now - From when on: Unix time in seconds.
 */
export function compareRegion(pair: Pair, region: Region, now: number): RegionChange[] {
  const moments = momentsOf(pair, region.host, now, region.segment !== undefined);
  const seen = moments.map((moment) => ({ moment, ...decideBoth(pair, region, moment) }));
  const changes: RegionChange[] = [];
  const ended = new Map<string, { outcomes: Outcomes; moments: Moment[] }>();
  for (const { moment, probe, decisions } of seen) {
    if (!isEnd(decisions.old) && !isEnd(decisions.new)) continue;
    const outcomes = outcomesOf(pair, decisions, probe);
    if (outcomes.isSame) continue;
    const summarized = { ...outcomes, old: summaryOf(outcomes.old, pair.old), new: summaryOf(outcomes.new, pair.new) };
    const key = JSON.stringify([summarized.old, summarized.new]);
    const known = ended.get(key);
    if (known === undefined) ended.set(key, { outcomes: summarized, moments: [moment] });
    else known.moments.push(moment);
  }
  for (const { outcomes, moments: some } of ended.values()) {
    changes.push({ ...outcomes, occasions: occasionsOf(some, moments), choices: [] });
  }
  const forwarded = new Map<string | undefined, typeof seen>();
  for (const each of seen) {
    if (isEnd(each.decisions.old) || isEnd(each.decisions.new)) continue;
    const { hostHeader } = each.moment;
    forwarded.set(hostHeader, [...(forwarded.get(hostHeader) ?? []), each]);
  }
  for (const some of forwarded.values()) {
    const [first] = some;
    if (first === undefined) continue;
    const occasions = occasionsOf(
      some.map(({ moment }) => moment),
      moments,
    );
    changes.push(...forwardChanges(pair, first.probe, first.moment, now).map((each) => ({ ...each, occasions })));
  }
  return changes;
}

/** A probe for a moment. */
function probeFor({ host, path, segment }: Region, { hostHeader, features }: Moment): Probe {
  const tail = segment === undefined ? "" : `/${segment}${textOfFeatures(features)}`;
  const whole = (path === "/" && tail !== "" ? "" : path) + tail;
  return { host: hostHeader ?? host, path: whole, tail, keepsHost: hostHeader === undefined };
}

function decideBoth(
  pair: Pair,
  region: Region,
  moment: Moment,
): { readonly probe: Probe; readonly decisions: Readonly<Record<"old" | "new", Decision>> } {
  const probe = probeFor(region, moment);
  const request = moment.isUnredirectable ? PREFLIGHT : {};
  const { from } = moment.time;
  const decisions = {
    old: decideProbe(pair.old, probe, from, request),
    new: decideProbe(pair.new, probe, from, request),
  };
  return { probe, decisions };
}

/** Whether the gateway answers by itself, whatever cluster would be chosen. */
function isEnd({ exit, because }: Decision): boolean {
  return exit !== null && !because.includes("no-healthy-cluster");
}

/** Where all requests of a set change, those of a split among them: all clusters of the split. */
function summaryOf(outcome: Outcome, side: Side): Outcome {
  const split = splitOf(side);
  if (outcome.answer !== null || split === undefined) return outcome;
  const shares = sharesOf(split);
  if (shares.length === 1) return outcome;
  const cluster = shares.map((share) => `${share.cluster} ${share.perCent} %`).join(", ");
  return { ...outcome, cluster, dials: null, host: null, sni: null, verified: null, rewrites: null };
}

function splitOf({ route, entry }: Side): CompiledSplit | undefined {
  return route === undefined ? undefined : splitFor(route, entry);
}

/** The changes of requests that both tables send on. */
function forwardChanges(pair: Pair, probe: Probe, moment: Moment, now: number): Omit<RegionChange, "occasions">[] {
  const time = Math.max(now, moment.time.from);
  const found = new Map<string, { outcomes: Outcomes; choices: Choice[] }>();
  for (const leaf of splitLeaves(splitOf(pair.old), splitOf(pair.new))) {
    const decideLeaf = (isHealthy: Circumstances["isHealthy"]): Outcomes => {
      const decideSide = (side: Side, of: SideOfLeaf): Decision =>
        decideProbe(side, probe, time, requestFor(of, moment), { isHealthy, random: middleOf(of) });
      return outcomesOf(pair, { old: decideSide(pair.old, leaf.old), new: decideSide(pair.new, leaf.new) }, probe);
    };
    // Health is known by API: with another one on each side all requests change, whatever it is.
    const isOneApi = pair.old.route?.api === pair.new.route?.api;
    const states = isOneApi
      ? healthLeaves(decideLeaf)
      : [{ healthy: [], unhealthy: [], outcomes: decideLeaf(() => true) }];
    for (const { healthy, unhealthy, outcomes } of states) {
      if (outcomes.isSame) continue;
      const key = JSON.stringify([outcomes.old, outcomes.new]);
      const known = found.get(key);
      const choice = choiceOf(leaf, healthy, unhealthy);
      if (known === undefined) found.set(key, { outcomes, choices: [choice] });
      else known.choices.push(choice);
    }
  }
  return [...found.values()].map(({ outcomes, choices }) => ({ ...outcomes, choices }));
}

function choiceOf(leaf: Leaf, healthy: readonly string[], unhealthy: readonly string[]): Choice {
  return { wishes: leaf.wishes, old: leaf.old.draw, new: leaf.new.draw, perCent: leaf.perCent, healthy, unhealthy };
}

function requestFor({ wish }: SideOfLeaf, { isUnredirectable }: Moment): Parameters<typeof decideProbe>[3] {
  const headers = wish === undefined ? {} : headersOf(wish);
  return isUnredirectable ? { ...PREFLIGHT, headers: { ...PREFLIGHT.headers, ...headers } } : { headers };
}

function headersOf({ by, name, value }: NonNullable<SideOfLeaf["wish"]>): Record<string, string> {
  return by === "header" ? { [name]: value } : { cookie: `${name}=${value}` };
}

function middleOf({ draw }: SideOfLeaf): number {
  return draw === undefined ? 0 : (draw.from + draw.until) / 2;
}
