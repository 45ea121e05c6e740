// SPDX-License-Identifier: Apache-2.0

import type { ShellText, ShellWord } from "../text/shell-word.ts";
import { withApi } from "../../../plugins/route-table/table/text/placeholder.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { ownValue } from "../../../plugins/route-table/table/own-value.ts";

/** One of the two clusters, with its names for the plan's commands. */
export interface PlannedCluster {
  /** Its name in the table. */
  readonly name: string;
  /** kubectl's context, or a placeholder. */
  readonly context: ShellWord;
  /** The release's namespace, or a placeholder. */
  readonly namespace: ShellWord;
  /** The address of its entrance, or a placeholder. */
  readonly address: string;
}

/** The settings of a plan besides the table. */
export interface PlanSettings {
  /** The old cluster: A. */
  readonly a: PlannedCluster;
  /** The new cluster: B. */
  readonly b: PlannedCluster;
  readonly release: ShellWord;
  /** The name of the release's objects. */
  readonly fullname: ShellWord;
  /** The label selector of the release's proxies. */
  readonly selector: ShellWord;
  readonly chart: ShellWord;
  /** helm's arguments for the values. */
  readonly helmValues: ShellText;
  /** kdp's arguments for the same values. */
  readonly kdpValues: ShellText;
  /** Whether kdp read the files alone; helm lays them over the chart's own values. */
  readonly readsFilesAlone: boolean;
  /** The time for which the plan is made: Unix time in seconds. */
  readonly time: number;
  /** The short TTL, in seconds. */
  readonly ttl: number;
  /** The names of the APIs of this batch, in the table's order. */
  readonly apis: readonly string[];
  /** APIs that A already forwards, as read from A. */
  readonly forwarded: readonly string[];
  readonly certificates: Certificates;
  /** The Secret on A with the authority of B's certificates. */
  readonly upstreamSecret: string;
  /** Whether the values name that Secret. If not, the commands name it. */
  readonly namesUpstreamSecret: boolean;
}

/** B's certificates towards clients, from the chart's values. */
export interface Certificates {
  readonly secrets: readonly { readonly secretName: string; readonly hosts: readonly string[] }[];
  readonly byCertManager: boolean;
}

/** Placeholders in commands for missing settings. */
export const PLACEHOLDERS = {
  addressA: "ADDRESS_OF_A",
  addressB: "ADDRESS_OF_B",
  contextA: "CONTEXT_OF_A",
  contextB: "CONTEXT_OF_B",
  namespaceA: "NAMESPACE_ON_A",
  /** Replaces values from standard input. */
  file: "VALUES_FILE",
} as const;

/** The address of the old cluster's entrance: the cluster's `address`, if it is the same for all APIs. */
export function addressOf(table: RouteTable, cluster: string): string | undefined {
  const address = ownValue(table.clusters, cluster)?.address;
  return address === undefined || withApi(address, "a") !== address ? undefined : address;
}
