// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Version } from "../../plugins/route-table/index.ts";

const ROOT = join(import.meta.dirname, "..", "..");

describe("the project's version", () => {
  it.each(["package.json", "package-lock.json"])("is the plugin's in %s", (file) => {
    expect(JSON.parse(read(file))).toHaveProperty("version", Version);
  });

  it("is the chart's version", () => {
    expect(read("chart/Chart.yaml")).toContain(`\nversion: ${Version}\n`);
  });

  it("is the tag of the image, which has the tests' Node version", () => {
    const { devDependencies } = JSON.parse(read("package.json")) as { devDependencies: Record<string, string> };
    const recipe = read("kong/image/Dockerfile");
    expect(recipe).toContain(`/kdp-plugin-server:${Version} .`);
    expect(recipe).toContain(`\nFROM node:${devDependencies["node"]}-`);
  });
});

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}
