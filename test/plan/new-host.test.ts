// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import type { Plan } from "../../scripts/kdp/plan/plan.ts";
import { runKdp } from "../support/run-kdp.ts";

const PUBLIC = "https://{api}.old.example.com";
const FIELD = "routeTable.defaults.source.host";

/** The plan of a table with these patterns of old hosts and this url of A. */
async function planOf(patterns: readonly string[], urlOfA = PUBLIC, source: object = {}): Promise<Plan> {
  const values = {
    routeTable: {
      shortHosts: ["dev-01.example.com"],
      legacyHosts: patterns.map((host) => ({ host })),
      clusters: { a: { url: urlOfA, address: "10.98.10.88" }, b: { url: "http://{api}.team1.svc.cluster.local" } },
      defaults: { cluster: "b", source },
      apis: { api01: {}, api02: { source: { host: "dev-01.example.com" } } },
    },
  };
  const { code, out, stderr } = await runKdp(["plan", "--json", "--from", "a", "-f", "-"], JSON.stringify(values));
  expect(code, stderr).toBe(0);
  return JSON.parse(out) as Plan;
}

/** What the plan says of the host by which A calls B. */
function pointOf({ openPoints }: Plan): readonly string[] | undefined {
  return openPoints.find(({ set }) => set === FIELD)?.apis;
}

describe("the host by which A calls B", () => {
  it("is certain where all other hosts are those of A's url", async () => {
    const plan = await planOf(["{api}.old.example.com", "{api}.new.example.com"]);
    expect(plan.inventory[0]).toMatchObject({ newHost: "api01.new.example.com", oldHosts: ["api01.old.example.com"] });
    expect(pointOf(plan)).toBeUndefined();
  });

  it("is certain where it is a short host", async () => {
    const plan = await planOf(["{api}.old.example.com"]);
    expect(plan.inventory[0]?.oldHosts).toEqual(["api01.old.example.com"]);
    expect(pointOf(plan)).toBeUndefined();
  });

  it("is a guess among several patterns, and the plan says so of the APIs that do not say it", async () => {
    const plan = await planOf(["{api}.old.example.com", "{api}.older.example.com", "{api}.new.example.com"]);
    expect(plan.inventory[0]).toMatchObject({ newHost: "api01.older.example.com", isNewHostGuessed: true });
    expect(pointOf(plan)).toEqual(["api01"]);
    const said = plan.openPoints.find(({ set }) => set === FIELD)?.what;
    expect(said).toContain("`{api}.older.example.com`, `{api}.new.example.com`");
  });

  it("is a guess where the one pattern could as well be A's, as where A's url is an internal one", async () => {
    const plan = await planOf(["{api}.old.example.com"], "http://{api}.a.internal.example.net");
    expect(plan.inventory[0]?.oldHosts).toEqual([]);
    expect(pointOf(plan)).toEqual(["api01"]);
    expect(plan.openPoints.find(({ set }) => set === FIELD)?.what).toContain("`{api}.old.example.com`");
  });

  it("is what the defaults name, and all other patterns lead to A", async () => {
    const patterns = ["{api}.old.example.com", "{api}.older.example.com", "{api}.new.example.com"];
    const plan = await planOf(patterns, PUBLIC, { host: "{api}.new.example.com" });
    expect(plan.inventory[0]).toMatchObject({
      newHost: "api01.new.example.com",
      oldHosts: ["api01.old.example.com", "api01.older.example.com"],
    });
    expect(pointOf(plan)).toBeUndefined();
  });
});
