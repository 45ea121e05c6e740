// SPDX-License-Identifier: Apache-2.0

import type { ApiSettings } from "../../table/schema/api-fields.ts";
import { parseSplitKeys, type SplitKey } from "../../table/text/split-keys.ts";
import type { Split } from "../../table/schema/split-fields.ts";
import { cookieOf } from "../http/cookie.ts";
import type { Entry } from "../decision.ts";
import { hashOf } from "./hash.ts";
import { headerOf } from "../http/headers.ts";
import type { Request } from "../request.ts";

/** A cluster's part of all buckets: from the end of the one before it to here. */
export interface Share {
  readonly cluster: string;
  /** The first number, from 0 to the sum of all weights, that is no longer the cluster's. */
  readonly end: number;
}

/** A split made ready for requests. */
export interface CompiledSplit {
  /** The requests that are split; all where it is undefined. */
  readonly entry: Entry | undefined;
  /** The clusters that get requests at all, by name, so that their order stays the same while weights change. */
  readonly shares: readonly Share[];
  readonly sum: number;
  readonly keys: readonly SplitKey[];
  /** The names, in lower case, of the headers that are looked at. */
  readonly headers: readonly string[];
  /** Whether the authenticated consumer may be looked at. */
  readonly asksForConsumer: boolean;
  readonly salt: string;
  readonly header: string | undefined;
  readonly cookie: string | undefined;
  /** What `never` and `always` mean. */
  readonly stable: string;
  readonly canary: string | undefined;
}

/** Where a request falls, and by what. */
export interface Bucket {
  readonly cluster: string;
  readonly because: "bucket" | "random";
}

/** Where a request with a key falls. */
export interface Place {
  /** From 0 to below 1. */
  readonly place: number;
  /** The key by its name. */
  readonly key: string;
}

const HASH_RANGE = 4_294_967_296;

/**
 * Compiles a split. `never` means the API's own cluster, `always` the first other one, by name, that gets requests.
 *
 * @param own - The cluster that serves the API when nothing else decides.
 */
export function compileSplit(api: string, split: Split, own: string): CompiledSplit {
  const shares: Share[] = [];
  let sum = 0;
  for (const cluster of Object.keys(split.weights).sort()) {
    const weight = split.weights[cluster] ?? 0;
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
    stable: own,
    canary: shares.find(({ cluster }) => cluster !== own)?.cluster,
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

/** The cluster with the greatest weight: of several, the API's own, else the first by name. Undefined where not all requests are split. */
export function heaviestOf(settings: ApiSettings, own: string | undefined): string | undefined {
  const { split } = settings;
  if (split === undefined || split.entry !== undefined) return undefined;
  let heaviest: string | undefined;
  for (const cluster of Object.keys(split.weights).sort()) {
    const weight = split.weights[cluster] ?? 0;
    const greatest = heaviest === undefined ? 0 : (split.weights[heaviest] ?? 0);
    if (weight > greatest || (weight === greatest && weight > 0 && cluster === own)) heaviest = cluster;
  }
  return heaviest;
}

/** Each cluster's share in per cent. */
export function sharesOf({ shares, sum }: CompiledSplit): { readonly cluster: string; readonly perCent: number }[] {
  let start = 0;
  return shares.map(({ cluster, end }) => {
    const weight = end - start;
    start = end;
    // Sums of fractions are off by less than what anybody would write.
    return { cluster, perCent: Math.round((weight * 100_000_000) / sum) / 1_000_000 };
  });
}

/** Whether a cluster gets requests of a split at all. */
export function isInSplit({ shares }: CompiledSplit, cluster: string): boolean {
  return shares.some((share) => share.cluster === cluster);
}

/** The cluster that a tester asks for, by header before cookie; undefined where it is none that gets requests. */
export function overrideOf(
  split: CompiledSplit,
  request: Request,
): { readonly cluster: string; readonly because: "header" | "cookie" } | undefined {
  const byHeader = split.header === undefined ? undefined : meant(split, headerOf(request, split.header));
  if (byHeader !== undefined) return { cluster: byHeader, because: "header" };
  const byCookie = split.cookie === undefined ? undefined : meant(split, cookieOf(request, split.cookie));
  return byCookie === undefined ? undefined : { cluster: byCookie, because: "cookie" };
}

/**
 * Where a request falls: by the first key that it has, else at random. A key's place is a hash of salt and key, and so the same
 * in every replica; raising one weight, whatever others are lowered for it, takes no client away from its cluster.
 */
export function bucketOf(split: CompiledSplit, request: Request, random: number): Bucket {
  const place = placeOf(split, request)?.place;
  const cluster = clusterAt(split, (place ?? random) * split.sum, 0);
  return { cluster, because: place === undefined ? "random" : "bucket" };
}

/** The cluster whose share a point lies in, from one share on. No loop: LuaJIT compiles no function through one. */
function clusterAt(split: CompiledSplit, point: number, from: number): string {
  const share = split.shares[from];
  if (share === undefined) return split.stable;
  if (point < share.end || from === split.shares.length - 1) return share.cluster;
  return clusterAt(split, point, from + 1);
}

/** Where a request with a key falls, from 0 to below 1, and the key by its name. Undefined where it has none. */
export function placeOf(split: CompiledSplit, request: Request): Place | undefined {
  return placeBy(split, request, 0);
}

/** The same, from one key on; no loop, as above. */
function placeBy(split: CompiledSplit, request: Request, from: number): Place | undefined {
  const key = split.keys[from];
  if (key === undefined) return undefined;
  const value = valueOfKey(key, request);
  if (value === undefined) return placeBy(split, request, from + 1);
  const name = key.kind === "header" || key.kind === "cookie" ? `${key.kind} ${key.name}` : key.kind;
  return { place: hashOf(`${split.salt}:${value}`) / HASH_RANGE, key: name };
}

/** The value of one key; undefined where the request has none, or an empty one. */
export function valueOfKey(key: SplitKey, request: Request): string | undefined {
  const value = readKey(key, request);
  return value === "" ? undefined : value;
}

function readKey(key: SplitKey, request: Request): string | undefined {
  // No switch: that would be a loop in Lua.
  if (key.kind === "header") return headerOf(request, key.name.toLowerCase());
  if (key.kind === "cookie") return cookieOf(request, key.name);
  return key.kind === "consumer" ? request.consumer : request.client;
}

/** Behind the keys that are named come the ones that need no name: the consumer, then the client's address. */
function withFallbacks(keys: readonly SplitKey[]): readonly SplitKey[] {
  const kinds = keys.map(({ kind }) => kind);
  if (kinds.includes("ip")) return keys;
  return kinds.includes("consumer") ? [...keys, { kind: "ip" }] : [...keys, { kind: "consumer" }, { kind: "ip" }];
}

function meant(split: CompiledSplit, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const cluster = text === "always" ? split.canary : text === "never" ? split.stable : text;
  return cluster !== undefined && isInSplit(split, cluster) ? cluster : undefined;
}
