// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../../plugins/route-table/decision/decide.ts";
import type { Request } from "../../plugins/route-table/decision/request.ts";
import type { RouteIndex } from "../../plugins/route-table/decision/compiled/table-index.ts";
import { circumstances, request } from "../support/arbitraries.ts";
import { ORDINARY_CIRCUMSTANCES } from "../support/cases.ts";
import { byUser, clusterOf, indexWith, percentages, seeded, SPLIT_CLUSTERS, type Weights } from "../support/splits.ts";

/**
 * The number of clients. A share may deviate by five standard deviations of the binomial distribution, sqrt(n p (1 - p)). Chance exceeds
 * that once in 1.7 million times. The clients are the same in each run, so the result is always the same.
 */
const SAMPLE = 100_000;
const DEVIATIONS = 5;

function expectShare(count: number, share: number, of = SAMPLE): void {
  const tolerance = DEVIATIONS * Math.sqrt(of * share * (1 - share));
  expect(count, `${count} of ${of} for a share of ${share}`).toBeGreaterThan(of * share - tolerance);
  expect(count, `${count} of ${of} for a share of ${share}`).toBeLessThan(of * share + tolerance);
}

function expectShares(weights: Weights, clusters: readonly (string | null)[]): void {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  for (const name of SPLIT_CLUSTERS) {
    const weight = weights[name] ?? 0;
    const count = clusters.filter((cluster) => cluster === name).length;
    if (weight === 0) expect(count, name).toBe(0);
    else expectShare(count, weight / sum, clusters.length);
  }
}

const SPLITS: readonly Weights[] = [
  { a: 1, b: 99 },
  { a: 10, b: 90 },
  { a: 50, b: 50 },
  { a: 1, b: 999 },
  { a: 0.5, b: 0, c: 66.2, d: 33.3 },
];

function numbers<Value>(make: (i: number) => Value): readonly Value[] {
  return Array.from({ length: SAMPLE }, (_, i) => make(i));
}

/** A UUID of version 4, with random digits. */
function uuids(): readonly string[] {
  const random = seeded(2027);
  const hex = (): string =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, "0");
  return numbers(() => `${hex()}${hex()}${hex()}${hex()}`.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, "$1-$2-4$3-a$4-"));
}

/** Clients of several kinds. Similar keys must be spread as evenly as random ones. */
const CLIENTS: readonly (readonly [kind: string, by: string, requests: () => readonly Partial<Request>[]])[] = [
  ["running numbers", "header:X-User-Id", () => numbers((i) => byUser(`${i}`))],
  [
    "names with running numbers",
    "cookie:sid",
    () => numbers((i) => ({ headers: { cookie: `sid=customer-${i}@example.com` } })),
  ],
  ["UUIDs", "consumer", () => uuids().map((consumer) => ({ consumer }))],
  ["addresses in a row", "ip", () => numbers((i) => ({ client: `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}` }))],
];

describe("the share of clients in a cluster is its weight", () => {
  it.each(CLIENTS)("of %s", (_, by, requestsOf) => {
    const requests = requestsOf();
    for (const weights of SPLITS) {
      const index = indexWith({ shop: { split: { weights, by } } });
      expectShares(
        weights,
        requests.map((each) => clusterOf(index, "shop", each)),
      );
    }
  });

  it("the clients of two APIs are the same only where both have the same salt", () => {
    const half: Weights = { a: 50, b: 50 };
    const tenth: Weights = { a: 10, b: 90 };
    const by = "header:X-User-Id";
    const index = indexWith({
      one: { split: { weights: half, by } },
      other: { split: { weights: tenth, by } },
      third: { split: { weights: half, by, salt: "2027" } },
      asone: { split: { weights: tenth, by, salt: "one" } },
    });
    const users = numbers((i) => byUser(`user-${i}`));
    const areInBoth = (one: string, other: string): number =>
      users.filter((user) => clusterOf(index, one, user) === "a" && clusterOf(index, other, user) === "a").length;
    expectShare(areInBoth("one", "other"), 0.5 * 0.1);
    expectShare(areInBoth("one", "third"), 0.5 * 0.5);
    expectShare(areInBoth("other", "asone"), 0.1 * 0.1);
    expectShare(areInBoth("one", "asone"), 0.1);
  });
});

describe("the share of requests without a key in a cluster is its weight", () => {
  it.each(SPLITS)("%j", (weights) => {
    const random = seeded(1202);
    const index = indexWith({ shop: { split: { weights, by: "header:X-User-Id" } } });
    expectShares(
      weights,
      numbers(() => clusterOf(index, "shop", {}, { random: random() })),
    );
  });
});

/** The clusters of some users, before and after a change of weights. */
function moves(before: Weights, after: Weights): { readonly from: string | null; readonly to: string | null }[] {
  const indexOf = (weights: Weights): RouteIndex => indexWith({ shop: { split: { weights, by: "header:X-User-Id" } } });
  const [old, now] = [indexOf(before), indexOf(after)];
  return Array.from({ length: 100 }, (_, i) => byUser(`user-${i}`)).map((user) => ({
    from: clusterOf(old, "shop", user),
    to: clusterOf(now, "shop", user),
  }));
}

describe("a change of weights", () => {
  /** Weights, and the same weights with one raised and some of the others lowered. */
  const raising = fc
    .tuple(
      percentages,
      fc.constantFrom(...SPLIT_CLUSTERS),
      fc.array(fc.nat({ max: 100 }), { minLength: 4, maxLength: 4 }),
    )
    .map(([low, raised, parts]) => {
      const high = { ...low };
      SPLIT_CLUSTERS.forEach((name, i) => {
        const taken = name === raised ? 0 : Math.floor(((low[name] ?? 0) * (parts[i] ?? 0)) / 100);
        high[name] = (high[name] ?? 0) - taken;
        high[raised] = (high[raised] ?? 0) + taken;
      });
      return { low, high, raised };
    });

  it("that raises the weight of a cluster moves no client away from it", () => {
    let moved = 0;
    fc.assert(
      fc.property(raising, ({ low, high, raised }) => {
        for (const { from, to } of moves(low, high)) {
          if (from === raised) expect(to).toBe(raised);
          if (from !== to) moved += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(moved).toBeGreaterThan(0);
  });

  it("that lowers the weight of a cluster moves no client to it", () => {
    let moved = 0;
    fc.assert(
      fc.property(raising, ({ low, high, raised: lowered }) => {
        for (const { from, to } of moves(high, low)) {
          if (to === lowered) expect(from).toBe(lowered);
          if (from !== to) moved += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(moved).toBeGreaterThan(0);
  });

  it("from per cent to thousandths moves no client", () => {
    fc.assert(
      fc.property(percentages, (weights) => {
        const tenfold = Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, weight * 10]));
        for (const { from, to } of moves(weights, tenfold)) expect(to).toBe(from);
      }),
    );
  });
});

describe("a client with a key", () => {
  it("is always in the same cluster, whatever else its requests contain", () => {
    const index = indexWith({ shop: { split: { weights: { a: 30, b: 30, c: 40 }, by: "header:X-User-Id" } } });
    const clusters = new Set<string | null>();
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), request, circumstances, fc.boolean(), (user, any, when, isOld) => {
        const cluster = clusterOf(index, "shop", byUser(user));
        const place = isOld ? { host: "SHOP.old.example.com:8443", target: "/y?z" } : { host: "dev-01.example.com." };
        // A request in a loop has no cluster.
        const headers = { ...any.headers, "cdn-loop": "", ...byUser(user).headers };
        expect(clusterOf(index, "shop", { ...any, target: "/shop//./y;z", ...place, headers }, when)).toBe(cluster);
        clusters.add(cluster);
      }),
      { numRuns: 2_000 },
    );
    expect(clusters).toEqual(new Set(["a", "b", "c"]));
  });
});

describe("a cluster with weight 0 or without a weight", () => {
  const wish = fc.constantFrom(undefined, "always", "never", ...SPLIT_CLUSTERS);
  const asking = fc.record({
    user: fc.constantFrom("", "user-1", "user-2"),
    header: wish,
    cookie: wish,
    random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    unhealthy: fc.subarray<string>([...SPLIT_CLUSTERS]),
    host: fc.constantFrom("dev-01.example.com", "shop.old.example.com"),
  });
  const split = fc.record({
    weights: fc
      .tuple(percentages, fc.subarray<string>([...SPLIT_CLUSTERS]))
      .map(([weights, unnamed]) =>
        Object.fromEntries(Object.entries(weights).filter(([name, weight]) => weight > 0 || !unnamed.includes(name))),
      ),
    by: fc.constantFrom({}, { by: "header:X-User-Id" }, { by: "header:X-User-Id,ip" }),
    own: fc.constantFrom(...SPLIT_CLUSTERS),
  });

  it("gets no request: not by header, cookie, bucket or random number, nor by failover", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(split, fc.array(asking, { minLength: 10, maxLength: 10 }), ({ weights, by, own }, requests) => {
        const override = { header: "X-Cluster", cookie: "cluster" };
        const index = indexWith({
          shop: { cluster: own, split: { weights, ...by, override }, healthCheck: { path: "/healthz" } },
        });
        for (const { user, header, cookie, random, unhealthy, host } of requests) {
          const headers = { "x-user-id": user, "x-cluster": header, cookie: cookie && `cluster=${cookie}` };
          const isHealthy = (_: string, cluster: string): boolean => !unhealthy.includes(cluster);
          const asked = { method: "GET", host, target: "/shop/x", headers };
          const { cluster, because } = decide(index, asked, { ...ORDINARY_CIRCUMSTANCES, random, isHealthy });
          if (cluster !== null) expect(weights[cluster] ?? 0, because.join()).toBeGreaterThan(0);
          for (const reason of because) seen.add(reason);
        }
      }),
      { numRuns: 1_000 },
    );
    const reasons = ["header", "cookie", "bucket", "random", "unhealthy", "no-healthy-cluster"];
    expect(reasons.filter((reason) => !seen.has(reason))).toEqual([]);
  });
});
