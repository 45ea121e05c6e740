// SPDX-License-Identifier: Apache-2.0

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Values that the chart is tried with. */
export interface ChartCase {
  readonly name: string;
  /** The values file. */
  readonly file: string;
  readonly values: object;
  /** The cluster's version that it is rendered for. */
  readonly kubeVersion: string;
}

const FOLDER = join(import.meta.dirname, "..", "..", "chart", "ci");
const SUFFIX = "-values.yaml";

/** Before 1.29 clusters have no native sidecars. */
const OLD_CLUSTER = "1.28";

/** Every case of `chart/ci`. */
export const CHART_CASES: readonly ChartCase[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(SUFFIX))
  .sort()
  .map((file) => {
    const name = file.slice(0, -SUFFIX.length);
    const values = parse(readFileSync(join(FOLDER, file), "utf8")) as object;
    return { name, file: join(FOLDER, file), values, kubeVersion: name === "full" ? OLD_CLUSTER : "1.34" };
  });

/** Those of them that install the gateway; the others are for the old cluster. */
export const GATEWAY_CASES: readonly ChartCase[] = CHART_CASES.filter(
  ({ values }) => !("role" in values) || values.role === "target",
);
