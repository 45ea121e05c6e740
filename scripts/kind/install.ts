// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { isMap } from "../../plugins/route-table/table/schema/check-structure.ts";
import type { KindCluster } from "./cluster.ts";
import { mustRun } from "../support/run.ts";

const CHART = join(import.meta.dirname, "..", "..", "chart");

/** A release of the chart in a cluster. */
export interface Release {
  readonly name: string;
  readonly namespace: string;
}

/** The node ports that the proxy of a release in a cluster of kind listens on. */
export const NODE_PORTS = { http: 30080, https: 30443 } as const;

/** Values for a cluster of kind on one machine: reached by node ports, one small pod. */
export const KIND_VALUES = {
  replicaCount: 1,
  service: { type: "NodePort", httpNodePort: NODE_PORTS.http, httpsNodePort: NODE_PORTS.https },
  proxy: { resources: { requests: { cpu: "50m" } } },
  pluginServer: { resources: { requests: { cpu: "10m" } } },
  ingressController: { resources: { requests: { cpu: "10m" } } },
} as const;

/**
 * Installs the chart, or upgrades the release in place, and waits until it is ready.
 *
 * @param files - Values files, as helm takes them.
 * @param values - Laid over them, one over the other.
 * @throws CannotRun with helm's own words.
 */
export async function installChart(
  { kubeconfig }: KindCluster,
  { name, namespace }: Release,
  files: readonly string[],
  values: readonly object[],
): Promise<void> {
  // Maps are merged by helm when each stands in a file of its own; one is standard input, so they are merged here.
  const merged = values.reduce<unknown>(mergeValues, {});
  const args = ["upgrade", "--install", name, CHART, "--namespace", namespace, "--create-namespace"];
  const named = [...files.flatMap((file) => ["--values", file]), "--values", "-"];
  await mustRun("helm", ["--kubeconfig", kubeconfig, ...args, ...named, "--wait", "--timeout", "4m"], {
    stdin: JSON.stringify(merged),
  });
}

/** One value over another, as helm lays values files over each other: maps are merged, all else is replaced. */
export function mergeValues(below: unknown, above: unknown): unknown {
  if (!isMap(below) || !isMap(above)) return above;
  const merged: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) merged[key] = mergeValues(merged[key], value);
  return merged;
}
