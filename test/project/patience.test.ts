// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { startPatience } from "../support/kind/patience.ts";
import { LONG_MS, UNTIL_TIMEOUT_MS } from "../support/limits.ts";

/** The time of the sight, counted from 0, after which a wait is given up; undefined if it is not given up. */
function givenUpAt(sights: readonly (readonly [sight: string, at: number])[]): number | undefined {
  const waitsOn = startPatience(0);
  return sights.find(([sight, at]) => !waitsOn(sight, at))?.[1];
}

/** The same sight, or another each time, at equal distances. */
const sights = (count: number, everyMs: number, sightOf: (i: number) => string = () => "same") =>
  Array.from({ length: count }, (_, i) => [sightOf(i), i * everyMs] as const);

describe("waiting for a cluster", () => {
  it("gives up when nothing changes for a while", () => {
    expect(givenUpAt(sights(1_000, 200))).toBe(UNTIL_TIMEOUT_MS + 200);
  });

  it("waits longer on a busy machine, where each attempt takes long", () => {
    expect(givenUpAt(sights(20, 14_000))).toBeUndefined();
    expect(givenUpAt(sights(21, 14_000))).toBe(20 * 14_000);
  });

  it("waits as long as something changes, and begins again after each change", () => {
    const changing = sights(10, 25_000, (i) => `change ${Math.floor(i / 2)}`);
    expect(givenUpAt(changing)).toBeUndefined();
    const afterwards = sights(1_000, 200).map(([sight, at]) => [sight, at + 250_000] as const);
    expect(givenUpAt([...changing, ...afterwards])).toBe(250_000 + UNTIL_TIMEOUT_MS + 200);
  });

  it("gives up at the end, whatever changes", () => {
    expect(givenUpAt(sights(1_000, 1_000, String))).toBe(LONG_MS);
  });
});
