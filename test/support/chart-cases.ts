// SPDX-License-Identifier: Apache-2.0

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Values that the chart is tested with. */
export interface ChartCase {
  readonly name: string;
  /** The values file. */
  readonly file: string;
  readonly values: object;
  /** The version of Kubernetes that it is rendered for. */
  readonly kubeVersion: string;
}

const FOLDER = join(import.meta.dirname, "..", "..", "chart", "ci");
const SUFFIX = "-values.yaml";

/** Kubernetes before 1.29 has no native sidecars. */
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

/** The cases that install the gateway. The others are for the old cluster. */
export const GATEWAY_CASES: readonly ChartCase[] = CHART_CASES.filter(
  ({ values }) => !("role" in values) || values.role === "target",
);
