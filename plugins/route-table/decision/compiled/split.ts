// SPDX-License-Identifier: Apache-2.0

import type { ApiSettings } from "../../table/schema/api-fields.ts";
import { parseSplitKeys, type SplitKey } from "../../table/text/split-keys.ts";
import type { Split } from "../../table/schema/split-fields.ts";
import { cookieOf } from "../http/cookie.ts";
import type { Entry } from "../decision.ts";
import { hashOf } from "./hash.ts";
import { headerOf } from "../http/headers.ts";
import type { Request } from "../request.ts";
import { ownValue } from "../../table/own-value.ts";

/** A cluster's share: the range of buckets from the end of the previous share to its own `end`. */
export interface Share {
  readonly cluster: string;
  /** The exclusive end of the range, at most the sum of all weights. */
  readonly end: number;
}

/** A split, compiled. */
export interface CompiledSplit {
  /** Which requests are split; all of them where undefined. */
  readonly entry: Entry | undefined;
  /** The clusters with a weight above 0, sorted by name, so that their order does not change with the weights. */
  readonly shares: readonly Share[];
  readonly sum: number;
  readonly keys: readonly SplitKey[];
  /** The names, in lower case, of the headers that the split reads. */
  readonly headers: readonly string[];
  /** Whether the authenticated consumer may be the key. */
  readonly asksForConsumer: boolean;
  readonly salt: string;
  readonly header: string | undefined;
  readonly cookie: string | undefined;
  /** The cluster that a tester's `never` selects. */
  readonly stable: string;
  /** The cluster that a tester's `always` selects; undefined where only the default cluster gets requests. */
  readonly canary: string | undefined;
}

/** The cluster of a request, and whether a key or a random number selected it. */
export interface Bucket {
  readonly cluster: string;
  readonly because: "bucket" | "random";
}

/** The place of a request that has a key. */
export interface Place {
  /** From 0 to below 1. */
  readonly place: number;
  /** The key's name. */
  readonly key: string;
}

const HASH_RANGE = 4_294_967_296;

/**
 * Compiles a split. A tester's `never` selects the API's default cluster, `always` the first other cluster, by name, that gets requests.
 *
 * @param defaultCluster - The cluster that serves the API when nothing else decides.
 */
export function compileSplit(api: string, split: Split, defaultCluster: string): CompiledSplit {
  const shares: Share[] = [];
  let sum = 0;
  for (const cluster of Object.keys(split.weights).sort()) {
    const weight = ownValue(split.weights, cluster) ?? 0;
    if (weight <= 0) continue;
    sum += weight;
    shares.push({ cluster, end: sum });
  }
  const keys = split.by === undefined ? [] : withFallbacks(parseSplitKeys(split.by) ?? []);
  const header = split.override?.header?.toLowerCase();
  const cookie = split.override?.cookie;
  return {
    entry: split.entry,
    shares,
    sum,
    keys,
    headers: headersOf(header, cookie, keys),
    asksForConsumer: keys.some(({ kind }) => kind === "consumer"),
    salt: split.salt ?? api,
    header,
    cookie,
    stable: defaultCluster,
    canary: shares.find(({ cluster }) => cluster !== defaultCluster)?.cluster,
  };
}

function headersOf(
  header: string | undefined,
  cookie: string | undefined,
  keys: readonly SplitKey[],
): readonly string[] {
  const names = new Set<string>();
  if (header !== undefined) names.add(header);
  if (cookie !== undefined) names.add("cookie");
  for (const key of keys) {
    if (key.kind === "header") names.add(key.name.toLowerCase());
    if (key.kind === "cookie") names.add("cookie");
  }
  return [...names];
}

/**
 * The cluster with the greatest weight. Of several it is the API's default cluster, else the first by name. Undefined where not all
 * requests are split.
 */
export function heaviestOf(settings: ApiSettings, defaultCluster: string | undefined): string | undefined {
  const { split } = settings;
  if (split === undefined || split.entry !== undefined) return undefined;
  let heaviest: string | undefined;
  for (const cluster of Object.keys(split.weights).sort()) {
    const weight = ownValue(split.weights, cluster) ?? 0;
    const greatest = heaviest === undefined ? 0 : (ownValue(split.weights, heaviest) ?? 0);
    if (weight > greatest || (weight === greatest && weight > 0 && cluster === defaultCluster)) heaviest = cluster;
  }
  return heaviest;
}

/** Each cluster's share in per cent. */
export function sharesOf({ shares, sum }: CompiledSplit): { readonly cluster: string; readonly perCent: number }[] {
  let start = 0;
  return shares.map(({ cluster, end }) => {
    const weight = end - start;
    start = end;
    // Rounds off the error of floating-point sums.
    return { cluster, perCent: Math.round((weight * 100_000_000) / sum) / 1_000_000 };
  });
}

/** Whether a cluster gets any requests of a split. */
export function isInSplit({ shares }: CompiledSplit, cluster: string): boolean {
  return shares.some((share) => share.cluster === cluster);
}

/** The cluster that a tester selects, by header before cookie; undefined where that cluster gets no requests of the split. */
export function overrideOf(
  split: CompiledSplit,
  request: Request,
): { readonly cluster: string; readonly because: "header" | "cookie" } | undefined {
  const byHeader = split.header === undefined ? undefined : requestedCluster(split, headerOf(request, split.header));
  if (byHeader !== undefined) return { cluster: byHeader, because: "header" };
  const byCookie = split.cookie === undefined ? undefined : requestedCluster(split, cookieOf(request, split.cookie));
  return byCookie === undefined ? undefined : { cluster: byCookie, because: "cookie" };
}

/**
 * Selects the cluster of a request: by the first key that the request has, else at random. A key's place is a hash of salt and key, so
 * it is the same in every replica. Raising a cluster's weight moves no client away from that cluster.
 */
export function bucketOf(split: CompiledSplit, request: Request, random: number): Bucket {
  const place = placeOf(split, request)?.place;
  const cluster = clusterAt(split, (place ?? random) * split.sum, 0);
  return { cluster, because: place === undefined ? "random" : "bucket" };
}

/** The cluster whose share contains a point, searched from one share on. Recursive, since LuaJIT does not compile through a loop. */
function clusterAt(split: CompiledSplit, point: number, from: number): string {
  const share = split.shares[from];
  if (share === undefined) return split.stable;
  if (point < share.end || from === split.shares.length - 1) return share.cluster;
  return clusterAt(split, point, from + 1);
}

/** The place of a request, from 0 to below 1, and the name of its key. Undefined where it has no key. */
export function placeOf(split: CompiledSplit, request: Request): Place | undefined {
  return placeBy(split, request, 0);
}

/** The place of a request, by the keys from one on. Recursive, since LuaJIT does not compile through a loop. */
function placeBy(split: CompiledSplit, request: Request, from: number): Place | undefined {
  const key = split.keys[from];
  if (key === undefined) return undefined;
  const value = valueOfKey(key, request);
  if (value === undefined) return placeBy(split, request, from + 1);
  const name = key.kind === "header" || key.kind === "cookie" ? `${key.kind} ${key.name}` : key.kind;
  return { place: hashOf(`${split.salt}:${value}`) / HASH_RANGE, key: name };
}

/** The value of one key; undefined where the request has none or an empty one. */
export function valueOfKey(key: SplitKey, request: Request): string | undefined {
  const value = readKey(key, request);
  return value === "" ? undefined : value;
}

function readKey(key: SplitKey, request: Request): string | undefined {
  // No switch, which is a loop in Lua.
  if (key.kind === "header") return headerOf(request, key.name.toLowerCase());
  if (key.kind === "cookie") return cookieOf(request, key.name);
  return key.kind === "consumer" ? request.consumer : request.client;
}

/** The declared keys, followed by the consumer and the client's address as fallbacks. */
function withFallbacks(keys: readonly SplitKey[]): readonly SplitKey[] {
  const kinds = keys.map(({ kind }) => kind);
  if (kinds.includes("ip")) return keys;
  return kinds.includes("consumer") ? [...keys, { kind: "ip" }] : [...keys, { kind: "consumer" }, { kind: "ip" }];
}

function requestedCluster(split: CompiledSplit, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const cluster = text === "always" ? split.canary : text === "never" ? split.stable : text;
  return cluster !== undefined && isInSplit(split, cluster) ? cluster : undefined;
}
