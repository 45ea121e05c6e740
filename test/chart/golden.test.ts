// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { CHART_CASES } from "../support/chart-cases.ts";
import { helmVersions, renderChart, type KubernetesObject } from "../support/helm.ts";

const GOLDEN = join(import.meta.dirname, "..", "golden", "chart");

/**
 * Each case of `chart/ci` renders to its file in `test/golden/chart`. After an intended change, run
 * `./scripts/test test/chart/golden.test.ts --update` and read the difference before you commit it.
 */
describe.each(CHART_CASES)("$name", ({ name, values, kubeVersion }) => {
  it("renders what it did before", async () => {
    const objects = await renderChart(values, { kubeVersion });
    const text = objects.map((each) => stringify(withoutFiles(each), { lineWidth: 0, aliasDuplicateObjects: false }));
    await expect(text.join("---\n")).toMatchFileSnapshot(join(GOLDEN, `${name}.yaml`));
  });

  it("renders the same with helm 3 and helm 4", async () => {
    const renders = await Promise.all(helmVersions.map(({ path }) => renderChart(values, { kubeVersion, helm: path })));
    const [first, ...others] = renders.map((objects) => new Map(objects.map((each) => [keyOf(each), each])));
    for (const other of others) expect(other).toEqual(first);
  });
});

/** Leaves out generated files, which have their own test, and checksums of them. */
function withoutFiles(object: KubernetesObject): unknown {
  return JSON.parse(JSON.stringify(object), (key, value: unknown) => {
    if (/\.(js|json|lua)$/.test(key) && typeof value === "string") return `${key} …`;
    return key.startsWith("checksum/") ? "…" : value;
  });
}

function keyOf({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.name}`;
}
