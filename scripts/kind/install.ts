// SPDX-License-Identifier: Apache-2.0

import { join } from "node:path";
import { isMap } from "../../plugins/route-table/table/schema/check-structure.ts";
import type { KindCluster } from "./cluster.ts";
import { mustRun } from "../support/run.ts";
import { ownValue, setOwn } from "../../plugins/route-table/table/own-value.ts";

/** The folder of the chart. */
export const CHART = join(import.meta.dirname, "..", "..", "chart");

/** A release of the chart in a cluster. */
export interface Release {
  readonly name: string;
  readonly namespace: string;
}

/** The node ports of the proxy in a kind cluster. */
export const NODE_PORTS = { http: 30080, https: 30443 } as const;

/** Values for a kind cluster on one machine: node ports, one small pod. */
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
 * @param values - Further values, merged over the files in order.
 * @throws CommandError with helm's message.
 */
export async function installChart(
  { kubeconfig }: KindCluster,
  { name, namespace }: Release,
  files: readonly string[],
  values: readonly object[],
): Promise<void> {
  // helm merges files, and only one of them can be standard input. So these are merged here.
  const merged = values.reduce<unknown>(mergeValues, {});
  const args = ["upgrade", "--install", name, CHART, "--namespace", namespace, "--create-namespace"];
  const named = [...files.flatMap((file) => ["--values", file]), "--values", "-"];
  await mustRun("helm", ["--kubeconfig", kubeconfig, ...args, ...named, "--wait", "--timeout", "4m"], {
    stdin: JSON.stringify(merged),
  });
}

/** Merges two values as helm merges files: maps are merged, everything else is replaced. */
export function mergeValues(below: unknown, above: unknown): unknown {
  if (!isMap(below) || !isMap(above)) return above;
  const merged: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) setOwn(merged, key, mergeValues(ownValue(merged, key), value));
  return merged;
}
