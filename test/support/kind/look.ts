// SPDX-License-Identifier: Apache-2.0

import type { KindCluster } from "../../../scripts/kind/cluster.ts";
import { run } from "../../../scripts/support/run.ts";

/** Each pod with what changes while it starts, ends or is restarted. */
const PODS =
  '{range .items[*]}{.metadata.name} {.metadata.deletionTimestamp} {.status.phase}{range .status.conditions[?(@.status=="True")]} {.type}{end}' +
  "{range .status.initContainerStatuses[*]} {.name}:{.ready}:{.restartCount}{end}" +
  '{range .status.containerStatuses[*]} {.name}:{.ready}:{.restartCount}{end}{"\\n"}{end}';
/** The controller's port for metrics. */
const CONTROLLER_PORT = 10_255;

/**
 * The state of a release, as text that changes as long as something is under way: its pods, and how many configurations the ingress
 * controller has sent to Kong.
 */
export async function lookAt({ kubeconfig }: KindCluster, inNamespace: string): Promise<string> {
  const get = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout } = await run("kubectl", ["--kubeconfig", kubeconfig, "get", ...args]);
    return code === 0 ? stdout : "";
  };
  const pods = await get("pods", "--namespace", inNamespace, "--output", `jsonpath=${PODS}`);
  const names = pods.split("\n").flatMap((line) => (line.includes("ingress-controller:") ? [line.split(" ")[0]] : []));
  const pushes = names.map(async (name) => {
    const metrics = await get(
      "--raw",
      `/api/v1/namespaces/${inNamespace}/pods/${name}:${CONTROLLER_PORT}/proxy/metrics`,
    );
    return metrics.split("\n").filter((line) => line.startsWith("ingress_controller_configuration_push_count"));
  });
  return [pods.trimEnd(), ...(await Promise.all(pushes)).flat()].join("\n");
}
