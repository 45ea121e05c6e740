// SPDX-License-Identifier: Apache-2.0

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, "..", "..");
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };

describe("npm run check", () => {
  // Each command runs alone, so that a failing one does not hide another.
  it.each((scripts["check"] ?? "").split(" && "))("%s", { timeout: 240_000 }, async (command) => {
    const result = await run("npm", ["exec", "--offline", "--call", command], { cwd: ROOT }).then(
      ({ stdout }) => ({ code: 0, output: stdout }),
      (error: unknown) => {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
        return { code, output: stdout + stderr };
      },
    );
    expect(result.code, result.output).toBe(0);
  });
});
