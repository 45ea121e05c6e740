// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..", "..");
const KDP = join(ROOT, "dist", "scripts", "kdp.js");
const README = read("README.md");
const READMES = globSync("**/README.md", { cwd: ROOT, exclude: ["node_modules/**", "dist/**", ".git/**"] });

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Runs the built command as its readers do, from the project's root. */
function kdp(args: readonly string[], input = ""): { code: number | null; out: string; talk: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [KDP, ...args], {
    cwd: ROOT,
    input,
    encoding: "utf8",
  });
  return { code: status, out: stdout, talk: stderr };
}

/** The fenced blocks of a language. */
function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\S+)\n(.*?)^```$/gms)].flatMap(([, each, block = ""]) =>
    each === language ? [block] : [],
  );
}

/** All that a pattern's first group finds, each once. */
function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, group = ""]) => group))];
}

/** The table of a block: a values file, or a kong.yml with the plugin. */
function tableOf(block: string): unknown {
  const { routeTable, plugins } = parse(block) as {
    readonly routeTable?: unknown;
    readonly plugins?: readonly { readonly config: unknown }[];
  };
  return routeTable ?? plugins?.[0]?.config;
}

describe("README.md", () => {
  const tables = blocksOf(README, "yaml").map(tableOf);
  const consoles = blocksOf(README, "console").map((block): [string, string] => {
    const end = block.indexOf("\n");
    return [block.slice("$ ".length, end), block.slice(end + 1)];
  });

  it("is short enough to be read", () => {
    expect(README.split("\n").length).toBeLessThan(200);
  });

  it.each(tables.map((table, i) => [i + 1, table]))("has tables that are right: table %i", (_, table) => {
    const { code, out, talk } = kdp(["validate", "--strict", "-f", "-"], JSON.stringify({ routeTable: table }));
    expect(code, out + talk).toBe(0);
  });

  it("opens with a part of the chart's own table, and a command", () => {
    expect(consoles).not.toEqual([]);
    expect(parse(read("chart/values.yaml"))).toMatchObject({ routeTable: tables[0] });
  });

  it.each(consoles)("shows what `%s` prints", (command, printed) => {
    const [, verb = "", url = ""] = /^npx kdp (\S+) '(.+)'$/.exec(command) ?? [];
    expect(kdp([verb, url])).toEqual({ code: 0, out: printed, talk: "" });
  });

  it("names the nginx variable as the plugin reads it", () => {
    const [setting = "none"] = found(README, /^(KONG_NGINX_PROXY_SET=.*)$/gm);
    expect(read("plugins/route-table/external/request-reader.ts")).toContain(setting);
  });
});

describe.each(["chart/MOVING.md", "chart/SOURCE.md"])("%s", (path) => {
  const blocks = blocksOf(read(path), "yaml");

  it.each(blocks.map((block, i) => [i + 1, block]))(
    "has values that are right over the chart's own: block %i",
    (_, block) => {
      const { code, out, talk } = kdp(["validate", "--strict", "--chart", "chart", "-f", "-"], block);
      expect(code, out + talk).toBe(0);
    },
  );
});

describe.each([...READMES, "chart/MOVING.md", "chart/RUNBOOK.md", "chart/SOURCE.md"])("%s", (path) => {
  const text = read(path);

  it("has links that lead to files", () => {
    const links = found(text, /\]\(([^)#\s]+)[^)]*\)/g).filter((link) => !/^[a-z]+:/.test(link));
    const missing = links.filter((link) => !existsSync(join(ROOT, dirname(path), link)));
    expect(missing, `links of ${path} that lead nowhere: ${missing.join(", ")}`).toEqual([]);
  });

  it("names scripts that there are", () => {
    const missing = found(text, /(\.\/scripts\/[\w./-]*\w)/g).filter((script) => !existsSync(join(ROOT, script)));
    expect(missing).toEqual([]);
  });

  it("names verbs that kdp has", () => {
    const verbs = found(text, /(?:`|npx )kdp ([a-z]+)/g);
    expect(verbs.filter((verb) => kdp([verb, "--help"]).code !== 0)).toEqual([]);
  });
});
