// SPDX-License-Identifier: Apache-2.0

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { run } from "../../scripts/support/run.ts";
import { helmVersions } from "../support/helm.ts";

const CHART = join(import.meta.dirname, "..", "..", "chart");
/** Helm keeps a release in a Secret, whose data may have 1 MiB. A tenth of it is left for the objects of users' APIs. */
const MOST_BYTES = 0.9 * 1_048_576;

/** The files of the chart that are in a release, as helm encodes them: all but those of `.helmignore`. */
function filesInRelease(): { readonly name: string; readonly data: string }[] {
  return readdirSync(CHART, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !each.parentPath.startsWith(join(CHART, "ci")))
    .map(({ parentPath, name }) => ({ name, data: readFileSync(join(parentPath, name)).toString("base64") }));
}

describe("a release of the chart", () => {
  it.each([
    ["the default values", []],
    ["the plugin inside Kong", ["--set", "runtime=inProcess"]],
    ["routes for each host", ["--set", "routes=perHost"]],
    ["kong.yml", ["--set", "ingressController.enabled=false"]],
  ])("fits into a Secret of Kubernetes, with %s", async (_, sets) => {
    const helm = helmVersions.at(-1)?.path ?? "";
    const { code, stdout: manifest, stderr } = await run(helm, ["template", "ddd-int-kdp", CHART, ...sets]);
    expect(code, stderr).toBe(0);
    const packed = gzipSync(JSON.stringify({ chart: { files: filesInRelease() }, manifest }), { level: 9 });
    expect(packed.toString("base64").length).toBeLessThan(MOST_BYTES);
  });
});
