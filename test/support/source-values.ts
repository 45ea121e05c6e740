// SPDX-License-Identifier: Apache-2.0

import { renderChart, type KubernetesObject } from "./helm.ts";

/** Values of the old cluster in which only api01 is forwarded. */
export function sourceValues(source: object, more: Readonly<Record<string, object>> = {}): object {
  return {
    role: "source",
    source: { apis: ["api01"], upstreamTls: { secret: "kdp-upstream" }, ...more["source"] },
    routeTable: { ...more["routeTable"], apis: { api01: { source, ...more["api"] } } },
  };
}

/** The objects that the chart renders from them. */
export function renderSource(source: object, more: Readonly<Record<string, object>> = {}): Promise<KubernetesObject[]> {
  return renderChart(sourceValues(source, more), { namespace: "team1" });
}

/** The objects of one kind. */
export function ofKind(objects: readonly KubernetesObject[], kind: string): KubernetesObject[] {
  return objects.filter((each) => each.kind === kind);
}
