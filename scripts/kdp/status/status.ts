// SPDX-License-Identifier: Apache-2.0

import { setTimeout as sleep } from "node:timers/promises";
import { get } from "../kubectl/get.ts";
import { readTableInForce } from "../kubectl/table-in-force.ts";
import { formatStatus } from "./status-text.ts";
import { createPodReader, OF_KONG, OF_PLUGIN_SERVER, type StatusEndpoint } from "./read-pods.ts";
import { releaseStatus, type ReleaseStatus } from "./release-status.ts";
import { CommandError, type ExitCode, type Streams } from "../streams.ts";

/** What `kdp status` was asked for. */
export interface StatusOptions {
  /** kubectl's context: no cluster is read that was not named. */
  readonly context?: string;
  readonly namespace: string;
  readonly release: string;
  readonly watch: boolean;
  /** Seconds between two looks. */
  readonly interval: number;
  readonly json: boolean;
}

/** Takes a terminal to its first line, and away what is below. */
const TOP = "\u001b[H\u001b[J";

/**
 * `kdp status`: the table as the running data plane sees it. Ends with 1 where a pod is not ready, refuses the newest table, or serves another
 * than the cluster's objects have.
 */
export async function status(options: StatusOptions, streams: Streams, signal: AbortSignal): Promise<ExitCode> {
  const { context, namespace, release, interval } = options;
  if (context === undefined) {
    throw new CommandError("name the cluster with --context; `kubectl config get-contexts` lists them.");
  }
  const pods = createPodReader(context, namespace, release, await doorOf(context, namespace, release));
  const look = async (): Promise<ReleaseStatus> => {
    const table = await readTableInForce({ context, namespace }, release);
    if (table === null) {
      throw new CommandError(`there is no table of a release ${release} in namespace ${namespace} of ${context}.`);
    }
    return releaseStatus(table, await pods.read());
  };
  const title = `${release} in ${namespace} (${context})`;
  try {
    let seen = await look();
    if (!options.watch || options.json) {
      streams.stdout(options.json ? `${JSON.stringify(seen)}\n` : formatStatus(title, seen));
      return isAsItShouldBe(seen) ? 0 : 1;
    }
    streams.stdout(`${TOP}${formatStatus(title, seen)}`);
    let since = performance.now();
    while (await passed(interval, signal)) {
      const next = await look();
      const seconds = (performance.now() - since) / 1_000;
      streams.stdout(`${TOP}${formatStatus(title, next, { status: seen, seconds })}`);
      seen = next;
      since = performance.now();
    }
    return 0;
  } finally {
    pods.end();
  }
}

function isAsItShouldBe({ version, pods }: ReleaseStatus): boolean {
  const serves = (served: string | null | undefined): boolean =>
    served === undefined || served === null || served === version;
  return pods.length > 0 && pods.every((pod) => pod.isReady && pod.refused.length === 0 && serves(pod.version));
}

/** Beside Kong, where there is a plugin server, and otherwise Kong's own. */
async function doorOf(context: string, namespace: string, release: string): Promise<StatusEndpoint> {
  const selector = `app.kubernetes.io/instance=${release}`;
  const maps = await get(context, ["configmaps", "--namespace", namespace, "--selector", selector]);
  return maps.some(({ data }) => data?.["route-table.json"] !== undefined) ? OF_PLUGIN_SERVER : OF_KONG;
}

async function passed(seconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(seconds * 1_000, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}
