// SPDX-License-Identifier: Apache-2.0

import type { ApiLine, PodLine, ReleaseStatus } from "./release-status.ts";
import { formatColumns } from "../text/columns.ts";
import { ownValue } from "../../../plugins/route-table/table/own-value.ts";

/**
 * A release's status as text.
 *
 * @param before - An earlier status and its age in seconds. With it, requests are shown per second; without it, since the pods began.
 */
export function formatStatus(
  title: string,
  status: ReleaseStatus,
  before?: { readonly status: ReleaseStatus; readonly seconds: number },
): string {
  const { version, pods, apis } = status;
  const rate = before !== undefined;
  const requestsOf = (line: ApiLine): string[] => {
    const earlier = before?.status.apis.find(({ api }) => api === line.api)?.requests ?? {};
    const lines = Object.entries(line.requests).map(([cluster, count]) => {
      const shown = rate ? Math.max(0, count - (ownValue(earlier, cluster) ?? 0)) / before.seconds : count;
      return `${cluster} ${rate ? shown.toFixed(1) : shown}`;
    });
    return [lines.join(", ") || "-"];
  };
  return [
    `${title}: table ${version}\n\n`,
    formatColumns([
      [["POD"], ["READY"], ["TABLE"], ["SINCE"]],
      ...pods.map((pod) => [
        [pod.name],
        [pod.isReady ? "yes" : "NO"],
        [describeVersion(pod, version)],
        [pod.since ?? "-"],
      ]),
    ]),
    ...pods.flatMap(({ name, refused }) => refused.map((why) => `${name} REFUSES the newest table: ${why}\n`)),
    "\n",
    formatColumns([
      [["API"], ["GOES TO"], ["BECAUSE"], ["HEALTH"], [rate ? "REQUESTS/S" : "REQUESTS SO FAR"]],
      ...apis.map((line) => [
        [line.api],
        [
          line.shares.length === 0
            ? line.cluster
            : line.shares.map(({ cluster, perCent }) => `${cluster} ${perCent} %`).join(", "),
        ],
        [line.because],
        [describeHealth(line)],
        requestsOf(line),
      ]),
    ]),
  ].join("");
}

function describeVersion(pod: PodLine, wanted: string): string {
  if (pod.version === undefined) return "can't be asked";
  if (pod.version === null) return pod.refused.length > 0 ? "NONE" : "none yet: no request has needed the plugin";
  return pod.version === wanted ? pod.version : `${pod.version}, NOT ${wanted}`;
}

function describeHealth({ unhealthy }: ApiLine): string {
  if (unhealthy === undefined) return "not checked";
  return unhealthy.length === 0 ? "healthy" : `UNHEALTHY in ${unhealthy.join(", ")}`;
}
