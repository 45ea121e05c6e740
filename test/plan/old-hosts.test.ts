// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import type { Plan } from "../../scripts/kdp/plan/plan.ts";
import { PLACES, planOf } from "../support/plan-cases.ts";

const OLD = "{api}.old.example.com";
const GONE = { sunset: "2020-01-31", afterSunset: "gone" };

/** The plan of a table with these old hosts and APIs; B's hosts are `{api}.new.example.com`. */
async function planFor(legacyHosts: readonly object[], apis: object, more: object = {}): Promise<Plan> {
  const values = {
    routeTable: {
      shortHosts: ["dev-01.example.com"],
      legacyHosts: [...legacyHosts, { host: "{api}.new.example.com" }],
      clusters: { a: { url: `https://${OLD}`, address: "10.98.10.88" }, b: { url: "http://{api}.team1.svc" } },
      defaults: { cluster: "b", source: { host: "{api}.new.example.com" } },
      apis,
      ...more,
    },
  };
  return planOf([...PLACES, "--from", "a"], JSON.stringify(values));
}

/** The command of the step that rehearses the end. */
function rehearsal({ phases }: Plan): string {
  return phases[4]?.steps.find(({ run = "" }) => run.startsWith("npx kdp explain"))?.run ?? "";
}

function pointsAbout({ openPoints }: Plan, words: string): [set: string, apis: readonly string[]][] {
  return openPoints.filter(({ what }) => what.includes(words)).map(({ set, apis }) => [set, apis]);
}

describe("the rehearsal of an old host's end", () => {
  it("is at the end of that host, not of another one", async () => {
    const own = { hosts: ["one.example.net"], oldHosts: { deprecated: "2026-01-01", sunset: "2099-12-31" } };
    const command = rehearsal(await planFor([{ host: OLD, ...GONE }], { one: own }));
    expect(command).toContain("https://one.example.net/ --at 2099-12-31 ");
  });

  it("is of a host whose end is to come rather than of one whose end has passed or that has none", async () => {
    const patterns = [
      { host: "{api}.older.example.com", ...GONE },
      { host: OLD, sunset: "2099-03-31T08:00:00Z" },
    ];
    const command = rehearsal(await planFor(patterns, { one: { hosts: ["one.example.net"] } }));
    expect(command).toContain("https://one.old.example.com/ --at 2099-03-31T08:00:00Z ");
  });

  it("is of the first API that has an old host, and without a date where none is said", async () => {
    const command = rehearsal(await planFor([{ host: OLD }], { two: {} }));
    expect(command).toContain("https://two.old.example.com/ ");
    expect(command).not.toContain("--at");
  });
});

describe("the end of old hosts, as an open point", () => {
  it("names each pattern without an end, though another one has an end", async () => {
    const plan = await planFor([{ host: OLD, sunset: "2099-03-31" }, { host: "{api}.older.example.com" }], {
      one: {},
      two: { oldHosts: { sunset: "2099-03-31" } },
    });
    expect(pointsAbout(plan, "`{api}.older.example.com` is announced")).toEqual([
      ["routeTable.legacyHosts[].sunset", ["one"]],
    ]);
  });

  it.each([
    ["a sunset that has passed", { host: OLD, ...GONE }, {}, "routeTable.legacyHosts[0].sunset", 410],
    ["a redirect", { host: OLD }, { legacy: "redirect" }, "routeTable.apis.one.legacy", 307],
    [
      "a brownout",
      { host: OLD, brownouts: [{ from: "2020-01-01T00:00:00Z", until: "2099-01-01T00:00:00Z", status: 503 }] },
      {},
      "routeTable.legacyHosts[0].brownouts[0]",
      503,
    ],
  ])("is what B answers itself today, by %s", async (_, pattern, api, field, status) => {
    const plan = await planFor([pattern], { one: api, two: { hosts: ["two.example.net"] } });
    const said = `\`one.old.example.com\` (${status})`;
    const found = pointsAbout(plan, said);
    expect(found.map(([set]) => set)).toEqual([field]);
    expect(plan.phases[1]?.steps[4]?.expect).toContain(said);
    expect(plan.phases[2]?.steps[1]?.expect).toContain(said);
  });

  it("is nothing where B serves all of them", async () => {
    const plan = await planFor([{ host: OLD, sunset: "2099-01-01" }], { one: {} });
    expect(pointsAbout(plan, "itself today")).toEqual([]);
    expect(plan.phases[1]?.steps[4]?.expect).not.toContain("itself today");
  });
});

describe("an API that B sends to A", () => {
  /** The APIs of each command that forwards. */
  const batches = (plan: Plan): string[] =>
    (plan.phases[2]?.steps ?? []).flatMap(({ run = "" }) => /helm .*'?source\.apis=\{([^}]*)\}/.exec(run)?.[1] ?? []);

  it.each([
    ["pinned", { pin: "a" }],
    ["split", { split: { weights: { a: 70, b: 30 } } }],
    ["served by A", { cluster: "a" }],
  ])("is forwarded by the last step alone where it is %s, since helm refuses it until then", async (_, settings) => {
    const plan = await planFor([{ host: OLD }], { one: settings, two: {}, three: {} });
    expect(batches(plan)).toEqual(["two", "two,three", "one,two,three"]);
    expect(plan.phases[2]?.steps[0]?.say).toContain("source-loop");
    expect(plan.phases[2]?.steps.at(-1)?.expect).toContain("source-loop");
    expect(plan.emergency[0]?.title).toContain("two");
    expect(pointsAbout(plan, "source-loop")).toEqual([["routeTable.apis.API.cluster", ["one"]]]);
  });

  it("makes the first step say what comes before it, where there is no other API", async () => {
    const plan = await planFor([{ host: OLD }], { one: {}, two: {} }, { pin: "a" });
    expect(batches(plan)).toEqual(["one", "one,two"]);
    expect(plan.phases[2]?.steps[0]?.say).toContain("helm refuses this until");
  });

  it("is forwarded with all others where A does not have its host", async () => {
    const plan = await planFor([{ host: "{api}.older.example.com" }], { one: { pin: "a" }, two: {} });
    expect(batches(plan)[0]).toBe("one");
  });
});

describe("the words of a plan", () => {
  it("speak of others than shared APIs only where there are shared ones", async () => {
    const hints = async (apis: object): Promise<string[]> =>
      ((await planFor([{ host: OLD }], apis)).phases[2]?.steps ?? [])
        .map(({ say }) => say)
        .filter((say) => say.includes("know no share"));
    expect((await hints({ one: {}, two: {} })).join()).toMatch(/^All of these/);
    expect((await hints({ one: {}, two: { source: { method: "nginx" } } })).join()).toMatch(/^All others/);
  });

  it("look in step 1.4 below the patterns' domains, not below that of an API's own host", async () => {
    const plan = await planFor([{ host: OLD }], { one: { hosts: ["one.example.com"] } });
    const command = plan.phases[0]?.steps[3]?.run ?? "";
    expect(command).toContain(String.raw`(\.old\.example\.com)$`);
  });
});

describe("the ways back to the old cluster", () => {
  const A = { url: `https://${OLD}`, address: "10.98.10.88" };
  const B = { url: "http://{api}.team1.svc" };

  it("are an open point where clusters beside the old one have its address", async () => {
    const clusters = { a: A, "a-2": { url: "http://dev-01.example.com/{api}", address: "10.98.10.88" }, b: B };
    const plan = await planFor([{ host: OLD }], { one: {} }, { clusters });
    expect(pointsAbout(plan, "`a-2` has the same address")).toEqual([["routeTable.apis.API.pin", []]]);
  });

  it("are none where other clusters are elsewhere", async () => {
    const clusters = { a: A, c: { url: "http://c.example.net/{api}", address: "10.98.10.89" }, b: B };
    expect(pointsAbout(await planFor([{ host: OLD }], { one: {} }, { clusters }), "same address")).toEqual([]);
  });
});
