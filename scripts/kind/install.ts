// SPDX-License-Identifier: Apache-2.0

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KindCluster } from "./cluster.ts";
import { mustRun } from "../support/run.ts";

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
 * @param values - Further values, which helm merges over the files in order.
 * @throws CommandError with helm's message.
 */
export async function installChart(
  { kubeconfig }: KindCluster,
  { name, namespace }: Release,
  files: readonly string[],
  values: readonly object[],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "kdp-values-"));
  try {
    const written = values.map((_, i) => join(folder, `${i}.json`));
    for (const [i, file] of written.entries()) await writeFile(file, JSON.stringify(values[i]), { mode: 0o600 });
    const args = ["upgrade", "--install", name, CHART, "--namespace", namespace, "--create-namespace"];
    const named = [...files, ...written].flatMap((file) => ["--values", file]);
    await mustRun("helm", ["--kubeconfig", kubeconfig, ...args, ...named, "--wait", "--timeout", "4m"]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
