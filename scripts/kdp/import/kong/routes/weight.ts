// SPDX-License-Identifier: Apache-2.0

/** What the order of Kong's routes depends on, for one path (or one length of paths) of a route. */
export interface MatchWeight {
  /** The `priority` of a route with an expression, which comes before any other; `undefined` for other routes. */
  readonly expression: number | undefined;
  /** How many kinds of conditions the route has: methods, hosts, headers, paths, server names. */
  readonly rules: number;
  /** Whether the route has hosts, and none with a wildcard. */
  readonly hasPlainHosts: boolean;
  readonly headers: number;
  /** The priority of a regular expression; `undefined` for a prefix. */
  readonly regex: number | undefined;
  /** The length of the prefix; 0 for a regular expression. */
  readonly length: number;
  /** When the route was made, in seconds, if the file says so. */
  readonly created: number | undefined;
  /** The route's id, if the file has it and Kong does not make another for this path. */
  readonly id: string | undefined;
}

/** The kinds of Kong's router (`router_flavor`) for routes with hosts and paths. */
export type RouterFlavor = "traditional_compatible" | "traditional";

/** Kong counts no more headers of a route. */
const MOST_HEADERS = 255;
/** The bits of a prefix's length. */
const LENGTH_MASK = 0x7ffff;

/** Compares two routes for sorting: negative if Kong asks the first one first, 0 if the file does not say. */
export function compareWeights(a: MatchWeight, b: MatchWeight, flavor: RouterFlavor): number {
  return compareRanks(a, b, flavor) || compareTies(a, b, flavor);
}

/** The same without what decides between equals. */
export function compareRanks(a: MatchWeight, b: MatchWeight, flavor: RouterFlavor): number {
  if (flavor === "traditional") return compareInOldRouter(a, b);
  const [first, second] = [priorityOf(a), priorityOf(b)];
  return first === second ? 0 : first > second ? -1 : 1;
}

/**
 * The number by which Kong 3.9.3 sorts its routes, as it comes out there. Three of its parts are shifted as numbers of 32 bits, and not
 * of 64: the count of conditions (by 61, which is 29), that of headers (by 52, which is 20) and a regular expression's priority. So hosts
 * without a wildcard count first, then regular expressions, and the conditions behind these; four conditions or more make a negative
 * number, which comes before everything. A real Kong does so (test/import/kong/real-router.test.ts).
 */
function priorityOf({ expression, rules, hasPlainHosts, headers, regex, length }: MatchWeight): bigint {
  if (expression !== undefined) return (0xffn << 56n) | BigInt(Math.max(0, Math.trunc(expression)));
  const shifted =
    (rules << 29) | (Math.min(headers, MOST_HEADERS) << 20) | ((regex ?? 0) << 19) | (length & LENGTH_MASK);
  const plainHosts = hasPlainHosts ? 1n << 60n : 0n;
  const isRegex = regex === undefined ? 0n : 1n << 51n;
  return BigInt.asUintN(64, BigInt(shifted) | plainHosts | isRegex);
}

/** The order of the older router, which looks at one after the other. */
function compareInOldRouter(a: MatchWeight, b: MatchWeight): number {
  return (
    b.rules - a.rules ||
    Number(b.hasPlainHosts) - Number(a.hasPlainHosts) ||
    regexRank(b) - regexRank(a) ||
    b.headers - a.headers ||
    (b.regex ?? 0) - (a.regex ?? 0) ||
    b.length - a.length
  );
}

/** The older router takes the older route, the newer one the greater id. */
function compareTies(a: MatchWeight, b: MatchWeight, flavor: RouterFlavor): number {
  if (flavor === "traditional") return (a.created ?? 0) - (b.created ?? 0);
  if (a.id === undefined || b.id === undefined) return 0;
  return a.id === b.id ? 0 : a.id > b.id ? -1 : 1;
}

function regexRank({ regex }: MatchWeight): number {
  return regex === undefined ? 0 : 1;
}
