// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import { earlierOnes, indexPatterns, matching } from "../../plugins/route-table/table/text/pattern-index.ts";
import { isOwnHostIn } from "../../plugins/route-table/table/table-hosts.ts";
import { apiOfHost, patternOf, type HostPattern } from "../../plugins/route-table/table/text/host-pattern.ts";

/** Patterns of few letters, so that many are related. */
const part = fc.string({ unit: fc.constantFrom("a", "-", "."), maxLength: 4 });
const patterns = fc.array(
  fc.tuple(part, part).map(([before, after]) => patternOf(`${before}{api}.${after}`)),
  { maxLength: 40 },
);

/** As the rule says it: all pairs of different patterns whose starts agree and whose ends agree. */
function naiveEarlier(all: readonly HostPattern[]): number[][] {
  const isFirst = (i: number): boolean => all.findIndex(({ text }) => text === all[i]?.text) === i;
  return all.map((one, i) =>
    [...all.keys()].filter((j) => {
      const other = all[j] ?? one;
      const isStart = one.before.startsWith(other.before) || other.before.startsWith(one.before);
      const isEnd = one.after.endsWith(other.after) || other.after.endsWith(one.after);
      return j < i && isFirst(i) && isFirst(j) && isStart && isEnd;
    }),
  );
}

describe("an index of patterns", () => {
  it("finds the earlier patterns that can mean the same host, and no others", () => {
    fc.assert(
      fc.property(patterns, (all) => {
        expect(earlierOnes(indexPatterns(all), all)).toEqual(naiveEarlier(all));
      }),
      { numRuns: 500 },
    );
  });

  it("finds the patterns that match a host", () => {
    fc.assert(
      fc.property(patterns, fc.string({ unit: fc.constantFrom("a", "-", "."), maxLength: 9 }), (all, host) => {
        const naive = [...all.keys()].filter((i) => {
          const { text } = all[i] ?? { text: "" };
          return all.findIndex((each) => each.text === text) === i && apiOfHost(patternOf(text), host) !== undefined;
        });
        expect(matching(indexPatterns(all), host)).toEqual(naive);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, (i: number) => string]>([
    ["different ends", (i) => `{api}.c${i}.example.com`],
    ["different starts", (i) => `s${i}-{api}.example.com`],
    ["nothing different", () => "{api}.example.com"],
  ])("looks at each of many patterns a few times, with %s", (_, text) => {
    let reads = 0;
    const all = Array.from({ length: 4_000 }, (__, i) => {
      const { before, after } = patternOf(text(i));
      return {
        text: text(i),
        get before() {
          reads += 1;
          return before;
        },
        get after() {
          reads += 1;
          return after;
        },
      };
    });
    earlierOnes(indexPatterns(all), all);
    expect(reads).toBeLessThan(10 * all.length);
  });
});

describe("whether a host is a table's own", () => {
  it("is said the same of few patterns and of many", () => {
    const host = fc.string({ unit: fc.constantFrom("a", "-", "."), maxLength: 9 });
    fc.assert(
      fc.property(patterns, host, fc.array(host), (all, asked, apis) => {
        const names = new Set([...apis, "a"]);
        const naive = all.some((pattern) => names.has(apiOfHost(pattern, asked) ?? "none"));
        expect(isOwnHostIn([], names, all)(asked)).toBe(naive);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a table with very much of something wrong", () => {
  const TABLE = { shortHosts: ["dev-01.example.com"], clusters: { b: { url: "http://{api}.svc.example.net" } } };

  it("has a finding for each of many equal patterns", () => {
    const legacyHosts = Array.from({ length: 4_000 }, () => ({ host: "{api}.old.example.com" }));
    const { findings } = checkTable({ ...TABLE, legacyHosts, apis: { api01: {} } });
    expect(findings.map(({ code }) => code)).toEqual(Array.from({ length: 3_999 }, () => "host-repeated"));
  });

  it("has a finding for the one of many patterns that is shadowed", () => {
    const hosts = [...Array.from({ length: 4_000 }, (_, i) => `{api}.c${i}.example.com`), "x-{api}.c7.example.com"];
    const legacyHosts = hosts.map((host) => ({ host }));
    const { findings } = checkTable({ ...TABLE, legacyHosts, apis: { api01: {}, "x-api01": {} } });
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ["host-shadowed", "legacyHosts", 4_000, "host"],
    ]);
  });

  it("has findings for the first hundred of many unknown fields, and one for all", () => {
    const unknown = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`field${i}`, 1]));
    const { findings } = checkTable({ ...TABLE, ...unknown, apis: { api01: {} } });
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)?.message).toContain("60000 unknown fields");
  });
});
