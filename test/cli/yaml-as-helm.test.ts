// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { helm, helmVersions } from "../support/helm.ts";
import { RIGHT_VALUES, runKdp } from "../support/run-kdp.ts";

const CHART = join(import.meta.dirname, "..", "..", "chart");

async function findingsOf(values: string): Promise<readonly unknown[]> {
  const { out } = await runKdp(["validate", "--json", "-f", "-"], values);
  return (JSON.parse(out) as { readonly findings: readonly unknown[] }).findings;
}

describe("the YAML of a values file", () => {
  it.each([
    ["{ <<: 3 }", "What << merges is no map."],
    ["{ <<: ~ }", "What << merges is no map."],
    ["{ <<: [{ retries: 1 }, x] }", "What << merges is no map."],
    ["{ <<: [[{ retries: 1 }]] }", "What << merges is no map."],
    ["{ path: !!binary '%%%%' }", "What stands behind !!binary is no base64."],
    ["{ path: !!binary L2E }", "What stands behind !!binary is no base64."],
    ["{ retries: !!int x }", "What stands behind !!int is no int, and helm can't read it."],
    ["{ stripPath: !!bool x }", "What stands behind !!bool is no bool, and helm can't read it."],
    ["!!null 3", "What stands behind !!null is no null, and helm can't read it."],
  ])("refuses %s, as helm does", async (written, message) => {
    const text = RIGHT_VALUES.replace("api01: {}", `api01: ${written}`);
    expect(await findingsOf(text)).toMatchObject([{ code: "yaml-syntax", line: 11, message }]);
    const { code, stderr } = await helm(helmVersions.at(-1)?.path ?? "helm", ["template", "x", CHART, "-f", "-"], text);
    expect({ code, isParsed: !stderr.includes("failed to parse") }).toEqual({ code: 1, isParsed: false });
  });

  it.each([
    ["an empty list to merge", RIGHT_VALUES.replace("api01: {}", "api01: { <<: [] }")],
    ["a path as base64", RIGHT_VALUES.replace("api01: {}", "api01: { path: !!binary L2E= }")],
    [
      "tags of what the values are",
      RIGHT_VALUES.replace("api01: {}", 'api01: { retries: !!int "4", stripPath: !!bool yes }'),
    ],
    ["two byte order marks", `\ufeff\ufeff${RIGHT_VALUES}`],
    ["a null over an API of the chart", RIGHT_VALUES.replace("api01: {}", "api01: !!null ''")],
  ])("accepts %s, as helm does", async (_, text) => {
    expect((await runKdp(["validate", "-f", "-", "--chart", CHART], text)).code).toBe(0);
    const { code, stderr } = await helm(helmVersions.at(-1)?.path ?? "helm", ["template", "x", CHART, "-f", "-"], text);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("reads two byte order marks and base64 without a chart below, too", async () => {
    const text = `\ufeff\ufeff${RIGHT_VALUES.replace("api01: {}", "api01: { path: !!binary L2E= }")}`;
    expect(await findingsOf(text)).toEqual([]);
  });
});
