// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { LruCache } from "../../plugins/route-table/decision/compiled/lru-cache.ts";
import {
  brownoutAt,
  compileLifecycle,
  stateAt,
} from "../../plugins/route-table/decision/compiled/old-host-lifecycle.ts";
import { bucketOf, compileSplit } from "../../plugins/route-table/decision/compiled/split.ts";
import { compileTable } from "../../plugins/route-table/decision/compiled/table-index.ts";
import { decide } from "../../plugins/route-table/decision/decide.ts";
import { shortUrl } from "../../plugins/route-table/decision/short-url.ts";
import { ORDINARY_CIRCUMSTANCES } from "../support/cases.ts";

// Exact limits, which cases can't test: their clocks run, their clients parse, and their random numbers are drawn.

const FROM = Date.parse("2027-03-01T00:00:00Z") / 1_000;
const UNTIL = FROM + 3_600;
const SUNSET = Date.parse("2027-03-31T00:00:00Z") / 1_000;
const LIFECYCLE = {
  sunset: "2027-03-31",
  afterSunset: "gone",
  brownouts: [{ from: "2027-03-01T00:00:00Z", until: "2027-03-01T01:00:00Z" }],
} as const;

const INDEX = compileTable({
  shortHosts: ["dev-01.example.com"],
  legacyHosts: [{ host: "{api}.old.example.com", ...LIFECYCLE }],
  clusters: { b: { url: "http://{api}.svc.example.com" } },
  apis: { api01: {} },
});

describe("an old host", () => {
  const lifecycle = compileLifecycle(LIFECYCLE);

  it.each([
    [FROM - 0.001, false],
    [FROM, true],
    [UNTIL - 0.001, true],
    [UNTIL, false],
  ])("at %d is in its brownout: %s", (time, isIn) => {
    expect(brownoutAt(lifecycle, time) !== undefined).toBe(isIn);
  });

  it.each([
    [SUNSET - 0.001, "serve"],
    [SUNSET, "gone"],
  ])("at %d does by the calendar: %s", (time, state) => {
    expect(stateAt(lifecycle, time)).toBe(state);
  });

  it.each([
    [FROM, "3600"],
    [UNTIL - 1.5, "2"],
    [UNTIL - 0.001, "1"],
  ])("at %d says to come back in %s s, which is never too early", (time, seconds) => {
    const request = { method: "GET", host: "api01.old.example.com", target: "/" };
    const { exit } = decide(INDEX, request, { ...ORDINARY_CIRCUMSTANCES, time });
    expect(exit?.headers["Retry-After"]).toBe(seconds);
  });
});

describe("a short URL", () => {
  const route = INDEX.routes.get("api01");

  it.each([
    ["\x1f", "%1F"],
    [" ", "%20"],
    ["!", "!"],
    ["~", "~"],
    ["\x7f", "%7F"],
    ["\x80", "%80"],
    ["\xff", "%FF"],
    ['"<>\\#', "%22%3C%3E%5C%23"],
  ])("has %j as %s", (character, escaped) => {
    if (route === undefined) throw new Error("no route");
    const url = shortUrl(INDEX, route, { path: `/a${character}b`, query: `?c${character}d` });
    expect(url).toBe(`https://dev-01.example.com/api01/a${escaped}b?c${escaped}d`);
  });
});

describe("a split", () => {
  const request = { method: "GET", host: "x", target: "/" };
  const split = compileSplit("api01", { weights: { c: 50, a: 25, b: 25 } }, "b");

  it.each([
    [0, "a"],
    [0.25 - 1e-9, "a"],
    [0.25, "b"],
    [0.5 - 1e-9, "b"],
    [0.5, "c"],
    [1 - 1e-9, "c"],
    // What a sum of fractions could be off by leads to the last one, not out of the split.
    [1, "c"],
  ])("sends what falls at %d to %s", (random, cluster) => {
    expect(bucketOf(split, request, random)).toEqual({ cluster, because: "random" });
  });
});

describe("a cache of two generations", () => {
  it("keeps a key that is used often, with any number of other keys in between", () => {
    const cache = new LruCache<number>(2);
    cache.add("kept", 1);
    for (let i = 0; i < 100; i++) {
      cache.add(`${i}`, i);
      expect(cache.get("kept")).toBe(1);
    }
  });

  it.each([
    ["0", undefined],
    ["7", undefined],
    ["8", 8],
    ["9", 9],
    ["10", 10],
  ])("returns for key %s, after eleven keys: %s", (key, value) => {
    const cache = new LruCache<number>(2);
    for (let i = 0; i < 11; i++) cache.add(`${i}`, i);
    expect(cache.get(key)).toBe(value);
  });
});
