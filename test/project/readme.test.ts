// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from "node:child_process";
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..", "..");
const KDP = join(ROOT, "dist", "scripts", "kdp", "main.js");
const README = read("README.md");
const PAGES = globSync("**/*.md", { cwd: ROOT, exclude: ["node_modules/**", "dist/**", ".git/**"] });

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Runs the built command from the project's root. */
function kdp(args: readonly string[], input = ""): { code: number | null; out: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [KDP, ...args], {
    cwd: ROOT,
    input,
    encoding: "utf8",
  });
  return { code: status, out: stdout, stderr };
}

/** The fenced code blocks in one language. */
function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\S+)\n(.*?)^```$/gms)].flatMap(([, each, block = ""]) =>
    each === language ? [block] : [],
  );
}

/** The folders below a folder of the project. */
function foldersIn(path: string): string[] {
  return readdirSync(join(ROOT, path), { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? [each.name] : [],
  );
}

/** The distinct matches of a pattern's first group. */
function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, group = ""]) => group))];
}

/** The route table of a block, which is a values file or a kong.yml with the plugin. */
function tableOf(block: string): unknown {
  const { routeTable, plugins } = parse(block) as {
    readonly routeTable?: unknown;
    readonly plugins?: readonly { readonly config: unknown }[];
  };
  return routeTable ?? plugins?.[0]?.config;
}

/** The verbs that `kdp --help` lists. */
const VERBS = found(kdp(["--help"]).out, /^ {2}([a-z]+) (?:\[options\]|\[command\])/gm);

describe("README.md", () => {
  const tables = blocksOf(README, "yaml").map(tableOf);
  const consoles = blocksOf(README, "console").map((block): [string, string] => {
    const end = block.indexOf("\n");
    return [block.slice("$ ".length, end), block.slice(end + 1)];
  });

  it("has fewer than 240 lines", () => {
    expect(README.split("\n").length).toBeLessThan(240);
  });

  it.each(tables.map((table, i) => [i + 1, table]))("has only valid tables: table %i", (_, table) => {
    const { code, out, stderr } = kdp(["validate", "--strict", "-f", "-"], JSON.stringify({ routeTable: table }));
    expect(code, out + stderr).toBe(0);
  });

  it("begins with a part of the chart's table, and has a command", () => {
    expect(consoles).not.toEqual([]);
    expect(parse(read("chart/values.yaml"))).toMatchObject({ routeTable: tables[0] });
  });

  it.each(consoles)("shows the output of `%s`", (command, printed) => {
    const [, verb = "", url = ""] = /^npx kdp (\S+) '(.+)'$/.exec(command) ?? [];
    expect(kdp([verb, url])).toEqual({ code: 0, out: printed, stderr: "" });
  });

  it("has the nginx variable that the plugin reads", () => {
    const [setting = "none"] = found(README, /^(KONG_NGINX_PROXY_SET=.*)$/gm);
    expect(read("plugins/route-table/external/pdk-exchange.ts")).toContain(setting);
  });
});

describe.each([
  ["test/README.md", "test"],
  ["kong/README.md", "kong"],
  ["plugins/README.md", "plugins/route-table"],
  ["scripts/README.md", "scripts"],
  ["scripts/README.md", "scripts/kdp"],
])("%s", (page, folder) => {
  it.each(foldersIn(folder))(`names ${folder}/%s`, (name) => {
    expect(read(page)).toContain(
      `${folder
        .split("/")
        .slice(1)
        .map((each) => `${each}/`)
        .join("")}${name}/`,
    );
  });
});

describe.each(["chart/MOVING.md", "chart/SOURCE.md"])("%s", (path) => {
  const blocks = blocksOf(read(path), "yaml");

  it.each(blocks.map((block, i) => [i + 1, block]))(
    "has only values that are valid over the chart's values: block %i",
    (_, block) => {
      const { code, out, stderr } = kdp(["validate", "--strict", "--chart", "chart", "-f", "-"], block);
      expect(code, out + stderr).toBe(0);
    },
  );
});

/** The anchors of a page's headings, made as GitHub makes them. */
function anchorsOf(page: string): string[] {
  return found(page.replace(/^```.*?^```$/gms, ""), /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe.each(PAGES)("%s", (path) => {
  const text = read(path);

  it("links only to existing files and headings", () => {
    const links = found(text, /\]\(([^)\s]+)\)/g).filter((link) => !/^[a-z]+:/.test(link));
    const missing = links.filter((link) => {
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? path : join(dirname(path), file);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
    });
    expect(missing, `broken links of ${path}: ${missing.join(", ")}`).toEqual([]);
  });

  it("names only existing scripts", () => {
    const missing = found(text, /(\.\/scripts\/[\w./-]*\w)/g).filter((script) => !existsSync(join(ROOT, script)));
    expect(missing).toEqual([]);
  });

  it("names only verbs that kdp has", () => {
    const verbs = found(text, /(?:`|npx )kdp ([a-z]+)/g);
    expect(verbs.filter((verb) => !VERBS.includes(verb))).toEqual([]);
  });
});
