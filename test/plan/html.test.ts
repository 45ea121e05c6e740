// SPDX-License-Identifier: Apache-2.0

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { browse, elementsIn, WHY_NO_CHROMIUM } from "../support/chromium.ts";
import { LONG_MS } from "../support/limits.ts";
import { PLACES, THIRTY } from "../support/plan-cases.ts";
import { temporaryFolder } from "../support/plugin-server.ts";
import { runKdp } from "../support/run-kdp.ts";

async function page(...args: readonly string[]): Promise<string> {
  const { code, out, stderr } = await runKdp(["plan", "--html", "-f", "-", ...PLACES, ...args], THIRTY);
  expect(code, stderr).toBe(0);
  return out;
}

describe("the page of kdp plan --html", () => {
  it.each(["en", "zh"])("has the same boxes and commands as the Markdown: %s", async (lang) => {
    const html = await page("--lang", lang);
    const { out: markdown } = await runKdp(["plan", "-f", "-", "--lang", lang, ...PLACES], THIRTY);
    const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
    expect(count(html, /<input type="checkbox">/g)).toBe(count(markdown, /^- \[ \]/gm));
    expect(count(html, /<pre>/g)).toBe(count(markdown, /^```sh$/gm));
    expect(count(html, /<h[23] id=/g)).toBe(count(markdown, /^#{2,3} /gm));
    expect(count(html, /<tr>/g)).toBe(count(markdown, /^\|(?! ---)/gm));
    expect(html).toContain(`<html lang="${lang === "zh" ? "zh-CN" : "en"}">`);
  });

  it("loads no resource and has no script", async () => {
    const html = await page();
    expect(html).not.toMatch(/<(script|link|img|iframe|object|embed)\b/i);
    expect(html).not.toMatch(/\b(src|href)="(?!#)/);
    expect(html).not.toMatch(/url\(|@import|\son\w+=/);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("has exactly one target for each entry of its contents", async () => {
    const html = await page();
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it("is displayed by a browser without an error and without corrections", { timeout: LONG_MS }, async (context) => {
    context.skip(WHY_NO_CHROMIUM !== undefined, WHY_NO_CHROMIUM);
    const folder = await temporaryFolder();
    try {
      const html = await page("--lang", "zh");
      await writeFile(join(folder.path, "plan.html"), html);
      const { stdout, stderr } = browse(folder.path, "plan.html", ["--dump-dom"]);
      expect(stderr).not.toMatch(/CONSOLE|Refused to|net::ERR/);
      expect(elementsIn(stdout)).toEqual(elementsIn(html));
    } finally {
      await folder.remove();
    }
  });

  it("prints to a PDF", { timeout: LONG_MS }, async (context) => {
    context.skip(WHY_NO_CHROMIUM !== undefined, WHY_NO_CHROMIUM);
    const folder = await temporaryFolder();
    try {
      await writeFile(join(folder.path, "plan.html"), await page());
      const pdf = join(folder.path, "plan.pdf");
      browse(folder.path, "plan.html", ["--no-pdf-header-footer", `--print-to-pdf=${pdf}`]);
      const contents = await readFile(pdf, "latin1");
      expect(contents.startsWith("%PDF-")).toBe(true);
      const pages = [...contents.matchAll(/\/Type\s*\/Page\b/g)].length;
      expect(pages).toBeGreaterThan(5);
      expect(pages).toBeLessThan(40);
    } finally {
      await folder.remove();
    }
  });
});
