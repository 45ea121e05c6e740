// SPDX-License-Identifier: Apache-2.0

import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KindCluster } from "../../../scripts/kind/cluster.ts";
import { run } from "../../../scripts/support/run.ts";

/**
 * Saves what is needed to understand a failure: objects, events, the logs of every container, and the configuration that Kong has. In
 * the folder ARTIFACTS, or one of the system's for temporary files, which is said.
 */
export async function saveDiagnostics(
  cluster: KindCluster | undefined,
  inNamespace: string,
  test: string,
): Promise<void> {
  if (cluster === undefined) return;
  const folder = join(process.env["ARTIFACTS"] ?? join(tmpdir(), "kdp-kind"), test.replaceAll(/[^A-Za-z0-9]+/g, "-"));
  mkdirSync(folder, { recursive: true });
  const save = async (file: string, ...args: readonly string[]): Promise<void> => {
    const { stdout, stderr } = await run("kubectl", ["--kubeconfig", cluster.kubeconfig, "-n", inNamespace, ...args]);
    writeFileSync(join(folder, file), stdout + stderr);
  };
  await save(
    "objects.yaml",
    "get",
    "pods,services,ingresses,kongplugins,kongclusterplugins,endpointslices",
    "-o",
    "yaml",
  );
  await save("events.txt", "get", "events", "--sort-by", ".lastTimestamp");
  await save("pods.txt", "describe", "pods");
  await save(
    "logs.txt",
    "logs",
    "-l",
    "app.kubernetes.io/name=ddd-int-kdp",
    "--all-containers",
    "--prefix",
    "--tail",
    "500",
  );
  // Kong keeps its own configuration, rendered, in its prefix; the admin API is on the pod's loopback.
  await save(
    "kong.json",
    "exec",
    "deploy/ddd-int-kdp",
    "-c",
    "proxy",
    "--",
    "kong",
    "config",
    "db_export",
    "/dev/stdout",
  );
  process.stderr.write(`What the cluster was like is in ${folder}\n`);
}
