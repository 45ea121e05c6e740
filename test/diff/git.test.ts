// SPDX-License-Identifier: Apache-2.0

import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseGitFile, readGitFile } from "../../scripts/kdp/diff/sides/git.ts";
import { RIGHT_VALUES } from "../support/run-kdp.ts";
import { run, type Run } from "../../scripts/support/run.ts";

const KDP = join(import.meta.dirname, "..", "..", "dist", "scripts", "kdp", "main.js");
const PINNED = RIGHT_VALUES.replace("api01: {}", "api01: { pin: a }");
let folder: string;

function git(...args: readonly string[]): void {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...who, ...args], { cwd: folder, stdio: "pipe" });
}

async function diff(...args: readonly string[]): Promise<Run> {
  return run(process.execPath, [KDP, "diff", ...args], { cwd: folder });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdp-git-"));
  git("init", "--quiet", "--initial-branch=main");
  await mkdir(join(folder, "chart"));
  await writeFile(join(folder, "chart", "values.yaml"), RIGHT_VALUES);
  git("add", ".");
  git("commit", "--quiet", "--message=first");
  await writeFile(join(folder, "chart", "values.yaml"), PINNED);
});
afterAll(() => rm(folder, { recursive: true }));

describe("kdp diff with revisions of git", () => {
  it("compares a file at a revision with the file as it is", async () => {
    const { code, stdout } = await diff("main:chart/values.yaml", "chart/values.yaml", "--fail-on-change");
    expect(stdout).toContain("api01: goes elsewhere");
    expect(code).toBe(1);
  });

  it("compares what is staged, and two revisions", async () => {
    git("add", ".");
    expect((await diff("HEAD:chart/values.yaml", ":chart/values.yaml", "--fail-on-change")).code).toBe(1);
    git("commit", "--quiet", "--message=second");
    expect((await diff("main~1:chart/values.yaml", "main:chart/values.yaml", "--fail-on-change")).code).toBe(1);
    expect((await diff("main:chart/values.yaml", "HEAD:./chart/values.yaml", "--fail-on-change")).code).toBe(0);
  });

  it.each([
    ["nowhere:chart/values.yaml", "there is no revision nowhere. Fetch it first (git fetch origin nowhere;"],
    ["main:values.yaml", "there is no values.yaml in main. A path counts from the repository's root"],
    ["main:chart", "main:chart is a folder. Name a values file in it."],
    ["$(touch x):chart/values.yaml", "there is no revision $(touch x)."],
  ])("says what is wrong with %s", async (name, said) => {
    const { code, stderr, stdout } = await diff(name, "chart/values.yaml");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
  });

  it("takes no option of git's", async () => {
    await expect(readGitFile({ revision: "--output=x", path: "y" }, folder)).rejects.toThrow(
      "no revision begins with a hyphen",
    );
  });

  it("says so outside of a repository", async () => {
    const { stderr } = await run(process.execPath, [KDP, "diff", "main:x.yaml", "-"], { cwd: tmpdir() });
    expect(stderr).toContain("this folder is in no git repository");
  });

  it("tells a revision from a file", async () => {
    expect(parseGitFile("values.yaml")).toBeUndefined();
    expect(parseGitFile("main:")).toBeUndefined();
    await writeFile(join(folder, "main:x.yaml"), RIGHT_VALUES);
    expect((await diff("main:x.yaml", "main~1:chart/values.yaml", "--fail-on-change")).code).toBe(0);
  });
});
