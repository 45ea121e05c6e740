// SPDX-License-Identifier: Apache-2.0

import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { CommandError } from "../kdp/streams.ts";
import { answers, mustRun, run } from "../support/run.ts";

/** A kind cluster of this project. */
export interface KindCluster {
  readonly name: string;
  /** A kubeconfig that has only this cluster. */
  readonly kubeconfig: string;
}

/** A port of a node and the port of this machine that maps to it. */
export interface PortMapping {
  readonly nodePort: number;
  readonly hostPort: number;
}

/** Required programs, each with a call that shows that it works. */
const TOOLS = [
  ["docker", ["info"]],
  ["kind", ["version"]],
  ["kubectl", ["version", "--client"]],
  ["helm", ["version"]],
] as const;

/** The reason for which kind can't run here; undefined if it can. */
export function missingForKind(): string | undefined {
  const missing = TOOLS.filter(([program, args]) => !answers(program, args)).map(([program]) => program);
  return missing.length === 0 ? undefined : `${missing.join(", ")} can't be used here`;
}

/** The folder of a cluster, for its kubeconfig and the certificates of its samples. */
export function folderOf(name: string, environment: NodeJS.ProcessEnv): string {
  const cache = environment["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  return join(cache, "ddd-int-kdp", name);
}

/**
 * The cluster with the given name and its own kubeconfig.
 *
 * @throws CommandError if KUBECONFIG names another file: the user may mean that cluster.
 */
export function clusterNamed(name: string, environment: NodeJS.ProcessEnv): KindCluster {
  const kubeconfig = join(folderOf(name, environment), "kubeconfig");
  const given = environment["KUBECONFIG"];
  if (given !== undefined && given !== "" && resolve(given) !== kubeconfig) {
    throw new CommandError(
      `KUBECONFIG is ${given}, and this would use a cluster of its own, ${name} (${kubeconfig}). Unset KUBECONFIG, or say --local.`,
    );
  }
  return { name, kubeconfig };
}

/** Creates the cluster unless it exists. Returns whether it was created. */
export async function createCluster(
  { name, kubeconfig }: KindCluster,
  image: string,
  ports: readonly PortMapping[],
): Promise<boolean> {
  mkdirSync(join(kubeconfig, ".."), { recursive: true });
  const known = (await mustRun("kind", ["get", "clusters"])).split("\n");
  if (known.includes(name)) {
    await mustRun("kind", ["export", "kubeconfig", "--name", name, "--kubeconfig", kubeconfig]);
    return false;
  }
  const config = {
    kind: "Cluster",
    apiVersion: "kind.x-k8s.io/v1alpha4",
    networking: { apiServerAddress: "127.0.0.1" },
    nodes: [
      {
        role: "control-plane",
        extraPortMappings: ports.map(({ nodePort, hostPort }) => ({
          containerPort: nodePort,
          hostPort,
          listenAddress: "127.0.0.1",
        })),
      },
    ],
  };
  const ofImage = image === "" ? [] : ["--image", image];
  const args = ["create", "cluster", "--name", name, "--kubeconfig", kubeconfig, "--wait", "3m", "--config", "-"];
  // JSON is YAML.
  await mustRun("kind", [...args, ...ofImage], { stdin: JSON.stringify(config) });
  return true;
}

/** Deletes the cluster. Returns whether it existed. */
export async function deleteCluster({ name, kubeconfig }: KindCluster): Promise<boolean> {
  const known = (await run("kind", ["get", "clusters"])).stdout.split("\n");
  if (!known.includes(name)) return false;
  await mustRun("kind", ["delete", "cluster", "--name", name, "--kubeconfig", kubeconfig]);
  return true;
}
