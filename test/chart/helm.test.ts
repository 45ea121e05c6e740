// SPDX-License-Identifier: Apache-2.0

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { helm, helmVersions, readManifests } from "../support/helm.ts";
import { kubectl } from "../support/kubectl.ts";
import { temporaryFolder } from "../support/plugin-server.ts";

describe("the chart's test tools", () => {
  it("include helm 3 and helm 4", () => {
    expect(helmVersions.map(({ version }) => version.split(".")[0])).toEqual(["3", "4"]);
  });

  it.each(helmVersions)("helm $version runs, and reads values from standard input", async ({ version, path }) => {
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

  it("report a refusal of helm by its exit code and message", async () => {
    const { code, stdout, stderr } = await helm(helmVersions[0]?.path ?? "", ["template", "/nonexistent"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("/nonexistent");
  });

  it("include a kubectl that ignores the user's clusters", async () => {
    const { code, stdout } = await kubectl(["config", "view", "--output", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ clusters: null, users: null });
  });
});
