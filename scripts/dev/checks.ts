// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../support/run.ts";
import type { Summary } from "./summary.ts";

const PREFIX = "check:";

/**
 * Runs every npm script of a package whose name begins with `check:`, each to its end, so that one that fails does not hide another.
 *
 * @param root - The folder of package.json.
 * @param say - Gets a line for each check, and the output of one that fails.
 * @returns Each check counted as one test.
 */
export async function runChecks(root: string, say: (text: string) => void): Promise<Summary> {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const names = Object.keys(scripts).filter((name) => name.startsWith(PREFIX));
  const failures: string[] = [];
  for (const name of names) {
    const title = name.slice(PREFIX.length).replaceAll("-", " ");
    const started = performance.now();
    const { code, stdout, stderr } = await run("npm", ["run", "--silent", name], { cwd: root });
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    say(`${code === 0 ? "✓" : "×"} ${title} (npm run ${name}) ${seconds} s`);
    if (code === 0) continue;
    say(`${stdout}${stderr}`.trimEnd());
    failures.push(`failed: ${title}: npm run ${name}`);
  }
  return { passed: names.length - failures.length, failures, skips: [] };
}
