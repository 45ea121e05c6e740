// SPDX-License-Identifier: Apache-2.0

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { helm, helmVersions, readManifests } from "../support/helm.ts";
import { kubectl } from "../support/kubectl.ts";
import { temporaryFolder } from "../support/plugin-server.ts";

describe("the tools that the chart is tested with", () => {
  it("are helm 3 and helm 4", () => {
    expect(helmVersions.map(({ version }) => version.split(".")[0])).toEqual(["3", "4"]);
  });

  it.each(helmVersions)("helm $version runs, and takes values from its standard input", async ({ version, path }) => {
    const { code, stdout } = await helm(path, ["version", "--short"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(`v${version}`) as string });

    const folder = await temporaryFolder();
    await mkdir(join(folder.path, "templates"));
    await writeFile(join(folder.path, "Chart.yaml"), "{apiVersion: v2, name: small, version: 1.0.0}");
    await writeFile(join(folder.path, "templates", "a.yaml"), "kind: {{ .Values.kind }}\nday: 2026-06-01\n---\n");
    const run = await helm(path, ["template", "release", folder.path, "--values", "-"], '{"kind": "Small"}');
    expect(readManifests(run.stdout), run.stderr).toEqual([{ kind: "Small", day: "2026-06-01" }]);
    await folder.remove();
  });

  it("helm's refusal is told by its exit code and its words", async () => {
    const { code, stdout, stderr } = await helm(helmVersions[0]?.path ?? "", ["template", "/nonexistent"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("/nonexistent");
  });

  it("kubectl runs, and knows no cluster of the user's", async () => {
    const { code, stdout } = await kubectl(["config", "view", "--output", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ clusters: null, users: null });
  });
});
