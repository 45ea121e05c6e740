// SPDX-License-Identifier: Apache-2.0

import { statSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { start } from "../../scripts/support/start.ts";
import { until } from "../support/until.ts";

const ROOT = join(import.meta.dirname, "../..");
const VALUES = `
routeTable:
  shortHosts: [dev-01.example.com]
  clusters: { b: { url: "http://{api}.b.example.com" } }
  defaults: { cluster: b }
  apis: { mine: {} }
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdp-test-"));
  await writeFile(join(folder, "my values.yaml"), VALUES);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** What `scripts/up` says, called from another folder, until it serves or ends. */
async function up({ skip }: TestContext, ...args: readonly string[]): Promise<string> {
  const age = (path: string): number => statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  skip(
    age("package-lock.json") > age("node_modules/.package-lock.json"),
    "scripts/up would install the packages of the lockfile, under the running tests",
  );
  const { output, hasEnded, stop } = start(join(ROOT, "scripts/up"), args, { cwd: folder });
  await until(() => hasEnded() || output().includes("Ctrl-C ends everything"), "it serves", output);
  await stop("SIGINT");
  return output();
}

describe("scripts/up from any folder", () => {
  it("serves the sample, with another port too", async (context) => {
    const output = await up(context, "--port", "0");
    expect(output).toContain("Serving");
    expect(output).toMatch(/^API +api01$/m);
    expect(output).not.toContain("ENOENT");
  });

  it("serves your own file, relative to that folder, with options after it", async (context) => {
    const output = await up(context, "--local", "my values.yaml", "--port", "0", "--sample");
    expect(output).toContain("mine");
    expect(output).not.toContain("api01");
  });

  it("serves it where --local comes behind it", async (context) => {
    const output = await up(context, "my values.yaml", "--port", "0", "--local");
    expect(output).toContain("Serving my values.yaml");
    expect(output).not.toContain("No cluster of kind");
  });

  it("serves no sample where an option names the values", async (context) => {
    const output = await up(context, "--port", "0", "-f", "my values.yaml");
    expect(output).toContain("mine");
    expect(output).not.toContain("api01");
  });

  it("looks for kind with the chart's own values, and falls back to the preview or says why not", async (context) => {
    const output = await up(context, "--kind", "--https-port", "0", "no such file.yaml");
    expect(output).not.toContain("    at ");
    expect(output).toMatch(/No cluster of kind|can't be read/);
    expect(await up(context, "--kind", "--no-such-option")).toMatch(/^Unknown option '--no-such-option'/m);
  });
});
