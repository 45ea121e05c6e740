// SPDX-License-Identifier: Apache-2.0

import type { ChoiceReason, Entry } from "../../plugins/route-table/decision/decision.ts";
import type { Circumstances, Request } from "../../plugins/route-table/decision/request.ts";
import type { ApiSettings } from "../../plugins/route-table/table/schema/api-fields.ts";
import type { Split } from "../../plugins/route-table/table/schema/split-fields.ts";
import { naiveMurmur3 } from "./naive-murmur3.ts";

/** The inputs of a choice. */
export interface ToChoose {
  readonly api: string;
  readonly settings: ApiSettings;
  /** The pin of the table or of the API. */
  readonly pin: string | undefined;
  /** The cluster that serves the API when nothing else decides. */
  readonly own: string;
  /** The table's clusters in any order. */
  readonly clusters: readonly string[];
  readonly entry: Entry;
  readonly request: Request;
  readonly circumstances: Circumstances;
}

interface NaiveChoice {
  readonly cluster: string | undefined;
  readonly because: readonly ChoiceReason[];
}

/** The cluster for a request, with the reason. It follows the documented rules of a split, one after the other. */
export function naiveChoice({
  api,
  settings,
  pin,
  own,
  clusters,
  entry,
  request,
  circumstances,
}: ToChoose): NaiveChoice {
  if (pin !== undefined) return { cluster: pin, because: ["pin"] };
  const isSplit = settings.split !== undefined && (settings.split.entry ?? entry) === entry;
  // A cluster without a share gets no requests on the other entry either.
  const sharing =
    settings.split === undefined ? clusters.map((name) => ({ name, share: 0n })) : sharesOf(settings.split);
  const names = sharing.map(({ name }) => name);
  const [cluster, why] = isSplit ? chosenBySplit(settings.split, names) : ([own, "default"] as const);
  const failsOver = settings.healthCheck !== undefined && settings.healthCheck.failover !== false;
  if (!failsOver || circumstances.isHealthy(api, cluster)) return { cluster, because: [why] };
  const row = clusters.toSorted();
  const next = [...row.filter((name) => name > cluster), ...row.filter((name) => name < cluster)]
    .filter((name) => names.includes(name))
    .find((name) => circumstances.isHealthy(api, name));
  return { cluster: next, because: [why, "unhealthy"] };

  function chosenBySplit({ override = {}, by, salt = api }: Split, known: readonly string[]): [string, ChoiceReason] {
    const words: Record<string, string | undefined> = { never: own, always: known.find((name) => name !== own) };
    const wishes = [
      ["header", override.header === undefined ? undefined : headerOf(override.header)],
      ["cookie", override.cookie === undefined ? undefined : cookieOf(override.cookie)],
    ] as const;
    for (const [reason, wish = ""] of wishes) {
      const meant = Object.hasOwn(words, wish) ? words[wish] : wish;
      if (meant !== undefined && known.includes(meant)) return [meant, reason];
    }
    const key = by === undefined ? undefined : keysOf(by).find((each) => each !== undefined && each !== "");
    // Both are whole numbers from 0 to below 2^32, so rounding never decides between two shares.
    const place = key === undefined ? circumstances.random * 2 ** 32 : naiveMurmur3(`${salt}:${key}`, 0);
    return [clusterAt(BigInt(place)), key === undefined ? "random" : "bucket"];
  }

  function clusterAt(place: bigint): string {
    const sum = sharing.reduce((total, { share }) => total + share, 0n);
    let end = 0n;
    for (const { name, share } of sharing) {
      end += share;
      if (place * sum < end * 2n ** 32n) return name;
    }
    throw new Error("a place beyond the end");
  }

  /** The named keys. If the address is not one of them, the consumer and the address follow. */
  function keysOf(by: string): (string | undefined)[] {
    const named = by.trim().split(/\s*,\s*/);
    const all = named.includes("ip") ? named : [...named, "consumer", "ip"];
    return all.map((key) => {
      const [, kind, name = ""] = /^(header|cookie):(.*)$/.exec(key) ?? [];
      if (kind === undefined) return key === "ip" ? request.client : request.consumer;
      return kind === "header" ? headerOf(name) : cookieOf(name);
    });
  }

  function headerOf(name: string): string | undefined {
    return new Map(Object.entries(request.headers ?? {})).get(name.toLowerCase());
  }

  function cookieOf(name: string): string | undefined {
    const [, text] =
      new RegExp(`(?:^|;)[ \\t]*${name.replaceAll(/\W/g, "\\$&")}=([^;]*)`).exec(headerOf("Cookie") ?? "") ?? [];
    return text?.replace(/[ \t]+$/, "").replace(/^"(.*)"$/s, "$1");
  }
}

/** The clusters with a share, sorted by name, in millionths of a weight. */
function sharesOf({ weights }: Split): { readonly name: string; readonly share: bigint }[] {
  return Object.entries(weights)
    .filter(([, weight]) => weight > 0)
    .map(([name, weight]) => ({ name, share: BigInt(Math.round(weight * 1_000_000)) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
