// SPDX-License-Identifier: Apache-2.0

import { setTimeout as sleep } from "node:timers/promises";
import { get } from "../kubectl/get.ts";
import { readTableInForce } from "../kubectl/table-in-force.ts";
import { formatStatus } from "./status-text.ts";
import { createPodReader, KONG_ENDPOINT, PLUGIN_SERVER_ENDPOINT, type StatusEndpoint } from "./read-pods.ts";
import { releaseStatus, type ReleaseStatus } from "./release-status.ts";
import { CommandError, type ExitCode, type Streams } from "../streams.ts";

/** The options of `kdp status`. */
export interface StatusOptions {
  /** kubectl's context; required, since only a named cluster is read. */
  readonly context?: string;
  readonly namespace: string;
  readonly release: string;
  readonly watch: boolean;
  /** Seconds between two reads. */
  readonly interval: number;
  readonly json: boolean;
}

/**
 * `kdp status`: prints the table as the running data plane sees it. Returns 1 if a pod is not ready, refuses the newest table, or
 * serves a version that differs from the cluster's objects.
 */
export async function status(options: StatusOptions, streams: Streams, signal: AbortSignal): Promise<ExitCode> {
  const { context, namespace, release, interval } = options;
  if (context === undefined) {
    throw new CommandError("name the cluster with --context; `kubectl config get-contexts` lists them.");
  }
  const pods = createPodReader(context, namespace, release, await statusEndpointOf(context, namespace, release));
  const readStatus = async (): Promise<ReleaseStatus> => {
    const table = await readTableInForce({ context, namespace }, release);
    if (table === null) {
      throw new CommandError(`there is no table of a release ${release} in namespace ${namespace} of ${context}.`);
    }
    return releaseStatus(table, await pods.read());
  };
  const title = `${release} in ${namespace} (${context})`;
  try {
    let seen = await readStatus();
    if (!options.watch || options.json) {
      streams.stdout(options.json ? `${JSON.stringify(seen)}\n` : formatStatus(title, seen));
      return isInForce(seen) ? 0 : 1;
    }
    streams.clearScreen?.();
    streams.stdout(formatStatus(title, seen));
    let since = performance.now();
    while (await waitFor(interval, signal)) {
      const next = await readStatus();
      const seconds = (performance.now() - since) / 1_000;
      streams.clearScreen?.();
      streams.stdout(formatStatus(title, next, { status: seen, seconds }));
      seen = next;
      since = performance.now();
    }
    return 0;
  } finally {
    pods.end();
  }
}

function isInForce({ version, pods }: ReleaseStatus): boolean {
  const serves = (served: string | null | undefined): boolean =>
    served === undefined || served === null || served === version;
  return pods.length > 0 && pods.every((pod) => pod.isReady && pod.refused.length === 0 && serves(pod.version));
}

/** The plugin server's endpoint if the release has one, else Kong's. */
async function statusEndpointOf(context: string, namespace: string, release: string): Promise<StatusEndpoint> {
  const selector = `app.kubernetes.io/instance=${release}`;
  const maps = await get(context, ["configmaps", "--namespace", namespace, "--selector", selector]);
  return maps.some(({ data }) => data?.["route-table.json"] !== undefined) ? PLUGIN_SERVER_ENDPOINT : KONG_ENDPOINT;
}

async function waitFor(seconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(seconds * 1_000, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}
