// SPDX-License-Identifier: Apache-2.0

import { timeText } from "../../text/time.ts";
import { decide } from "../../../../plugins/route-table/decision/decide.ts";
import type { Request } from "../../../../plugins/route-table/decision/request.ts";
import { splitFor } from "../../../../plugins/route-table/decision/required-inputs.ts";
import { placeOf, type CompiledSplit } from "../../../../plugins/route-table/decision/compiled/split.ts";
import { matchRequest } from "../../../../plugins/route-table/decision/match.ts";
import { parseRequest } from "../../explain/parse-request.ts";
import { browserRequest } from "./browsers.ts";
import type { ChangeSet, Choice, Draw, Example, Origins } from "./changes.ts";
import { isOfTwo, setOfName } from "./change-sets.ts";
import type { Estates } from "./compare.ts";
import type { Estate } from "./estate.ts";
import { textOfFeatures } from "./occasions.ts";

/** So many keys are tried to find one at the right places of both splits, for one set. */
const MOST_TRIES = 20_000;
/** So many are tried for all sets together. */
const MOST_TRIES_OF_ALL = 400_000;
const FREE_PORT = 8443;

/** What the search for an example needs. */
export interface ExampleContext {
  readonly estates: Estates;
  /** Unix time in seconds. */
  readonly now: number;
  /** Whether a time was asked for, so that an example must say it. */
  readonly isTimed: boolean;
  /** A segment that no prefix has. */
  readonly segment: string;
  readonly tries: Tries;
}

/** How many keys may still be tried. */
export interface Tries {
  left: number;
}

/** As many tries as a comparison has. */
export function newTries(): Tries {
  return { left: MOST_TRIES_OF_ALL };
}

/**
 * Finds a request of a set, in the words of `kdp explain`, and what both tables decide about it. Undefined where no key was found that is at the
 * right place of both splits.
 */
export function exampleOf(set: ChangeSet, context: ExampleContext): Example | undefined {
  const [name = ""] = set.names;
  const concrete = set.names.length > 1 && !isOfTwo(set) ? setOfName(set, name) : set;
  const outline = outlineOf(concrete, context);
  const [choice] = [...concrete.choices].sort(bySimplicity);
  return findKey(withChoice(outline, choice), choice, context);
}

/** An example without what is decided about it. */
type Outline = Omit<Example, "old" | "new">;

function outlineOf({ areas, occasions }: ChangeSet, { segment: fresh, now, isTimed }: ExampleContext): Outline {
  const [area] = areas;
  const [occasion] = occasions;
  const features = occasion?.paths?.[0]?.with ?? [];
  const segment = fresh + textOfFeatures(features);
  const path = area?.path ?? "/";
  const rest = area?.scope === "exact" ? "" : `${path === "/" ? "" : "/"}${segment}`;
  const time = Math.max(now, occasion?.times?.[0]?.from ?? now);
  const { headers = {}, method } = browserRequest(occasion?.kinds?.[0] ?? "plain", originIn(occasion?.origins));
  return {
    url: `https://${authorityOf(area?.hosts[0] ?? "", occasion?.hostHeader)}${path}${rest}`,
    ...(method !== undefined && { method }),
    headers: Object.entries(headers).map(([header, value]) => `${header}: ${value ?? ""}`),
    ...((isTimed || time !== now) && { at: timeText(time) }),
  };
}

function originIn(origins: Origins | undefined): string | undefined {
  if (origins === undefined) return undefined;
  return origins.values[0] ?? (origins.none ? "none" : "other");
}

function authorityOf(host: string, said: ChangeSet["occasions"][number]["hostHeader"]): string {
  if (said === undefined) return host;
  if (said.is) return said.values[0] ?? host;
  let port = FREE_PORT;
  while (said.values.includes(`${host}:${port}`)) port += 1;
  return `${host}:${port}`;
}

function bySimplicity(one: Choice, other: Choice): number {
  const weight = ({ wishes, unhealthy, perCent }: Choice): number =>
    unhealthy.length * 10_000 + wishes.filter(({ is }) => is).length * 1_000 - perCent;
  return weight(one) - weight(other);
}

function withChoice(outline: Outline, choice: Choice | undefined): Outline {
  const wishes = (choice?.wishes ?? []).filter(({ is }) => is);
  const headers = wishes.map(({ by, name, values: [value = ""] }) =>
    by === "header" ? `${name}: ${value}` : `Cookie: ${name}=${value}`,
  );
  return {
    ...outline,
    headers: [...(outline.headers ?? []), ...headers],
    ...(choice !== undefined && choice.unhealthy.length > 0 && { unhealthy: choice.unhealthy }),
  };
}

/** Tries keys until one is at the right place of both splits. */
function findKey(outline: Outline, choice: Choice | undefined, context: ExampleContext): Example | undefined {
  const { estates } = context;
  const plain = requestOf(outline);
  const sides = [
    { split: splitOf(estates.old, plain), draw: choice?.old },
    { split: splitOf(estates.new, plain), draw: choice?.new },
  ];
  if (sides.every(({ draw }) => draw === undefined)) return decided(outline, plain, context);
  for (let n = 1; n <= MOST_TRIES && context.tries.left > 0; n++) {
    context.tries.left -= 1;
    const keyed = sides.reduce(
      (each, { split, draw }) => (draw === undefined ? each : withKey(each, split, n)),
      outline,
    );
    const request = requestOf(keyed);
    if (sides.every(({ split, draw }) => isDrawn(split, draw, request))) return decided(keyed, request, context);
  }
  return undefined;
}

function splitOf({ index }: Estate, { host, target }: Request): CompiledSplit | undefined {
  const match = matchRequest(index, host, target);
  return match.kind === "api" ? splitFor(match.route, match.entry) : undefined;
}

function isDrawn(split: CompiledSplit | undefined, draw: Draw | undefined, request: Request): boolean {
  if (draw === undefined || split === undefined) return true;
  const place = placeOf(split, request)?.place;
  return place !== undefined && place >= draw.from && place < draw.until;
}

function withKey(outline: Outline, split: CompiledSplit | undefined, n: number): Outline {
  const key = split?.keys[0];
  if (key === undefined) return outline;
  const value = `user-${n}`;
  switch (key.kind) {
    case "header":
      return withHeader(outline, `${key.name}: ${value}`);
    case "cookie":
      return withHeader(outline, `Cookie: ${key.name}=${value}`);
    case "consumer":
      return { ...outline, consumer: value };
    case "ip":
      return { ...outline, client: `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}` };
  }
}

function withHeader(outline: Outline, header: string): Outline {
  const { headers = [] } = outline;
  return headers.includes(header) ? outline : { ...outline, headers: [...headers, header] };
}

/** The request that `kdp explain` makes of an example. */
export function requestOf({ url, method, headers, client, consumer, serverName }: Outline): Request {
  return parseRequest(url, {
    request: method ?? "GET",
    header: headers ?? [],
    client: client ?? "127.0.0.1",
    ...(consumer !== undefined && { consumer }),
    ...(serverName !== undefined && { serverName }),
  }).request;
}

/** What both tables decide about an example. */
export function decided(outline: Outline, request: Request, { estates, now }: ExampleContext): Example {
  const { at, unhealthy = [], headers = [], ...rest } = outline;
  const time = at === undefined ? now : Date.parse(at) / 1_000;
  const circumstances = { time, random: 0, isHealthy: (_: string, cluster: string) => !unhealthy.includes(cluster) };
  return {
    ...rest,
    ...(headers.length > 0 && { headers }),
    ...(at !== undefined && { at }),
    ...(unhealthy.length > 0 && { unhealthy }),
    old: decide(estates.old.index, request, circumstances),
    new: decide(estates.new.index, request, circumstances),
  };
}
