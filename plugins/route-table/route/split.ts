// SPDX-License-Identifier: Apache-2.0

import type { ApiSettings } from "../table/api-fields.ts";
import { parseSplitKeys, type SplitKey } from "../table/split-keys.ts";
import type { Split } from "../table/split-fields.ts";
import { cookieOf } from "./cookie.ts";
import type { Entry } from "./decision.ts";
import { murmur3 } from "./murmur3.ts";
import { headerOf } from "./request-header.ts";
import type { Request } from "./request.ts";

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
  return {
    entry: split.entry,
    shares,
    sum,
    keys: split.by === undefined ? [] : withFallbacks(parseSplitKeys(split.by) ?? []),
    salt: split.salt ?? api,
    header: split.override?.header?.toLowerCase(),
    cookie: split.override?.cookie,
    stable: own,
    canary: shares.find(({ cluster }) => cluster !== own)?.cluster,
  };
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
  const because = place === undefined ? "random" : "bucket";
  for (const { cluster, end } of split.shares) {
    if ((place ?? random) * split.sum < end) return { cluster, because };
  }
  return { cluster: split.shares[split.shares.length - 1]?.cluster ?? split.stable, because };
}

/** Where a request with a key falls, from 0 to below 1, and the key by its name. Undefined where it has none. */
export function placeOf(
  { keys, salt }: CompiledSplit,
  request: Request,
): { readonly place: number; readonly key: string } | undefined {
  for (const key of keys) {
    const value = valueOfKey(key, request);
    if (value === undefined) continue;
    const name = key.kind === "header" || key.kind === "cookie" ? `${key.kind} ${key.name}` : key.kind;
    return { place: murmur3(`${salt}:${value}`, 0) / HASH_RANGE, key: name };
  }
  return undefined;
}

/** The value of one key; undefined where the request has none, or an empty one. */
export function valueOfKey(key: SplitKey, request: Request): string | undefined {
  const value = readKey(key, request);
  return value === "" ? undefined : value;
}

function readKey(key: SplitKey, request: Request): string | undefined {
  switch (key.kind) {
    case "header":
      return headerOf(request, key.name.toLowerCase());
    case "cookie":
      return cookieOf(request, key.name);
    case "consumer":
      return request.consumer;
    case "ip":
      return request.client;
  }
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
