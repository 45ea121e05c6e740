// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const ENGLISH = "README.md";
const CHINESE = "README.zh-CN.md";

/** The pairs of headings. A new, removed, moved or renamed heading must change here and in both files. */
const HEADINGS = [
  ["# ddd-int-kdp", "# ddd-int-kdp"],
  ["## On a fresh machine", "## 在一台新机器上运行"],
  ["## The route table", "## 路由表"],
  ["## Match order", "## 匹配顺序"],
  ["## Which cluster", "## 由哪个集群处理"],
  ["## Paths and hosts", "## 路径与域名"],
  ["## Errors", "## 错误"],
  ["## The command line", "## 命令行"],
  ["## With a Kong of your own", "## 使用你自己的 Kong"],
  ["## Inside Kong", "## 在 Kong 内部运行"],
  ["## Install in Kubernetes", "## 安装到 Kubernetes"],
  ["## How it works", "## 工作原理"],
  ["## The tree", "## 目录结构"],
];

/** A README without its code, section by section. */
interface Readme {
  readonly headings: readonly string[];
  readonly blocks: readonly string[];
  readonly sections: readonly string[];
}

function read(path: string): Readme {
  const text = readFileSync(join(ROOT, path), "utf8");
  const blocks = [...text.matchAll(/^```.*?^```$/gms)].map(([block]) => block);
  const prose = text.replace(/^```.*?^```$/gms, "(block)");
  const headings = [...prose.matchAll(/^#+ .*$/gm)].map(([heading]) => heading);
  return { headings, blocks, sections: prose.split(/^#+ .*$/m).slice(1) };
}

/** The parts of a section that do not depend on the language: code, links, rows, items, blocks. */
function bones(section: string): object {
  const all = (pattern: RegExp): string[] => [...section.matchAll(pattern)].map(([, found = ""]) => found);
  const others = [ENGLISH, CHINESE];
  return {
    code: all(/`([^`]+)`/g).sort(),
    links: all(/\]\(([^)]+)\)/g)
      .filter((link) => !others.includes(link))
      .sort(),
    firstCells: all(/^\| (`[^|]*`) +\|/gm),
    statuses: all(/^\| `[^|]*` +\| ([0-9]{3}) /gm),
    items: all(/^(-|[0-9]+\.) /gm),
    blocks: all(/^(\(block\))$/gm).length,
  };
}

describe(`${CHINESE} beside ${ENGLISH}`, () => {
  const english = read(ENGLISH);
  const chinese = read(CHINESE);

  it("has the same headings, in the same order", () => {
    expect(english.headings).toEqual(HEADINGS.map(([heading]) => heading));
    expect(chinese.headings).toEqual(HEADINGS.map(([, heading]) => heading));
  });

  it("has the same commands, outputs and values", () => {
    expect(english.blocks.length).toBeGreaterThan(0);
    expect(chinese.blocks).toEqual(english.blocks);
  });

  it.each(HEADINGS.map(([heading = ""], i) => [heading, i] as const))("has the same structure: %s", (_, i) => {
    expect(bones(chinese.sections[i] ?? "")).toEqual(bones(english.sections[i] ?? ""));
  });

  it("has links in both directions", () => {
    expect(english.sections[0]).toContain(`](${CHINESE})`);
    expect(chinese.sections[0]).toContain(`](${ENGLISH})`);
  });
});
