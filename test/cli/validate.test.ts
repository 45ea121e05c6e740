// SPDX-License-Identifier: Apache-2.0

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runKdp, RIGHT_VALUES } from "../support/run-kdp.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdp-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

async function findingsOf(args: readonly string[], input = ""): Promise<JsonFinding[]> {
  const { out } = await runKdp(["validate", "--json", ...args], input);
  return (JSON.parse(out) as { findings: JsonFinding[] }).findings;
}

/** Nested lists of aliases, each ten times as large as the one before. */
function bomb(names: readonly string[]): string {
  return names
    .slice(1)
    .map((name, i) => `${name}: &${name} [${Array.from({ length: 10 }, () => `*${names[i] ?? ""}`).join(", ")}]`)
    .join("\n");
}

describe("kdp validate", () => {
  it("has no finding for the chart's values", async () => {
    expect(await runKdp(["validate"])).toEqual({ code: 0, out: "", stderr: "3 APIs: 0 errors, 0 warnings.\n" });
  });

  it("prints every finding with its place, code, path and remedy", async () => {
    const text = `routeTable:
  shortHosts: [Dev-01.example.com]
  clusters:
    b:
      url: http://{api}.svc.example.net
  apis:
    api01:
      stripPth: false
      retries: 5s
`;
    const { code, out, stderr } = await runKdp(["validate", "-f", "-"], text);
    expect(out).toBe(`-:2:16: error bad-value at routeTable.shortHosts[0]
  shortHosts[0]: "Dev-01.example.com" must be a host name in lower case, such as dev-01.example.com, without scheme, port, wildcard or final dot.
  Write dev-01.example.com.

-:8:7: error unknown-field at routeTable.apis.api01.stripPth
  apis.api01 has no field stripPth.
  Did you mean stripPath?

-:9:16: error wrong-type at routeTable.apis.api01.retries
  apis.api01.retries must be a whole number, but is the text "5s".
  Write a number, without quotes and unit.
`);
    expect(stderr).toBe("The table is refused: 3 errors, 0 warnings.\n");
    expect(code).toBe(1);
  });

  it("prints the same as JSON", async () => {
    const { code, out, stderr } = await runKdp(["validate", "--json", "-f", "-"], "routeTable: {apis: {a: {}}}");
    const { findings } = JSON.parse(out) as { findings: JsonFinding[] };
    expect(Object.keys(findings[0] ?? {})).toEqual([
      "code",
      "severity",
      "file",
      "line",
      "column",
      "path",
      "message",
      "remedy",
    ]);
    expect(findings.map(({ path }) => path)).toEqual(["routeTable.shortHosts", "routeTable.clusters"]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  });

  it("merges files as helm does, and names the file of each finding", async () => {
    const base = await file("base.yaml", RIGHT_VALUES);
    const overlay = await file(
      "overlay.yaml",
      "routeTable:\n  apis:\n    api03: {path: nonsense}\n    api02:\n      pin: null\n",
    );
    const [finding, ...more] = await findingsOf(["-f", base, "-f", overlay]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: "bad-value", file: overlay, line: 3, column: 19 });
    const { out } = await runKdp([
      "explain",
      "-f",
      base,
      "-f",
      await file("unpin.yaml", "routeTable: {apis: {api02: {pin: null}}}"),
      "https://dev-01.example.com/team/api02",
      "--json",
    ]);
    expect(JSON.parse(out)).toMatchObject({ api: "api02", cluster: "b", because: ["default"] });
  });

  it("lets --set win over the files, and names it as the place of a finding", async () => {
    expect(await findingsOf(["-f", "-", "--set", "routeTable.apis.api01.pin=c"], RIGHT_VALUES)).toMatchObject([
      { code: "unknown-cluster", file: "--set", line: 1, column: 27, path: "routeTable.apis.api01.pin" },
    ]);
  });

  it.each([
    "routeTable.apis.api01.pin=a",
    "routeTable.apis.api01.retries=2,routeTable.apis.api01.stripPath=false",
    "routeTable.apis.api01.hosts={x.example.com,y.example.com}",
    "routeTable.apis.api01.hosts[0]=x.example.com",
    "routeTable.pin=null",
    "routeTable.apis.new\\-api.path=/new",
  ])("accepts --set %s", async (set) => {
    expect(await findingsOf(["-f", "-", "--set", set], RIGHT_VALUES)).toEqual([]);
  });

  it.each([
    ["a", "= is missing"],
    ["=1", "a key is missing"],
    ["a[x]=1", "must hold a list position"],
    ["a[1=2", "] is missing"],
    ["a={1", "} is missing"],
    ["a.=1", "a key is missing"],
  ])("exits with 2 for --set %s: %s", async (set, words) => {
    const { code, stderr, out } = await runKdp(["validate", "-f", "-", "--set", set], RIGHT_VALUES);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/^kdp: --set .*: column [0-9]+: /);
  });

  it.each([
    ["is no YAML", "routeTable: [a, b", "yaml-syntax"],
    ["says a key twice", "routeTable: {pin: a, pin: b}", "yaml-syntax"],
    ["has tabs", "routeTable:\n\tapis: {}", "yaml-syntax"],
    ["has two documents", "a: 1\n---\nb: 2", "yaml-syntax"],
    ["has no table", "other: 1", "no-table"],
    ["is empty", "", "no-table"],
    ["is a list", "- a", "no-table"],
  ])("has a finding for a file that %s", async (_, text, code) => {
    const findings = await findingsOf(["-f", "-"], text);
    expect(findings.map((each) => each.code)).toEqual([code]);
    expect(findings[0]?.line).toBeGreaterThan(0);
    expect((await runKdp(["validate", "-f", "-"], text)).code).toBe(1);
  });

  it("reads anchors, merge keys and YAML 1.1 booleans", async () => {
    const text = RIGHT_VALUES.replace(
      "    api01: {}\n",
      "    api01: &common { stripPath: no, retries: 1 }\n    api03: { <<: *common, retries: 2 }\n",
    );
    expect(await findingsOf(["-f", "-"], text)).toEqual([]);
    const { out } = await runKdp(["explain", "-f", "-", "--json", "https://dev-01.example.com/api03/x"], text);
    expect(JSON.parse(out)).toMatchObject({ api: "api03", upstream: { target: "/api03/x" } });
  });

  it.each([
    ["on", "true"],
    ["no", "false"],
    ["01", "1"],
  ])("has a finding for the key %s, which helm reads as %s", async (written, read) => {
    const findings = await findingsOf(["-f", "-"], RIGHT_VALUES.replace("    api01:", `    ${written}:`));
    expect(findings).toMatchObject([{ code: "misread-key", line: 11, column: 5, path: `routeTable.apis.${read}` }]);
    expect(findings[0]?.message).toBe(`helm reads the key ${written} as ${read}, since it is not quoted.`);
    expect(await findingsOf(["-f", "-"], RIGHT_VALUES.replace("    api01:", `    "${written}":`))).toEqual([]);
  });

  it.each([
    ["an alias inside what it means", "a: &a [*a]", "yaml-syntax"],
    [
      "aliases that make a small file large",
      `a: &a [x,x,x,x,x,x,x,x,x,x]\n${bomb(["a", "b", "c", "d", "e", "f", "g", "h"])}`,
      "too-large",
    ],
    ["a key that is a list", "? [a]\n: b", "yaml-syntax"],
  ])("has a finding for %s", async (_, text, code) => {
    expect(await findingsOf(["-f", "-"], text)).toMatchObject([{ code }]);
  });

  it("exits with 1 for a warning with --strict", async () => {
    const args = ["validate", "-f", "-", "--set", "routeTable.apis.api03.path=/api01/v2"];
    expect(await runKdp(args, RIGHT_VALUES)).toMatchObject({ code: 0, stderr: "3 APIs: 0 errors, 1 warning.\n" });
    expect(await runKdp([...args, "--strict"], RIGHT_VALUES)).toMatchObject({ code: 1 });
  });

  it("exits with 2 for a missing file, with a remedy", async () => {
    const { code, stderr } = await runKdp(["validate", "-f", join(folder, "absent.yaml")]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^kdp: .*absent.yaml can't be read .*Name a values file with -f FILE/);
  });

  it.each([["nonsense"], ["validate", "--nonsense"], ["validate", "too", "many"], ["explain"]])(
    "exits with 2 for the arguments %s %s",
    async (...args) => {
      expect(await runKdp(args.filter((each) => typeof each === "string"))).toMatchObject({ code: 2, out: "" });
    },
  );

  it.each([["--help"], ["validate", "--help"], ["explain", "--help"], ["preview", "--help"]])(
    "has the exit codes in its help: %s %s",
    async (...args) => {
      const { code, out } = await runKdp(args.filter((each) => typeof each === "string"));
      expect(code).toBe(0);
      expect(out).toContain(
        "Exit codes: 0 success; 1 findings, or changes that are not allowed; 2 the command could not run.",
      );
    },
  );
});
