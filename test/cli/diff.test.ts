// SPDX-License-Identifier: Apache-2.0

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { argumentsOf } from "../support/shell.ts";
import { DIFF_VALUES } from "../support/diff-table.ts";
import { runKdp } from "../support/run-kdp.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdp-diff-"));
});
afterAll(() => rm(folder, { recursive: true }));

const AT = ["--at", "2027-01-01"];

let count = 0;
async function file(text: string): Promise<string> {
  const path = join(folder, `${count++}.yaml`);
  await writeFile(path, text);
  return path;
}

async function sides(edit: (text: string) => string, table = DIFF_VALUES): Promise<readonly [string, string]> {
  const changed = edit(table);
  expect(changed).not.toBe(table);
  return [await file(table), await file(changed)];
}

interface JsonSet {
  readonly kind: string;
  readonly names: readonly string[];
  readonly perCent: number;
  readonly example?: { readonly url: string };
}

async function setsOf(edit: (text: string) => string, table = DIFF_VALUES): Promise<readonly JsonSet[]> {
  const { code, out } = await runKdp(["diff", ...(await sides(edit, table)), "--json", ...AT]);
  expect(code).toBe(0);
  return (JSON.parse(out) as { sets: JsonSet[] }).sets;
}

describe("kdp diff", () => {
  it("says where requests go from and to, with an example", async () => {
    const [old, changed] = await sides((text) => text.replace("api01: {}", "api01: { pin: a }"));
    const { code, out, stderr } = await runKdp(["diff", old, changed, ...AT]);
    expect(out).toBe(`api01: goes elsewhere
  requests  dev-01.example.com: /api01 and below
            api01.old.example.com: /*
  cluster   b → a
  dials     http://api01.b.example.net:80 → https://10.98.10.88:443
  Host      api01.b.example.net → api01.a.example.net
  SNI       none → api01.a.example.net
  TLS       none → certificate is verified
  example   https://dev-01.example.com/api01/x --at 2027-01-01T00:00:00Z

Keys that change their cluster:
  api01: pinned to a, which gets all requests; 100 % move (b → a 100 %)
`);
    expect(stderr).toBe(`${old} → ${changed}: 1 set of requests, 1 API of 3; no request is newly refused.\n`);
    expect(code).toBe(0);
  });

  it.each([
    [
      "comments and the order of keys",
      (text: string) => `# about\n${text.replace("api01: {}", "api01: { cluster: b }")}`,
    ],
    [
      "an owner and labels",
      (text: string) => text.replace("api01: {}", "api01: { owner: team, labels: { batch: x } }"),
    ],
    [
      "a cluster that no API uses",
      (text: string) => text.replace("clusters:", 'clusters:\n    c: { url: "http://c.example.net" }'),
    ],
    [
      "a pin to the cluster that serves all requests already",
      (text: string) => text.replace("api01: {}", "api01: { pin: b }"),
    ],
    ["the scale of weights", (text: string) => text.replace("a: 10, b: 90", "a: 100, b: 900")],
    ["a salt that is the API's name", (text: string) => text.replace("by:", "salt: api03, by:")],
  ])("prints nothing where %s alone differ", async (_, edit) => {
    const [old, changed] = await sides(edit);
    const run = await runKdp(["diff", old, changed, "--fail-on-change"]);
    expect(run.stderr).toContain(`No request changes from ${old} to ${changed} (3 APIs).`);
    // That a pin leaves all keys where they are is worth a line.
    expect({ ...run, out: run.out.replace(/^Keys.*no key moves\n/s, "") }).toMatchObject({ code: 0, out: "" });
  });

  it("says how many keys of a split move, and finds a key that does", async () => {
    const [old, changed] = await sides((text) => text.replace("a: 10, b: 90", "a: 25, b: 75"));
    const { out } = await runKdp(["diff", old, changed, ...AT]);
    expect(out).toContain("when      15 % of the keys (10–25 %)");
    expect(out).toContain("api03: 15 % move (b → a 15 %)");
    const [, example = ""] = /example +(.*)/.exec(out) ?? [];
    const before = await runKdp(["explain", ...argumentsOf(example), "-f", old]);
    const after = await runKdp(["explain", ...argumentsOf(example), "-f", changed]);
    expect(before.out).toMatch(/cluster +b, /);
    expect(after.out).toMatch(/cluster +a, /);
  });

  it("says what a pin does to a split: which keys move, what testers lose, and that nobody is refused", async () => {
    const [old, changed] = await sides((text) => text.replace("api03: {", "api03: { pin: b,"));
    const { out, stderr } = await runKdp(["diff", old, changed, ...AT]);
    expect(out).toContain("when      10 % of the keys (0–10 %)\n            header x-cluster: a or always");
    expect(out).toContain("api03: pinned to b, which gets all requests; 10 % move (a → b 10 %)");
    expect(stderr).toContain("no request is newly refused");
  });

  it("calls what it finds by its kind", async () => {
    const kinds = async (from: string, to: string): Promise<string[]> => {
      const sets = await setsOf((text) => text.replace(from, to));
      return [...new Set(sets.map(({ kind }) => kind))];
    };
    const legacy = '- host: "{api}.old.example.com"';
    expect(await kinds("    api01: {}\n", "")).toEqual(["refused"]);
    expect(await kinds("api01: {}", "api01: {}\n    api04: {}")).toEqual(["served"]);
    expect(await kinds("api01: {}", "api01: { legacy: redirect }")).toEqual(["redirected"]);
    expect(await kinds("api01: {}", "api01: { retries: 2 }")).toEqual(["handling"]);
    expect(await kinds("api01: {}", "api01: { pathParameters: reject }")).toEqual(["refused"]);
    expect(await kinds(legacy, `${legacy}\n      deprecated: 2026-01-01`)).toEqual(["response"]);
    expect(await kinds("defaults: {", "defaults: { rewriteResponse: true,")).toEqual(["response"]);
    expect(await kinds("path: /team/api02", "path: /team/api02, stripPath: false")).toEqual(["moved"]);
  });

  it("divides time at a sunset and a brownout", async () => {
    const legacy = '- host: "{api}.old.example.com"';
    const end = `sunset: 2027-06-01
      afterSunset: gone
      brownouts: [{ from: 2027-03-01, until: 2027-03-02 }]`;
    const [old, changed] = await sides((text) => text.replace(legacy, `${legacy}\n      ${end}`));
    const { out } = await runKdp(["diff", old, changed, ...AT]);
    expect(out).toContain("when      from 2027-03-01 until 2027-03-02\n  answer    upstream in b");
    expect(out).toContain("when      from 2027-06-01 on");
    expect(out).toContain("when      until 2027-03-01, and from 2027-03-02 until 2027-06-01");
    expect(out).toContain("--at 2027-06-01T00:00:00Z");
  });

  it("names another API's prefix that takes requests, and only those", async () => {
    const sets = await setsOf((text) => `${text}    api04: { path: /team }\n`);
    expect(sets).toMatchObject([
      { kind: "served", names: ["api04"] },
      { kind: "served", names: ["api04"] },
    ]);
    expect(JSON.stringify(sets)).toContain('"path":"/team","scope":"all","except":["/team/api02"]');
  });

  it("puts APIs together that change alike", async () => {
    const many = DIFF_VALUES.replace(
      "apis:",
      `apis:\n${Array.from({ length: 30 }, (_, i) => `    x${i + 10}: {}\n`).join("")}`,
    );
    const sets = await setsOf((text) => text.replace("cluster: b }", "cluster: a }"), many);
    expect(sets.filter(({ names }) => names.length > 30)).toHaveLength(1);
  });

  it("exits with 1 for changes with --fail-on-change", async () => {
    const both = await sides((text) => text.replace("api01: {}", "api01: { pin: a }"));
    expect((await runKdp(["diff", ...both, "--fail-on-change"])).code).toBe(1);
  });

  it("exits with 2 for a refused table, and prints its findings", async () => {
    const both = await sides((text) => text.replace("api01: {}", "api01: { pin: z }"));
    const { code, out, stderr } = await runKdp(["diff", ...both]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(stderr).toContain(`${both[1]}:10:19: error unknown-cluster`);
    expect(stderr).toContain(`The table of ${both[1]} is refused: 1 error, 0 warnings. There is nothing to compare.`);
  });

  it("lays further files and --set over its sides", async () => {
    const [table, pinned, moved] = [
      await file(DIFF_VALUES),
      await file("routeTable: { pin: a }"),
      await file("routeTable: { pin: b }"),
    ];
    const { code, out } = await runKdp(["diff", table, table, "--old", pinned, "--new", pinned, "--new", moved]);
    expect(out).toContain("cluster   a → b");
    expect(code).toBe(0);
    expect((await runKdp(["diff", table, table, "--set", "routeTable.pin=a"])).out).toContain("pinned to a");
    expect((await runKdp(["diff", "-", table, "--json"], DIFF_VALUES)).code).toBe(0);
  });

  it.each([
    [["one.yaml"], "name two sides: kdp diff OLD NEW"],
    [["one.yaml", "two.yaml", "three.yaml"], "Further files of a side are --old FILE"],
    [[], "name two sides"],
    [["-", "-"], "- is named twice"],
    [["no-such.yaml", "-"], "no-such.yaml can't be read"],
    [["running", "-"], "running: name the cluster, with --context NAME"],
    [["running:nowhere-at-all", "-"], "kubectl --context nowhere-at-all"],
    [["running", "-", "--context", "x", "--old", "y.yaml"], "a running release is a side by itself"],
    [["-", "-", "--json", "--markdown"], "--json and --markdown"],
    [["--upload-pack=x:y", "-"], "unknown option"],
    [["-", "x", "--allow", "no-such.yaml"], "--allow no-such.yaml can't be read"],
  ])("says what is wrong with %j", async (args, said) => {
    const { code, out, stderr } = await runKdp(["diff", ...args], DIFF_VALUES);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(stderr).toContain(said);
  });
});

describe("kdp diff --allow", () => {
  async function allowed(
    text: string,
    edit = (table: string) => table.replace("api01: {}", "api01: { pin: a }"),
  ): Promise<{ code: number; stderr: string }> {
    const both = await sides(edit);
    return runKdp(["diff", ...both, "--allow", await file(text), ...AT]);
  }

  it("lets pass what was announced, and nothing else", async () => {
    expect(await allowed("- { api: api01, what: moved, until: 2027-02-01 }")).toMatchObject({ code: 0 });
    expect(await allowed("- { api: '*', what: moved, until: 2027-02-01 }")).toMatchObject({ code: 0 });
    const { code, stderr } = await allowed("- { api: api02, what: moved, until: 2027-02-01 }");
    expect(code).toBe(1);
    expect(stderr).toMatch(/\.yaml:1: moved of api02 matches no change\. Take the entry out\.\n/);
    expect(stderr).toMatch(/^Not announced: goes elsewhere \(what: moved\) of api01, on dev-01\.[^\n]+\.$/m);
    expect(stderr.match(/Not announced/g)).toHaveLength(1);
  });

  it("names an announcement that is past, which allows nothing", async () => {
    const { code, stderr } = await allowed("- { api: api01, what: moved, until: 2026-12-31 }");
    expect(code).toBe(1);
    expect(stderr).toMatch(/\.yaml:1: moved of api01 was announced until 2026-12-31T00:00:00Z, which is past/);
  });

  it.each([
    ["api: api01", ":1: the file is no list"],
    ["- api01", ":1: the entry is no map"],
    ["- { api: api01, what: moved }", ":1: the entry has no until"],
    ["- { api: api01, what: move, until: 2027-01-01 }", "Did you mean moved?"],
    ["- { api: api01, what: moved, until: soon }", ":1: until: soon is no day"],
    ["- { api: api01, wat: moved, until: 2027-01-01 }", "Did you mean what?"],
    ["- {", ":1: "],
  ])("says what is wrong with %j", async (text, said) => {
    const { code, stderr } = await allowed(text);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});
