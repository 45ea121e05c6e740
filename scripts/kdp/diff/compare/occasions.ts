// SPDX-License-Identifier: Apache-2.0

import { restrictsPaths } from "../../../../plugins/route-table/decision/compiled/path-rules.ts";
import { withoutPort } from "../../../../plugins/route-table/decision/http/host-key.ts";
import { browsersOf, originsOf, type Browser } from "./browsers.ts";
import type { Occasion, PathContent, PathFeature, Span } from "./changes.ts";
import type { Pair, Side } from "./pair.ts";

/** One combination of what decides before a cluster is chosen. */
export interface Moment {
  readonly time: Span;
  readonly browser: Browser;
  readonly features: readonly PathFeature[];
  /** The Host header, in lower case, where it is one that decides; undefined for any other. */
  readonly hostHeader: string | undefined;
}

const FEATURES: readonly (readonly [PathFeature, string])[] = [
  ["escaped slash", "%2F"],
  ["path parameter", ";"],
  ["control character", "%0A"],
];

/** What a path must end with to have features. */
export function textOfFeatures(features: readonly PathFeature[]): string {
  return FEATURES.map(([feature, text]) => (features.includes(feature) ? text : "")).join("");
}

/** Every moment that either side distinguishes, from a time on. What neither distinguishes has one value. */
export function momentsOf(pair: Pair, host: string, now: number, canHaveFeatures: boolean): Moment[] {
  const sides = [pair.old, pair.new];
  const hostHeaders = [...literalHosts(pair)].filter((literal) => withoutPort(literal) === host);
  const features = canHaveFeatures ? combinations(sides) : [[]];
  return spansOf(sides, now).flatMap((time) =>
    browsersOf(pair).flatMap((browser) =>
      features.flatMap((each) =>
        [...hostHeaders, undefined].map((hostHeader) => ({ time, browser, features: each, hostHeader })),
      ),
    ),
  );
}

function spansOf(sides: readonly Side[], now: number): Span[] {
  const cuts = new Set<number>();
  for (const { lifecycle } of sides) {
    if (lifecycle?.sunset !== undefined) cuts.add(lifecycle.sunset);
    for (const { from, until } of lifecycle?.brownouts ?? []) cuts.add(from).add(until);
  }
  const later = [...cuts].filter((cut) => cut > now).sort((one, other) => one - other);
  return [now, ...later].map((from, i) => ({ from, until: later[i] }));
}

function combinations(sides: readonly Side[]): PathFeature[][] {
  const rules = sides.flatMap(({ route }) => (route === undefined ? [] : [route.pathRules]));
  if (!rules.some(restrictsPaths)) return [[]];
  const asked = [
    rules.some(({ rejectsSlashes }) => rejectsSlashes),
    rules.some(({ rejectsParameters }) => rejectsParameters),
    rules.some(({ rejectsControls }) => rejectsControls),
  ];
  let all: PathFeature[][] = [[]];
  for (const [i, [feature]] of FEATURES.entries()) {
    if (asked[i] === true) all = all.flatMap((each) => [each, [...each, feature]]);
  }
  return all;
}

/**
 * The Host headers that one side sends to an upstream where the other sends the client's own. For such a header of a client's both are the
 * same.
 */
export function literalHosts({ old, new: changed }: Pair): ReadonlySet<string> {
  const [one, other] = [old, changed].map(({ route }) => route);
  if (one === undefined || other === undefined) return NONE;
  if ((one.hostHeader === "client") === (other.hostHeader === "client")) return NONE;
  const { hostHeader, destinations } = one.hostHeader === "client" ? other : one;
  return new Set(hostHeader === "upstream" ? [...destinations.values()].map(({ host }) => host) : [hostHeader]);
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Describes some of all moments as few occasions as possible: times at which the same requests are meant are put together, and what does
 * not decide is left out.
 */
export function occasionsOf(some: readonly Moment[], all: readonly Moment[]): Occasion[] {
  if (some.length === all.length) return [ANY];
  const byRest = new Map<string, { rest: Moment[]; times: Span[] }>();
  for (const time of new Set(some.map((moment) => moment.time))) {
    const rest = some.filter((moment) => moment.time === time);
    const key = JSON.stringify(rest.map(({ browser, features, hostHeader }) => [browser, features, hostHeader]));
    const known = byRest.get(key);
    if (known === undefined) byRest.set(key, { rest, times: [time] });
    else known.times.push(time);
  }
  const allTimes = new Set(all.map(({ time }) => time)).size;
  return [...byRest.values()].flatMap(({ rest, times }) => {
    const said = times.length === allTimes ? undefined : joinedSpans(times);
    return productsOf(rest, all).map((each) => ({ ...each, times: said }));
  });
}

const ANY: Occasion = {
  times: undefined,
  kinds: undefined,
  origins: undefined,
  paths: undefined,
  hostHeader: undefined,
};

/** Moments of one time as products of their dimensions: as one where they are one, else each by itself. */
function productsOf(rest: readonly Moment[], all: readonly Moment[]): Occasion[] {
  const whole = productOf(rest, all);
  const kinds = new Set(rest.map(({ browser }) => browser.kinds.join())).size;
  const origins = new Set(rest.map(({ browser }) => browser.origin)).size;
  const features = new Set(rest.map((each) => each.features.join())).size;
  const hostHeaders = new Set(rest.map(({ hostHeader }) => hostHeader)).size;
  if (kinds * origins * features * hostHeaders === rest.length) return [whole];
  return rest.map((moment) => productOf([moment], all));
}

function productOf(rest: readonly Moment[], all: readonly Moment[]): Occasion {
  const kinds = [...new Set(rest.flatMap(({ browser }) => browser.kinds))];
  const allKinds = new Set(all.flatMap(({ browser }) => browser.kinds)).size;
  const named = new Set(all.flatMap(({ features }) => features));
  const paths = new Map(rest.map(({ features }) => [features.join(), contentOf(features, named)]));
  const allPaths = new Set(all.map(({ features }) => features.join())).size;
  const hostHeaders = new Set(rest.map(({ hostHeader }) => hostHeader));
  const allHostHeaders = [...new Set(all.map(({ hostHeader }) => hostHeader))];
  return {
    times: undefined,
    kinds: kinds.length === allKinds ? undefined : kinds,
    origins: originsOf(
      rest.map(({ browser }) => browser),
      all.map(({ browser }) => browser),
    ),
    paths: paths.size === allPaths ? undefined : [...paths.values()],
    hostHeader: hostHeaders.size === allHostHeaders.length ? undefined : hostHeaderOf(hostHeaders, allHostHeaders),
  };
}

/** Any other header is said by those that it is not. */
function hostHeaderOf(
  some: ReadonlySet<string | undefined>,
  all: readonly (string | undefined)[],
): NonNullable<Occasion["hostHeader"]> {
  const is = !some.has(undefined);
  return { is, values: all.flatMap((each) => (each !== undefined && some.has(each) === is ? [each] : [])) };
}

function contentOf(features: readonly PathFeature[], named: ReadonlySet<PathFeature>): PathContent {
  return { with: features, without: [...named].filter((feature) => !features.includes(feature)) };
}

function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last?.until === span.from) joined[joined.length - 1] = { from: last.from, until: span.until };
    else joined.push(span);
  }
  return joined;
}
