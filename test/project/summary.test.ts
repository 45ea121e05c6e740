// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runChecks } from "../../scripts/dev/checks.ts";
import { summaryText } from "../../scripts/dev/summary.ts";
import { temporaryFolder } from "../support/plugin-server.ts";

describe("npm run check", () => {
  it("runs every script check:NAME to its end, and counts each as one test", async () => {
    const folder = await temporaryFolder();
    const scripts = {
      build: "exit 1",
      "check:types": "true",
      "check:dead-code": "echo 'nobody uses x' && exit 3",
      "check:format": "true",
    };
    await writeFile(join(folder.path, "package.json"), JSON.stringify({ name: "x", scripts }));
    const printed: string[] = [];
    const summary = await runChecks(folder.path, (text) => printed.push(text));
    await folder.remove();
    expect(summary).toEqual({ passed: 2, failures: ["failed: dead code: npm run check:dead-code"], skips: [] });
    expect(printed.map((text) => text.replace(/[0-9.]+ s$/, "N s"))).toEqual([
      "✓ types (npm run check:types) N s",
      "× dead code (npm run check:dead-code) N s",
      "nobody uses x",
      "✓ format (npm run check:format) N s",
    ]);
  });
});

describe("the end of the output", () => {
  it("has the skips and failures of checks and tests, and a last line that counts both", () => {
    const checks = { passed: 4, failures: ["failed: lint: npm run check:lint"], skips: [] };
    const tests = { passed: 10, failures: ["failed: a.test.ts > x\n  1 is not 2"], skips: ["skipped: y: no kind"] };
    expect(summaryText([checks, tests])).toBe(
      "skipped: y: no kind\nfailed: lint: npm run check:lint\nfailed: a.test.ts > x\n  1 is not 2\n14 passed, 2 failed, 1 skipped\n",
    );
  });
});
