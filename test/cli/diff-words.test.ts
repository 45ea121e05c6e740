// SPDX-License-Identifier: Apache-2.0

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DIFF_VALUES } from "../support/diff-table.ts";
import { runKdp, type KdpRun } from "../support/run-kdp.ts";

describe("the words of kdp diff", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kdp-diff-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function compared(edit: (text: string) => string, table = DIFF_VALUES): Promise<KdpRun> {
    const both = [join(folder, "old.yaml"), join(folder, "new.yaml")] as const;
    expect(edit(table)).not.toBe(table);
    await writeFile(both[0], table);
    await writeFile(both[1], edit(table));
    return runKdp(["diff", ...both, "--at", "2027-01-01"]);
  }

  it("count the APIs of both tables where one has more", async () => {
    const { stderr } = await compared((text) =>
      text.replace("    api01: {}\n", "    api09: {}\n").replace("api02: {", "api08: {"),
    );
    expect(stderr).toMatch(/, 4 APIs of 5 of both tables; /);
  });

  it("give a reason for a cluster only where all requests of a set have it", async () => {
    const table = DIFF_VALUES.replace("  defaults:", "  decisionHeader: X-Decision\n  defaults:");
    const { out } = await compared(
      (text) => text.replace("    api03: { split", "    api03: { legacy: redirect, split"),
      table,
    );
    expect(out).toContain("api03: newly redirected");
    expect(out).not.toContain('because="random"');
  });

  it("have no set for requests whose cluster is drawn in another way and stays the same", async () => {
    const table = DIFF_VALUES.replace("  defaults:", "  decisionHeader: X-Decision\n  defaults:");
    const { out } = await compared((text) => text.replace(', by: "header:X-User-Id"', ""), table);
    expect(out.match(/^api.*$/gm)).toEqual(["api03: goes elsewhere", "api03: goes elsewhere"]);
    expect(out).toContain("any of them may move");
    expect(out).not.toMatch(/because="(bucket|random)"/);
  });

  it("say what happens to certificates and URLs", async () => {
    const { out } = await compared((text) =>
      text
        .replace("api01: {}", "api01: { rewriteResponse: true, pin: a }")
        .replace("api02: {", "api02: { pin: a, rewriteResponse: true,"),
    );
    expect(out).toMatch(/^ {2}TLS +none → certificate is verified$/m);
    expect(out).toMatch(/^ {2}URLs back as the upstream sends them → /m);
  });
});
