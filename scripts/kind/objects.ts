// SPDX-License-Identifier: Apache-2.0

import type { KindCluster } from "./cluster.ts";
import { mustRun } from "../support/run.ts";

/** A Kubernetes object as plain data. */
export type KubernetesObject = Readonly<Record<string, unknown>>;

/** Runs kubectl against one cluster. Returns its standard output. */
export function kubectl({ kubeconfig }: KindCluster, args: readonly string[], stdin?: string): Promise<string> {
  return mustRun("kubectl", ["--kubeconfig", kubeconfig, ...args], stdin === undefined ? {} : { stdin });
}

/** Applies objects to a cluster. */
export async function applyObjects(cluster: KindCluster, objects: readonly KubernetesObject[]): Promise<void> {
  const list = { apiVersion: "v1", kind: "List", items: objects };
  const args = ["apply", "--server-side", "--force-conflicts", "--filename", "-"];
  await kubectl(cluster, args, JSON.stringify(list));
}

/** A namespace. */
export function namespace(name: string): KubernetesObject {
  return { apiVersion: "v1", kind: "Namespace", metadata: { name } };
}

/** A Secret; of type kubernetes.io/tls if it has a certificate and its key. */
export function secret(name: string, inNamespace: string, texts: Readonly<Record<string, string>>): KubernetesObject {
  const isTls = texts["tls.crt"] !== undefined && texts["tls.key"] !== undefined;
  return {
    apiVersion: "v1",
    kind: "Secret",
    metadata: { name, namespace: inNamespace },
    ...(isTls && { type: "kubernetes.io/tls" }),
    data: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, Buffer.from(text).toString("base64")])),
  };
}
