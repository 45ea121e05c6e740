// SPDX-License-Identifier: Apache-2.0

import { splitFor } from "../../../../plugins/route-table/decision/required-inputs.ts";
import { sharesOf, type CompiledSplit } from "../../../../plugins/route-table/decision/compiled/split.ts";
import type { Decision } from "../../../../plugins/route-table/decision/decision.ts";
import type { Circumstances, Request } from "../../../../plugins/route-table/decision/request.ts";
import { browserRequest, looksAtOrigins } from "./browsers.ts";
import type { Choice, Occasion } from "./changes.ts";
import { healthLeaves } from "./health-leaves.ts";
import { momentsOf, occasionsOf, textOfFeatures, type Moment } from "./occasions.ts";
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
  const found = new Map<string, { change: Omit<RegionChange, "occasions">; moments: Moment[] }>();
  const add = (change: Omit<RegionChange, "occasions">, some: readonly Moment[]): void => {
    const key = JSON.stringify([change.old, change.new, change.choices]);
    const known = found.get(key);
    if (known === undefined) found.set(key, { change, moments: [...some] });
    else known.moments.push(...some);
  };
  const chosen = new Map<string, { probe: Probe; moments: Moment[] }>();
  const plain = new Map<string, Both>();
  for (const moment of moments) {
    const { probe, decisions } = decideMoment(pair, region, moment, plain);
    const ends = [isEnd(decisions.old), isEnd(decisions.new)] as const;
    if (ends.includes(true) && !mayBothAllow(pair, moment, ends)) {
      const outcomes = outcomesOf(pair, decisions, probe);
      if (outcomes.isSame) continue;
      add({ old: summaryOf(outcomes.old, pair.old), new: summaryOf(outcomes.new, pair.new), choices: [] }, [moment]);
      continue;
    }
    const key = choiceKey(moment, ends);
    const known = chosen.get(key);
    if (known === undefined) chosen.set(key, { probe, moments: [moment] });
    else known.moments.push(moment);
  }
  for (const { probe, moments: some } of chosen.values()) {
    const [first] = some;
    if (first === undefined) continue;
    const states = statesOf(pair, probe, first, now);
    for (const same of byBrowser(pair, some)) {
      const [moment = first] = same;
      for (const change of forwardChanges(moment, states)) add(change, same);
    }
  }
  return [...found.values()].map(({ change, moments: some }) => ({ ...change, occasions: occasionsOf(some, moments) }));
}

type Ends = readonly [old: boolean, changed: boolean];

/**
 * Whether a preflight that ends on one side may be answered in the same way on the other: both may be allowed, since the requests that they
 * are for would end with problems, the one of them where no cluster is healthy.
 */
function mayBothAllow(pair: Pair, { browser }: Moment, [old, changed]: Ends): boolean {
  if (old === changed || !browser.kinds.includes("preflight") || !looksAtOrigins(pair)) return false;
  return (old ? pair.new : pair.old).route?.hasFailover === true;
}

/** Moments with the same key have the same choices of a cluster. */
function choiceKey({ browser, hostHeader, time, features }: Moment, ends: Ends): string {
  return JSON.stringify([hostHeader, ends.includes(true) && [browser, time, features]]);
}

/** Browsers differ only where the answer in which no cluster is healthy is for them. */
function byBrowser(pair: Pair, moments: readonly Moment[]): Iterable<readonly Moment[]> {
  const mayBeUnhealthy = [pair.old, pair.new].some(({ route }) => route?.hasFailover === true);
  if (!mayBeUnhealthy || !looksAtOrigins(pair)) return [moments];
  const groups = new Map<string, Moment[]>();
  for (const moment of moments) {
    const key = JSON.stringify(moment.browser);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [moment]);
    else known.push(moment);
  }
  return groups.values();
}

/** A probe for a moment. */
function probeFor({ host, path, segment }: Region, { hostHeader, features }: Moment): Probe {
  const tail = segment === undefined ? "" : `/${segment}${textOfFeatures(features)}`;
  const whole = (path === "/" && tail !== "" ? "" : path) + tail;
  return { host: hostHeader ?? host, path: whole, tail, keepsHost: hostHeader === undefined };
}

interface Both {
  readonly probe: Probe;
  readonly decisions: Readonly<Record<"old" | "new", Decision>>;
}

/** Decides a moment. Where a plain request goes on, those of browsers go on, too. */
function decideMoment(pair: Pair, region: Region, moment: Moment, plain: Map<string, Both>): Both {
  const key = JSON.stringify([moment.time, moment.features, moment.hostHeader]);
  let known = plain.get(key);
  if (known === undefined) {
    known = decideBoth(pair, region, moment, {});
    plain.set(key, known);
  }
  if (!isEnd(known.decisions.old) && !isEnd(known.decisions.new)) return known;
  return decideBoth(pair, region, moment, requestOfBrowser(moment));
}

function decideBoth(pair: Pair, region: Region, moment: Moment, request: Partial<Request>): Both {
  const probe = probeFor(region, moment);
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
  // What the header says is of the request that was tried, and others have other clusters and reasons.
  const ofOne = `${side.estate.index.decisionHeader ?? ""}: `;
  const responseHeaders = outcome.responseHeaders.filter((header) => !header.startsWith(ofOne));
  return { ...outcome, cluster, dials: null, host: null, sni: null, verified: null, rewrites: null, responseHeaders };
}

function splitOf({ route, entry }: Side): CompiledSplit | undefined {
  return route === undefined ? undefined : splitFor(route, entry);
}

/** One choice of a cluster in one state of health, and how to decide it again for another browser. */
interface State {
  readonly choice: Choice;
  readonly outcomes: Outcomes;
  readonly decide: (moment: Moment) => Outcomes;
}

/** Every choice of a cluster, in every state of health that counts. */
function statesOf(pair: Pair, probe: Probe, moment: Moment, now: number): State[] {
  const time = Math.max(now, moment.time.from);
  // Health is known by API: with another one on each side all requests change, whatever it is.
  const isOneApi = pair.old.route?.api === pair.new.route?.api;
  return splitLeaves(splitOf(pair.old), splitOf(pair.new)).flatMap((leaf) => {
    const decideLeaf = (isHealthy: Circumstances["isHealthy"], browser: Moment): Outcomes => {
      const decideSide = (side: Side, of: SideOfLeaf): Decision =>
        decideProbe(side, probe, time, requestFor(of, browser), { isHealthy, random: middleOf(of) });
      return outcomesOf(pair, { old: decideSide(pair.old, leaf.old), new: decideSide(pair.new, leaf.new) }, probe);
    };
    const always = (): boolean => true;
    const leaves = isOneApi
      ? healthLeaves((isHealthy) => decideLeaf(isHealthy, moment))
      : [{ healthy: [], unhealthy: [], outcomes: decideLeaf(always, moment) }];
    return leaves.map(({ healthy, unhealthy, outcomes }) => ({
      choice: choiceOf(leaf, healthy, unhealthy),
      outcomes,
      decide: (browser) => decideLeaf((_, cluster) => !unhealthy.includes(cluster), browser),
    }));
  });
}

/** The changes of requests that both tables send on, where a cluster is healthy. */
function forwardChanges(moment: Moment, states: readonly State[]): Omit<RegionChange, "occasions">[] {
  const found = new Map<string, { outcomes: Outcomes; choices: Choice[] }>();
  for (const { choice, outcomes: first, decide } of states) {
    const isForAll = first.old.answer === null && first.new.answer === null;
    const outcomes = isForAll ? first : decide(moment);
    if (outcomes.isSame) continue;
    const key = JSON.stringify([outcomes.old, outcomes.new]);
    const known = found.get(key);
    if (known === undefined) found.set(key, { outcomes, choices: [choice] });
    else known.choices.push(choice);
  }
  return [...found.values()].map(({ outcomes, choices }) => ({ ...outcomes, choices }));
}

function choiceOf(leaf: Leaf, healthy: readonly string[], unhealthy: readonly string[]): Choice {
  return { wishes: leaf.wishes, old: leaf.old.draw, new: leaf.new.draw, perCent: leaf.perCent, healthy, unhealthy };
}

function requestFor({ wish }: SideOfLeaf, moment: Moment): Partial<Request> {
  const request = requestOfBrowser(moment);
  return wish === undefined ? request : { ...request, headers: { ...request.headers, ...headersOf(wish) } };
}

function requestOfBrowser({ browser: { kinds, origin } }: Moment): Partial<Request> {
  return browserRequest(kinds[0] ?? "plain", origin);
}

function headersOf({ by, name, value }: NonNullable<SideOfLeaf["wish"]>): Record<string, string> {
  return by === "header" ? { [name]: value } : { cookie: `${name}=${value}` };
}

function middleOf({ draw }: SideOfLeaf): number {
  return draw === undefined ? 0 : (draw.from + draw.until) / 2;
}
