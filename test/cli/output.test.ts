// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from "node:child_process";
import { EventEmitter } from "node:events";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { createOutput, type OutputProcess } from "../../scripts/kdp/output.ts";
import { formatFindings } from "../../scripts/kdp/text/findings.ts";
import { runKdp, RIGHT_VALUES } from "../support/run-kdp.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const KDP_FILE = join(ROOT, "dist", "scripts", "kdp", "main.js");
const KDP = `"${process.execPath}" "${KDP_FILE}"`;

/** More than a pipe holds, so that writing fails while the reader has gone. */
const MANY = JSON.stringify({
  routeTable: {
    shortHosts: ["dev-01.example.com"],
    clusters: { b: { url: "http://{api}.svc.cluster.local" }, a: { url: "https://a.example.net" } },
    defaults: { cluster: "b" },
    apis: Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`api${i}`, { retries: `${i}s` }])),
  },
});
const MANY_RIGHT = MANY.replaceAll(/\{"retries":"[0-9]+s"\}/g, "{}");

function shell(command: string, input: string): { readonly code: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync("bash", ["-c", command], { cwd: ROOT, input, encoding: "utf8" });
  return { code: status, stderr };
}

describe("a reader that goes away", () => {
  it.each([
    ["plan -f - --from a --to b", MANY_RIGHT, 0],
    ["plan -f - --json --from a --to b", MANY_RIGHT, 0],
    ["validate -f -", MANY, 1],
    ["validate -f - --json", MANY, 1],
    ["explain -f - https://dev-01.example.com/api1", RIGHT_VALUES, 0],
    ["plan --help", "", 0],
  ])("ends kdp %s quietly, with its usual exit code", (args, input, code) => {
    const ran = shell(
      `${KDP} ${args} 2> >(grep -v '^The table is refused' >&2) | head -c 10 > /dev/null; exit \${PIPESTATUS[0]}`,
      input,
    );
    expect(ran).toEqual({ code, stderr: "" });
  });

  it("ends kdp if the messages have no reader either", () => {
    expect(shell(`${KDP} validate -f - 2>&1 >/dev/null | true; exit \${PIPESTATUS[0]}`, MANY).code).toBe(1);
  });

  it("ends a command that runs until Ctrl-C", () => {
    const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
    const process = Object.assign(new EventEmitter(), streams) as unknown as OutputProcess;
    let signals = 0;
    process.on("SIGTERM", () => (signals += 1));
    const { stdout, stderr } = createOutput(process);
    stdout("one");
    const error = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
    streams.stdout.emit("error", error);
    streams.stdout.emit("error", error);
    stdout("two");
    stderr("still written");
    expect(signals).toBe(1);
    expect(String(streams.stdout.read())).toBe("one");
    expect(String(streams.stderr.read())).toBe("still written");
    expect(process.exitCode).toBeUndefined();
  });
});

/** What no terminal may get from other people's texts: it obeys these characters, or hides them. */
const UNPRINTABLE = /[^\n\t\P{C}]|[\u2028\u2029]/u;

describe("control characters, directions and invisible characters of other people's files", () => {
  const name = "a\u001b[2J\u001b[H0 errors\u202e\u2066\u061c\u200b\u0007\r\nno: error";
  const key = JSON.stringify(name);
  const table = RIGHT_VALUES.replace("api01: {}", `api01: { ${key}: 1 }`);
  const cases = [
    { args: ["validate", "-f", "-"], input: table },
    { args: ["explain", "-f", "-", "https://dev-01.example.com/api01"], input: table },
    { args: ["explain", "-f", "-", `https://dev-01.example.com/api01${name}`], input: RIGHT_VALUES },
    { args: ["plan", "-f", "-"], input: table },
    { args: ["diff", "-", `${name}.yaml`], input: RIGHT_VALUES },
    { args: ["validate", "-f", `${name}.yaml`], input: "" },
    { args: ["validate", "-f", "-", "--set", `x[${name}=1`], input: RIGHT_VALUES },
    { args: ["status", "--context", name], input: "" },
    { args: ["validate", name], input: "" },
    { args: [name], input: "" },
  ];
  it.each(cases)("are escapes in what is printed: $args", ({ args, input }) => {
    const { stdout, stderr } = spawnSync(process.execPath, [KDP_FILE, ...args], { cwd: ROOT, input, encoding: "utf8" });
    expect(stdout + stderr).toMatch(/a\\(x|u00)1b\[2J\\(x|u00)1b\[H0 errors\\u202e/);
    expect(stdout + stderr).not.toMatch(UNPRINTABLE);
  });

  it("are the same texts in JSON, and make no lines of their own in findings", () => {
    const args = [KDP_FILE, "validate", "-f", "-"];
    const ran = (more: readonly string[]): string =>
      spawnSync(process.execPath, [...args, ...more], { cwd: ROOT, input: table, encoding: "utf8" }).stdout;
    const json = ran(["--json"]);
    expect(json).not.toMatch(UNPRINTABLE);
    expect((JSON.parse(json) as { findings: { path: string }[] }).findings[0]?.path).toBe(
      `routeTable.apis.api01.${name}`,
    );
    expect(ran([]).match(/^\S.*$/gm)).toHaveLength(1);
  });

  it("leave the joiners of scripts and emoji, and the screen that kdp clears itself", () => {
    const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
    const { stdout, clearScreen } = createOutput(
      Object.assign(new EventEmitter(), streams) as unknown as OutputProcess,
    );
    clearScreen?.();
    stdout("\u{1f469}\u200d\u{1f4bb} 团队\tx\u001b[H\u009b\ufeff\n");
    expect(String(streams.stdout.read())).toBe(
      "\u001b[H\u001b[J\u{1f469}\u200d\u{1f4bb} 团队\tx\\x1b[H\\u009b\\ufeff\n",
    );
  });
});

describe("a full disk", () => {
  it.each([
    "plan",
    "plan --html",
    "validate --json",
    "explain https://dev-01.aliyun.cloud.cn.aibang/api01/",
    "--help",
    "--version",
  ])("gives one sentence and exit code 2: %s", (args) => {
    const { code, stderr } = shell(`${KDP} ${args} > /dev/full`, "");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^kdp: standard output can't be written \(ENOSPC[^\n]*\n$/);
  });
});

describe("many findings that say the same", () => {
  it("are one, with the places of the others", async () => {
    const apis = Array.from({ length: 2_000 }, (_, i) => `    api${i}: { retries: "2" }\n`).join("");
    const values = RIGHT_VALUES.replace(/ {4}api01[^]*/, apis);
    const { code, out, stderr } = await runKdp(["validate", "-f", "-"], values);
    expect(code).toBe(1);
    expect(out).toBe(`-:11:22: error wrong-type at routeTable.apis.api0.retries
  apis.api0.retries must be a whole number, but is the text "2".
  Write 2, without quotes.
  The same at 1999 other places: -:12:22, -:13:22, -:14:22, -:15:22, -:16:22 and 1994 more (--json names all).
`);
    expect(stderr).toBe("The table is refused: 2,000 errors, 0 warnings.\n");
    const json = await runKdp(["validate", "--json", "-f", "-"], values);
    expect((JSON.parse(json.out) as { findings: unknown[] }).findings).toHaveLength(2_000);
  });

  it("of one field of the defaults are printed once, whichever APIs they name", async () => {
    const apis = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`api${i + 10}`, {}]));
    const clusters = { b: { url: "http://b.example.net" } };
    const defaults = { path: "/x", hosts: ["x.example.com"] };
    const values = { routeTable: { shortHosts: ["dev-01.example.com"], clusters, defaults, apis } };
    const { out } = await runKdp(["validate", "-f", "-"], JSON.stringify(values));
    expect(out.match(/error path-taken|error host-taken/g)).toHaveLength(2);
    expect(out).toContain("  The same for 28 other APIs (--json names all).\n");
  });

  it("are printed one by one where they are few, or say different things", () => {
    const finding = { code: "wrong-type", severity: "error", file: "f", line: 1, column: 1, remedy: "Do." } as const;
    const few = ["a", "b", "c"].map((api) => ({
      ...finding,
      path: `routeTable.apis.${api}.x`,
      message: `apis.${api}.x is wrong.`,
    }));
    expect(formatFindings(few).match(/error/g)).toHaveLength(3);
    const different = ["a", "b", "c", "d", "e"].map((api, i) => ({
      ...finding,
      path: `routeTable.apis.${api}.x`,
      message: `${i} is wrong.`,
    }));
    expect(formatFindings(different).match(/error/g)).toHaveLength(5);
    const inLists = [0, 1, 2, 3].map((i) => ({
      ...finding,
      path: `routeTable.shortHosts[${i}]`,
      message: `shortHosts[${i}] is wrong.`,
    }));
    expect(formatFindings(inLists)).toContain("The same at 3 other places: f:1:1, f:1:1, f:1:1.");
  });
});

describe("a sunset that has passed", () => {
  it.each([
    ["sunset: 2024-03-31, afterSunset: gone", 1, "The hosts {api}.old.example.com have been gone since 2024-03-31"],
    ["sunset: 2024-03-31", 0, ""],
    ["sunset: 2924-03-31, afterSunset: gone", 0, ""],
    ["sunset: 2024-03-31, afterSunset: redirect", 0, ""],
  ])("is a warning where the hosts are gone now: %s", async (end, count, words) => {
    const values = RIGHT_VALUES.replace(/- host: (\S+)\n *sunset: \S+/, `- { host: $1, ${end} }`);
    const { code, out } = await runKdp(["validate", "-f", "-"], values);
    expect(code).toBe(0);
    expect(out.match(/warning sunset-passed at routeTable.legacyHosts\[0\].sunset/g) ?? []).toHaveLength(count);
    expect(out).toContain(words);
  });

  it("is found in an API and in the defaults", async () => {
    const end = "oldHosts: { sunset: 2024-03-31, afterSunset: gone }";
    const ofApi = await runKdp(["validate", "-f", "-"], RIGHT_VALUES.replace("api01: {}", `api01: { ${end} }`));
    expect(ofApi.out).toContain("The old hosts of api01 have been gone since 2024-03-31: they answer 410 now.");
    const ofAll = await runKdp(
      ["validate", "-f", "-", "--strict"],
      RIGHT_VALUES.replace("cluster: b }", `cluster: b, ${end} }`),
    );
    expect(ofAll.out).toContain("The old hosts of all APIs");
    expect(ofAll.code).toBe(1);
  });
});
