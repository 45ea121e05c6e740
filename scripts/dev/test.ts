// SPDX-License-Identifier: Apache-2.0

// `./scripts/test`: the checks, then the tests, and one line that counts both.
// One after the other: the checks keep every core busy, and tests have clocks.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runChecks } from "./checks.ts";
import { SUMMARY_FILE, summaryText, type Summary } from "./summary.ts";

const ROOT = join(import.meta.dirname, "..", "..");

function runTests(): Summary {
  const folder = mkdtempSync(join(tmpdir(), "kdp-summary-"));
  const file = join(folder, "summary.json");
  const { status, signal } = spawnSync("vitest", ["run", "--config", "test/vitest.config.ts"], {
    cwd: ROOT,
    env: { ...process.env, [SUMMARY_FILE]: file },
    stdio: "inherit",
  });
  const summary = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as Summary)
    : { passed: 0, failures: [], skips: [] };
  rmSync(folder, { recursive: true });
  if (status === 0 || summary.failures.length > 0) return summary;
  return { ...summary, failures: [`failed: vitest ended with ${signal ?? status}, and names no test`] };
}

const checks = await runChecks(ROOT, (text) => process.stdout.write(`${text}\n`));
const tests = runTests();
process.stdout.write(summaryText([checks, tests]));
if (checks.failures.length + tests.failures.length > 0) process.exitCode = 1;
