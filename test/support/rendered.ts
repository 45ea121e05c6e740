// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isMap } from "../../plugins/route-table/table/schema/check-structure.ts";
import type { KubernetesObject } from "./helm.ts";

/** One of the rendered objects, which must exist. */
export function objectOf(objects: readonly KubernetesObject[], kind: string, name: string): KubernetesObject {
  const found = objects.find((each) => each.kind === kind && each.metadata.name === name);
  if (found === undefined) throw new Error(`there is no ${kind} ${name}: ${objects.map(nameOf).join(", ")}`);
  return found;
}

const SAMPLE = parse(readFileSync(join(import.meta.dirname, "..", "..", "chart", "values.yaml"), "utf8")) as {
  readonly routeTable: unknown;
};

/**
 * Values with a table, without the chart's sample table: null removes a key of the chart's own values, which helm would merge.
 */
export function ownTable(table: unknown): object {
  return { routeTable: withoutSample(SAMPLE.routeTable, table) };
}

function withoutSample(sample: unknown, own: unknown): unknown {
  if (!isMap(sample) || !isMap(own)) return own;
  const values: Record<string, unknown> = { ...own };
  for (const key of Object.keys(sample)) values[key] = key in own ? withoutSample(sample[key], own[key]) : null;
  return values;
}

/** The kong.yml that the chart renders without the ingress controller. */
export function declarativeOf(objects: readonly KubernetesObject[]): unknown {
  const data = objects.find(({ kind, metadata }) => kind === "ConfigMap" && metadata.name.endsWith("-kong"))?.["data"];
  return parse((data as Record<string, string> | undefined)?.["kong.yml"] ?? "");
}

function nameOf({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.name}`;
}
