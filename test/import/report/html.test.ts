// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_OPTIONS } from "../../../scripts/kdp/import/table/draft.ts";
import { tableOf } from "../../../scripts/kdp/import/table/table.ts";
import { NO_ANSWERS } from "../../../scripts/kdp/import/report/answers.ts";
import { fieldName, toReportHtml } from "../../../scripts/kdp/import/report/html.ts";
import { toReportMarkdown } from "../../../scripts/kdp/import/report/markdown.ts";
import { makeReport, type ImportReport } from "../../../scripts/kdp/import/report/report.ts";
import { formatReport } from "../../../scripts/kdp/import/report/text.ts";
import { estateOf, placeIn } from "../../support/estates.ts";
import { LONG_MS } from "../../support/limits.ts";
import { temporaryFolder } from "../../support/plugin-server.ts";

const CHROMIUM = ["chromium", "chromium-browser", "google-chrome"].find(
  (name) => spawnSync(name, ["--version"], { timeout: 20_000 }).status === 0,
);
const WHY_NOT = "there is no Chromium on this machine";

/** Texts that would leave their place in a page, in Markdown, or on a terminal. */
const EVIL = `"'><script>document.title="owned"</script><img src=x onerror=alert(1)>\n\`\`\`\n| a | **b** [x](javascript:1) </article> \u001b[2J \u202e`;

function report(): ImportReport {
  const place = {
    ...placeIn(`Ingress ${EVIL}`, `metadata.annotations[nginx.ingress.kubernetes.io/${EVIL}]`),
    file: EVIL,
  };
  const remark = {
    code: "x",
    place,
    treatment: "refused" as const,
    effect: EVIL,
    reason: EVIL,
    remedy: EVIL,
    urls: [`https://${EVIL}/`],
  };
  const estate = estateOf(
    [
      { object: "Ingress one", hosts: ["api01.example.com"], path: "/auth", to: ["team1/auth"] },
      { object: "Ingress one", hosts: ["api01.example.com"], to: ["team1/api01"] },
      { object: "Ingress two", hosts: ["api02.example.com"], path: "/x", kind: "exact", to: ["team1/api01"] },
      { object: "Ingress two", hosts: ["api02.example.com"], to: ["team1/api02"] },
    ],
    { remarks: [remark] },
  );
  const imported = tableOf(estate, DEFAULT_OPTIONS, placeIn("the import", ""));
  return makeReport({ imported, answers: NO_ANSWERS, objects: 2, routes: 4, problems: [EVIL] });
}

describe("the page of an import's report", () => {
  it("has every remark, and nothing of its own from texts", () => {
    const html = toReportHtml(report());
    expect(html.match(/<article /g)).toHaveLength(report().remarks.length);
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|onerror=alert\(1\)>/);
    expect(html).not.toMatch(/\u001b|\u202e/);
    expect(html.replaceAll(/"[^"]*"/g, "")).not.toMatch(/<[a-z][^>]*\s(?:src|href|on\w+)=|url\(|@import/);
  });

  it("names annotations alike for all objects", () => {
    const name = (field: string): string => fieldName({ code: "c", place: placeIn("o", field) });
    expect(name("metadata.annotations[nginx.ingress.kubernetes.io/canary]")).toBe("nginx.ingress.kubernetes.io/canary");
    expect(name("spec.rules[3].http.paths[1]")).toBe("spec.rules.http.paths");
    expect(name("")).toBe("c");
  });

  it("puts nothing else into Markdown and on a terminal", () => {
    const markdown = toReportMarkdown(report());
    expect(markdown).not.toMatch(/\u001b|\u202e/);
    expect(markdown).not.toMatch(/^```$\n\| a/m);
    // Outside code, what begins HTML is escaped.
    const withoutCode = markdown
      .replaceAll(/```[^]*?\n```/g, "")
      .replaceAll("\\`", "")
      .replaceAll(/`[^`\n]*`/g, "");
    expect(withoutCode).not.toMatch(/<(?!br>|a id="[a-z]+"><\/a>|\/a>\n)/);
    const text = formatReport(report());
    expect(text.split("\n").filter((line) => /^\| a|^```/.test(line))).toEqual([]);
  });

  it.skipIf(CHROMIUM === undefined)(
    `filters in a real browser under its own policy (${CHROMIUM === undefined ? WHY_NOT : "Chromium"})`,
    async () => {
      const folder = await temporaryFolder();
      try {
        // A second script would not run under the policy, so the page is driven by a copy with a wider one.
        const html = toReportHtml(report());
        const asIs = browse(folder.path, await save(folder.path, "page.html", html));
        expect(asIs.stderr).not.toMatch(/Refused to|Content Security Policy|Uncaught/);
        expect(asIs.stdout).toContain(`<p id="count" aria-live="polite">${report().remarks.length} remarks</p>`);
        expect(asIs.stdout).not.toContain("<title>owned");
        const driven = html
          .replace(/script-src '[^']*'/, "script-src 'unsafe-inline'")
          .replace(
            "</body>",
            `<script>form.elements.api.value = "api02"; form.dispatchEvent(new Event("input"));</script></body>`,
          );
        const filtered = browse(folder.path, await save(folder.path, "driven.html", driven)).stdout;
        const of = report().remarks.filter(({ apis }) => apis.includes("api02")).length;
        expect(of).toBeGreaterThan(0);
        expect(filtered).toContain(`>${of} of ${report().remarks.length} remarks</p>`);
        expect(filtered.match(/<article [^>]*hidden/g)).toHaveLength(report().remarks.length - of);
      } finally {
        await folder.remove();
      }
    },
    LONG_MS,
  );
});

async function save(folder: string, name: string, html: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, html);
  return path;
}

/** Opens a page in a headless browser without a network, and returns what became of it. */
function browse(folder: string, path: string): { readonly stdout: string; readonly stderr: string } {
  const { stdout, stderr, status } = spawnSync(
    CHROMIUM ?? "",
    [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--proxy-server=127.0.0.1:9", "--enable-logging=stderr"],
      ...[`--user-data-dir=${join(folder, "profile")}`, "--dump-dom", `file://${path}`],
    ],
    { encoding: "utf8", timeout: 60_000, maxBuffer: 64 * 1_024 * 1_024 },
  );
  expect(status, stderr).toBe(0);
  return { stdout, stderr };
}
