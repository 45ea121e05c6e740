// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latencySection } from "../../../scripts/kdp/verify/page/latency-plot.ts";
import { markLines, markParts } from "../../../scripts/kdp/verify/page/marked-lines.ts";
import { verifyPage } from "../../../scripts/kdp/verify/page/page.ts";
import { CLASSES } from "../../../scripts/kdp/verify/report.ts";
import { browse, elementsIn, WHY_NO_CHROMIUM } from "../../support/chromium.ts";
import { LONG_MS } from "../../support/limits.ts";
import { temporaryFolder } from "../../support/plugin-server.ts";
import { apiWith, comparisonWith, latencyOf, reportWith } from "../../support/verify-report.ts";

/** Whatever could end an element, an attribute, a style, a comment; and what hides or turns text around. */
const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>'--></style></svg></pre>&amp;\u202e\u0000\u001b[2J\ud800 {{x}}\``;

describe("the page of kdp verify", () => {
  it("has no element, no attribute and no character of a value from a server", () => {
    const html = verifyPage(reportWith(HOSTILE));
    expect(html).not.toMatch(/<(script|link|img|iframe|object|embed)\b/i);
    expect(html.replaceAll(/"[^"]*"/g, "")).not.toMatch(/<[^>]*\son\w+=/);
    expect(html).not.toMatch(/\b(src|href)="(?!#)/);
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    // The same elements as with a harmless value: no value has made one.
    const without = (text: string): string[] => elementsIn(text).filter((each) => !each.includes("mark"));
    expect(without(html)).toEqual(without(verifyPage(reportWith("harmless"))));
  });

  it("says every text of the report", () => {
    const html = verifyPage(reportWith("WORD"));
    const texts = JSON.stringify(reportWith("WORD")).split("WORD").length - 1;
    // A and its second answer are shown as one, names and titles often.
    expect(html.split("WORD").length - 1).toBeGreaterThan(texts / 2);
    for (const of of CLASSES) expect(html).toContain(`<span class="badge ${of}">${of}</span> 1</label>`);
    expect(html).toContain("p99 needs 300 answers");
  });

  it("opens what has to be looked at, the worst first", () => {
    const html = verifyPage(reportWith("x"));
    const sections = [...html.matchAll(/<details class="api (\w+)" id="[^"]+"( open)?>/g)].map(([, of, open]) => [
      of,
      open !== undefined,
    ]);
    expect(sections).toEqual([
      ["FAIL", true],
      ["DIFF", true],
      ["UNMEASURED", true],
      ["KNOWN", false],
      ["SAME", false],
    ]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...html.matchAll(/href="#([^"]+)"/g)].every(([, id]) => ids.includes(id))).toBe(true);
  });

  it("stays small enough for a browser, whatever the number of comparisons", () => {
    const many = Array.from({ length: 300 }, () => comparisonWith("x", "DIFF"));
    const report = reportWith(
      "x",
      Array.from({ length: 200 }, () => apiWith("x", "DIFF", many)),
    );
    const html = verifyPage(report);
    expect(html.length).toBeLessThan(40_000_000);
    expect(html).toContain("280 further comparisons");
    expect(html).toContain("80 more in the JSON");
  });

  it(
    "is displayed by a browser without an error and without corrections; its filter needs no script",
    { timeout: LONG_MS },
    async (context) => {
      context.skip(WHY_NO_CHROMIUM !== undefined, WHY_NO_CHROMIUM);
      const folder = await temporaryFolder();
      try {
        const html = verifyPage(reportWith(HOSTILE));
        await writeFile(join(folder.path, "verify.html"), html);
        const { stdout, stderr } = browse(folder.path, "verify.html", ["--dump-dom"]);
        expect(stderr).not.toMatch(/CONSOLE|Refused to|net::ERR/);
        expect(elementsIn(stdout)).toEqual(elementsIn(html));
        // A script of the test's own clicks, and says which APIs are seen then.
        const click = `<script>
const seen = () => [...document.querySelectorAll(".api, .row")].filter((each) => getComputedStyle(each).display !== "none").map((each) => each.className).join();
const said = {};
for (const id of ["show-DIFF", "show-SAME", "show-all"]) { document.getElementById(id).click(); said[id] = seen(); }
document.title = JSON.stringify(said);
</script>`;
        const scripted = html
          .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
          .replace("</main>", `</main>${click}`);
        await writeFile(join(folder.path, "clicked.html"), scripted);
        const [, title = ""] = /<title>([^<]*)</.exec(browse(folder.path, "clicked.html", ["--dump-dom"]).stdout) ?? [];
        const said = JSON.parse(title.replaceAll("&quot;", '"')) as Record<string, string>;
        expect(said["show-DIFF"]).toBe("row DIFF,api DIFF");
        expect(said["show-SAME"]).toBe("row SAME,api SAME");
        expect(said["show-all"]?.split(",")).toHaveLength(10);
      } finally {
        await folder.remove();
      }
    },
  );
});

describe("two texts side by side", () => {
  it.each([
    ["abc", "abd", "ab<mark>c</mark>", "ab<mark>d</mark>"],
    ["ab", "aab", "a<mark></mark>b", "a<mark>a</mark>b"],
    ["same", "same", "same", "same"],
    [undefined, "<b>", "", "<mark>&lt;b&gt;</mark>"],
    ["x😀", "x😁", "x<mark>😀</mark>", "x<mark>😁</mark>"],
    ["\u{1f600}", "\u{1fa00}", "<mark>\u{1f600}</mark>", "<mark>\u{1fa00}</mark>"],
  ])("%s | %s", (a, b, left, right) => {
    expect(markParts(a, b)).toEqual({ a: left, b: right });
  });

  it("are the texts themselves, and marked only where they differ", () => {
    const lines = fc.array(fc.constantFrom("a", "b", "ab", "<", "")).map((all) => all.join("\n"));
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const marked = markLines(a, b);
        const plain = (html: string): string =>
          html
            .replaceAll(/<\/?mark>/g, "")
            .replaceAll("&lt;", "<")
            .replaceAll("&amp;", "&");
        // A line that only one side has leaves an empty one on the other.
        const words = (each: string): string[] => each.split("\n").filter((line) => line !== "");
        expect(words(plain(marked.a))).toEqual(words(a));
        expect(words(plain(marked.b))).toEqual(words(b));
        expect(marked.a.split("\n")).toHaveLength(marked.b.split("\n").length);
        if (a === b) expect(marked.a + marked.b).not.toContain("<mark>");
        else expect(marked.a + marked.b).toContain("<mark>");
      }),
    );
  });

  it("are compared in time", () => {
    const long = Array.from({ length: 100_000 }, (_, i) => `line ${i}`).join("\n");
    const started = performance.now();
    expect(markLines(long, long.replace("line 500\n", "line x\n")).b).toContain("line <mark>x</mark>");
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe("the plot of latencies", () => {
  it.each([
    ["of nothing", [], []],
    ["of one answer", [5], []],
    ["of equal answers", [5, 5, 5], [5, 5]],
    ["of zero and endless answers", [0, Infinity, NaN, -1], [1e9]],
    ["of many", Array.from({ length: 5_000 }, (_, i) => i / 10), [1, 2, 3]],
  ])("has only numbers that can be drawn: %s", (_, a, b) => {
    const bare = (samples: readonly number[]): ReturnType<typeof latencyOf> => ({
      samples,
      p50: null,
      p95: null,
      p99: null,
    });
    const html = latencySection({ a: bare(a), b: bare(b) }, { a: "A", b: "B" });
    expect(html === "").toBe(a.length + b.length === 0);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
    const points = [...html.matchAll(/[MHV]([0-9.-]+)/g)].map(([, at]) => Number(at));
    expect(points.every((at) => at >= 0 && at <= 640)).toBe(true);
    expect(html.length).toBeLessThan(20_000);
  });

  it("shows the faster cluster on the left, with its intervals", () => {
    const html = latencySection(
      { a: latencyOf([10, 10, 10]), b: latencyOf([100, 100, 100]) },
      { a: "A: old", b: "B: new" },
    );
    const firstStep = (key: string): number =>
      Number(new RegExp(`class="line ${key}" d="M[0-9.]+ [0-9.]+H([0-9.]+)`).exec(html)?.[1]);
    expect(firstStep("a")).toBeLessThan(firstStep("b") - 100);
    expect([...html.matchAll(/class="interval (a|b)"/g)]).toHaveLength(4);
    expect(html).toContain('aria-label="The share of answers that came within a time: A: old and B: new"');
  });
});
