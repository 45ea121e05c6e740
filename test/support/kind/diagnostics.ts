// SPDX-License-Identifier: Apache-2.0

import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KindCluster } from "../../../scripts/kind/cluster.ts";
import { run } from "../../../scripts/support/run.ts";

/**
 * Saves what is needed to understand a failure: objects, events, the logs of every container, and Kong's configuration. The files are in
 * the folder ARTIFACTS, or in a folder for temporary files. A message names the folder.
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
  // The admin API is on the pod's loopback, so Kong itself exports its configuration.
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
  process.stderr.write(`The state of the cluster is in ${folder}\n`);
}
