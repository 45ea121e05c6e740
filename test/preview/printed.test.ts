// SPDX-License-Identifier: Apache-2.0

import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatChanges } from "../../scripts/kdp/preview/changes.ts";
import { curlLines, formatPreviewedApis, type PreviewedApi } from "../../scripts/kdp/text/served-apis.ts";
import { shell, shellWord, shellWords } from "../../scripts/kdp/text/shell-word.ts";
import { argumentsOf } from "../support/shell.ts";

function previewed(api: string, cluster = "b"): PreviewedApi {
  return {
    api,
    shortUrl: `https://dev-01.example.com/${api}/`,
    oldHosts: [`${api}.old.example.com`, `${api}.older.example.com`],
    cluster,
    upstream: `http://${api}.b.example.com`,
  };
}

const APIS = Array.from({ length: 30 }, (_, i) => previewed(`api${i}`));

describe("the table that a preview prints", () => {
  it("stands in columns where they fit", () => {
    const [header, first, second] = formatPreviewedApis(APIS, 140).split("\n");
    expect(header).toMatch(/^API +SHORT URL +OLD HOSTS +CLUSTER +UPSTREAM$/);
    expect(first).toMatch(/^api0 +https:\S+ +api0\.old\.example\.com +b +http:\S+$/);
    expect(second?.trim()).toBe("api0.older.example.com");
  });

  it.each([40, 80, 120, 160, 224])("is never wider than %d columns where its values are not", (columns) => {
    const lines = formatPreviewedApis([...APIS, previewed("api30", "a 90 %, b 10 %")], columns).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.max(columns, 46));
    expect(lines.join("\n")).toContain("https://dev-01.example.com/api30/");
  });

  it("shows changed, new and removed APIs, and not too many", () => {
    const now = [previewed("api0", "a"), ...APIS.slice(2), previewed("new")];
    const text = formatChanges(APIS, now, 80);
    expect(text).toMatch(/^API +api0$/m);
    expect(text).toMatch(/^API +new$/m);
    expect(text).toContain("Gone: api1.\n");
    expect(text).not.toContain("api2");
    expect(formatChanges(APIS, APIS, 80)).toBe("Every API is called and goes where it did.\n");
    const all = APIS.map(({ api }) => previewed(api, "a"));
    expect(formatChanges(APIS, all, 80).match(/^API/gm)).toHaveLength(10);
    expect(formatChanges(APIS, all, 80)).toContain("and 10 more.\n");
  });
});

describe("a printed command", () => {
  it("can be pasted, from a folder with any name", () => {
    const ca = "/tmp/it's a $(folder) `of` ; mine/ca.pem";
    for (const line of curlLines(APIS, "127.0.0.1", 8443, ca)) {
      const [program, option, file, ...rest] = argumentsOf(line);
      expect([program, option, file]).toEqual(["curl", "--cacert", ca]);
      expect(rest).toHaveLength(3);
    }
    const [line = ""] = curlLines(APIS, "::1", 8443, ca);
    expect(argumentsOf(line)).toContain("dev-01.example.com:8443:[::1]");
  });

  it("has each word as one argument, with any characters", () => {
    const text = fc.string({ unit: "binary" }).map((each) => each.replaceAll("\0", ""));
    const words = fc.array(
      fc.oneof(text, fc.constantFrom("", "'", "\\", "=ls", "~", "a\nb", "\u{1b}[31m", "x;id", "$(id)")),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(words, (values) => {
        const line = shellWords(shell`echo`, ...values.map(shellWord));
        expect(argumentsOf(line)).toEqual(["echo", ...values]);
        expect(line).not.toMatch(/[\u0000-\u001f\u007f]/);
      }),
      { numRuns: 10 },
    );
  });

  it("never has a NUL, which no argument can have", () => {
    expect(shellWord("a\0b")).toBe("'a\u{fffd}b'");
    expect(execFileSync("sh", ["-c", `printf %s ${shellWord("a\0b")}`]).toString()).toBe("a\u{fffd}b");
  });
});
