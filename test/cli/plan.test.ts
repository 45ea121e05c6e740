// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { commandsOf, PLACES, planOf, THIRTY } from "../support/plan-cases.ts";
import { RIGHT_VALUES, runKdp } from "../support/run-kdp.ts";

const OLD = "source-team1.dev.aliyun.cloud.cn.aibang";

async function markdown(args: readonly string[], values?: string): Promise<string> {
  const files = values === undefined ? [] : ["-f", "-"];
  const { code, out, stderr } = await runKdp(["plan", ...files, ...args], values);
  expect(code, stderr).toBe(0);
  return out;
}

describe("kdp plan", () => {
  it("has every section in order", async () => {
    const text = await markdown(PLACES);
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      "The two clusters",
      "The phases at a glance",
      "When something goes wrong",
      "Open points",
      "Inventory",
      "DNS records",
      "Go / No-Go",
      ...[
        "Phase 1: Prepare and take stock",
        "Phase 2: B is ready and verified",
        "Phase 3: A forwards to B",
        "Phase 4: DNS moves to B",
        "Phase 5: Short domain, and the end of old hosts",
        "Phase 6: Clean up",
      ],
      "Who to tell",
      "What to clean up at the end",
      "Risks",
    ]);
  });

  it.each([
    ["en", "api1,api6,api8"],
    ["zh", "api1,api6,api8"],
    ["en", "api1"],
    ["zh", "api8"],
  ])("refers only to existing steps: %s, %s", async (lang, only) => {
    const text = await markdown(["--lang", lang, "--only", only, ...PLACES], THIRTY);
    const steps = new Set([...text.matchAll(/^\*\*([1-6]\.[0-9]+)\*\*/gm)].map(([, number]) => number));
    const named = [...text.matchAll(/(?:steps? |步骤 |由 |with |用 |for |and |和 |；)([1-6]\.[0-9]+)(?![0-9.]| %)/g)];
    expect(named.length).toBeGreaterThan(0);
    expect(named.map(([, number]) => number).filter((number) => !steps.has(number))).toEqual([]);
  });

  it("has the inventory as data", async () => {
    const { inventory } = await planOf(PLACES);
    expect(inventory.map(({ api }) => api)).toEqual(["api01", "api02", "api-name01"]);
    expect(inventory[2]).toMatchObject({
      oldHosts: ["api-name01.teamname.dev.aliyun.intracloud.cn.aibang", `api-name01.${OLD}`],
      newHost: "api-name01.kong.dev.aliyun.intracloud.cn.aibang",
      shortUrl: "https://dev-01.aliyun.cloud.cn.aibang/api-name01",
      upstream: "http://api-name01-service.team1.svc.cluster.local",
      isForwarded: true,
      method: "proxy",
    });
  });

  it("has the DNS records of every phase", async () => {
    const { dns } = await planOf(["--ttl", "120", ...PLACES]);
    const rows = dns.map(({ phase, name, type, value, ttl, weight }) => [phase, name, type, value, ttl, weight]);
    expect(rows).toContainEqual([0, `*.${OLD}`, "A", "10.98.10.88", "as found", ""]);
    expect(rows).toContainEqual([1, `*.${OLD}`, "A", "10.98.10.88", "120", ""]);
    expect(rows).toContainEqual([2, "dev-01.aliyun.cloud.cn.aibang", "A", "10.98.11.99", "120", ""]);
    expect(rows).toContainEqual([3, `*.${OLD}`, "A", "10.98.10.88", "120", ""]);
    expect(rows).toContainEqual([4, `*.${OLD}`, "A", "10.98.11.99", "120", ""]);
    expect(rows).toContainEqual([5, `*.${OLD}`, "A", "10.98.11.99", "600", ""]);
    expect(rows).toContainEqual([6, `*.${OLD}`, "", "delete", "", ""]);
  });

  it("gives no wildcard a weight, and weights that add up to 100", async () => {
    const { dns } = await planOf(PLACES, THIRTY);
    const weighted = dns.filter(({ weight }) => weight !== "");
    expect(weighted.map(({ weight, value }) => [weight, value])).toEqual([
      ["90", "10.98.10.88"],
      ["10", "10.98.11.99"],
    ]);
    expect(weighted.filter(({ name }) => name.startsWith("*"))).toEqual([]);
  });

  it("lists an open point until the values settle it", async () => {
    const fields = async (values: string, ...args: readonly string[]): Promise<string[]> =>
      (await planOf(args, values)).openPoints.map(({ set }) => set);
    expect(await fields(RIGHT_VALUES)).toEqual([
      "routeTable.address",
      "--context-a",
      "--context-b",
      "--namespace-a",
      "--chart ./chart",
      "routeTable.apis.API.owner",
      "routeTable.apis.API.healthCheck.path",
      "tls.certificates",
      "routeTable.decisionHeader",
      "routeTable.apis.API.cluster",
    ]);
    const text = await markdown([], RIGHT_VALUES);
    expect(text).toContain("ADDRESS_OF_B");
    expect(await fields(THIRTY, ...PLACES)).toEqual(["--chart ./chart", "tls.certificates"]);
    expect(await markdown(PLACES, THIRTY)).not.toMatch(/_OF_[AB]|NAMESPACE_ON_A/);
  });

  it("counts the APIs whose old hosts have no end, and no others", async () => {
    const sunsets = async (change: (table: Record<string, unknown>) => void): Promise<unknown[]> => {
      const values = JSON.parse(THIRTY) as { readonly routeTable: Record<string, unknown> };
      change(values.routeTable);
      const { openPoints } = await planOf(PLACES, JSON.stringify(values));
      return openPoints.filter(({ set }) => set.includes("sunset")).map(({ set, apis }) => [set, apis]);
    };
    const old = { host: `{api}.${OLD}` };
    const other = { host: "{api}.other.example.com" };
    const apiOne = { api1: { oldHosts: { sunset: "2027-03-31" } }, api2: {} };
    expect(await sunsets((table) => (table["legacyHosts"] = [old]))).toEqual([["routeTable.legacyHosts[].sunset", []]]);
    expect(
      await sunsets((table) => {
        table["legacyHosts"] = [old];
        table["apis"] = apiOne;
      }),
    ).toEqual([["routeTable.legacyHosts[].sunset", ["api2"]]]);
    const ending = { ...old, sunset: "2027-03-31" };
    expect(await sunsets((table) => (table["legacyHosts"] = [ending, other]))).toEqual([]);
    expect(
      await sunsets((table) => (table["legacyHosts"] = [ending, other, { host: "{api}.older.example.com" }])),
    ).toEqual([["routeTable.legacyHosts[].sunset", []]]);
    expect(
      await sunsets((table) => {
        table["legacyHosts"] = [ending];
        table["apis"] = { api1: { hosts: ["one.example.com"] }, api2: {} };
      }),
    ).toEqual([["routeTable.apis.API.oldHosts.sunset", ["api1"]]]);
  });

  it("is one of HTML and JSON, never both", async () => {
    const { code, out, stderr } = await runKdp(["plan", "--html", "--json"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(stderr).toContain("--html and --json");
  });

  it("knows the certificate that covers a host", async () => {
    const certificates = [
      { secretName: "short", hosts: ["dev-01.aliyun.cloud.cn.aibang"] },
      { secretName: "old", hosts: [`*.${OLD}`] },
    ];
    const values = JSON.stringify({ ...(JSON.parse(THIRTY) as object), tls: { certificates } });
    const { inventory } = await planOf(PLACES, values);
    expect(inventory[0]?.certificates.map(({ certificate }) => certificate ?? null)).toEqual(["old", null, "short"]);
  });

  it("moves an API by shares on B if A does not forward it", async () => {
    const { phases } = await planOf([...PLACES, "--only", "api8"], THIRTY);
    expect(phases[2]?.steps).toHaveLength(1);
    const commands = phases[3]?.steps.flatMap(({ run }) => run ?? []).filter((run) => run.startsWith("helm"));
    expect(commands?.map((command) => command.replace(/.* --set /, ""))).toEqual([
      "routeTable.apis.api8.split.weights.a=100,routeTable.apis.api8.split.weights.b=0",
      "routeTable.apis.api8.split.weights.a=99,routeTable.apis.api8.split.weights.b=1",
      "routeTable.apis.api8.split=null",
    ]);
  });

  it("stops A's forwarding before B's pin, and lifts B's pin before A forwards again", async () => {
    const { emergency } = await planOf(PLACES);
    const order = (i: number): string[] => [...(emergency[i]?.run ?? "").matchAll(/(ctx-[ab])/g)].map(([all]) => all);
    expect(order(0)).toEqual(["ctx-a", "ctx-b"]);
    expect(order(1)).toEqual(["ctx-a", "ctx-b"]);
    expect(order(3)).toEqual(["ctx-b", "ctx-a"]);
  });

  describe("for a batch", () => {
    it("has only the APIs with the label, and does not change the wildcard", async () => {
      const { inventory, dns } = await planOf([...PLACES, "--label", "batch=1"], THIRTY);
      expect(inventory).toHaveLength(10);
      const moved = dns.filter(({ name, value }) => name === `*.${OLD}` && value === "10.98.11.99");
      expect(moved).toEqual([]);
      expect(await markdown(["--only", "api1,api2", "--only", "api3"], THIRTY)).toContain("3 of the 30 APIs");
    });

    it.each([
      [["--only", "api99"], "--only api99: the table has no such API."],
      [["--label", "batch"], "--label batch: write it as key=value."],
      [["--label", "batch=9"], "no API of the table has --label batch=9."],
      [["--from", "c"], "the table has no cluster c, only b, a."],
      [["--from", "b", "--to", "b"], "a plan needs two clusters"],
      [["--status"], "--status needs to know where to look"],
    ])("refuses %j", async (args, message) => {
      const { code, out, stderr } = await runKdp(["plan", "-f", "-", ...args], THIRTY);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(stderr).toContain(message);
    });
  });

  it("prints the findings of a refused table, and no plan", async () => {
    const { code, out, stderr } = await runKdp(["plan", "-f", "-"], RIGHT_VALUES.replace("pin: a", "pin: c"));
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "The table is refused: 1 error, 0 warnings. There is nothing to plan.\n",
    });
    expect(out).toContain("error unknown-cluster");
  });

  it("has the same commands, tables and boxes in both languages", async () => {
    const [en, zh] = await Promise.all(["en", "zh"].map((lang) => planOf(["--lang", lang, ...PLACES], THIRTY)));
    if (en === undefined || zh === undefined) throw new Error("no plans");
    expect(commandsOf(zh)).toEqual(commandsOf(en));
    const [english, chinese] = await Promise.all(["en", "zh"].map((lang) => markdown(["--lang", lang], THIRTY)));
    const shape = (text = ""): string[] =>
      text.split("\n").map((line) => /^(#+ |\||- \[ \]|- |```|> |$)?/.exec(line)?.[0] ?? "");
    expect(shape(chinese)).toEqual(shape(english));
    expect(chinese).toContain("泛解析记录不支持权重");
  });

  it("prints each command unchanged", async () => {
    const text = await markdown(PLACES, THIRTY);
    for (const command of commandsOf(await planOf(PLACES, THIRTY))) {
      expect(text).toContain(`\n\`\`\`sh\n${command}\n\`\`\`\n`);
    }
  });

  it("escapes markup in owners' names", async () => {
    const text = await markdown(PLACES, THIRTY);
    expect(text).not.toContain("<script>");
    expect(text).toContain("&lt;script>alert(1)&lt;/script> \\| \\`x\\` \\*y\\* \\\\");
  });
});
