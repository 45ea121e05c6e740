// SPDX-License-Identifier: Apache-2.0

import { withApi } from "../../../plugins/route-table/table/text/placeholder.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";

/** One of the two clusters as the plan's commands name it. */
export interface PlannedCluster {
  /** Its name in the table. */
  readonly name: string;
  /** kubectl's context; a placeholder where nobody said it. */
  readonly context: string;
  /** The namespace of the release there; a placeholder where nobody said it. */
  readonly namespace: string;
  /** Where clients reach its entrance; a placeholder where the table does not say. */
  readonly address: string;
}

/** What a plan is made for, besides the table. */
export interface PlanSettings {
  /** The old cluster: A. */
  readonly a: PlannedCluster;
  /** The new cluster: B. */
  readonly b: PlannedCluster;
  readonly release: string;
  /** The name of the release's objects. */
  readonly fullname: string;
  /** What selects the release's proxies. */
  readonly selector: string;
  readonly chart: string;
  /** Arguments by which helm reads the values, shell-quoted. */
  readonly helmValues: string;
  /** Arguments by which kdp reads the same values. */
  readonly kdpValues: string;
  /** Whether the files were read without the chart's own values beneath, as helm has them. */
  readonly readsFilesAlone: boolean;
  /** Seconds. */
  readonly ttl: number;
  /** The names of the APIs of this batch, in the table's order. */
  readonly apis: readonly string[];
  /** APIs that A forwards already, as read from there. */
  readonly forwarded: readonly string[];
  readonly certificates: Certificates;
  /** The Secret on A by which A checks B's certificates. */
  readonly upstreamSecret: string;
  /** Whether the values name that Secret; otherwise commands do. */
  readonly namesUpstreamSecret: boolean;
}

/** Which certificates B shows to clients, as the chart's values say. */
export interface Certificates {
  readonly secrets: readonly { readonly secretName: string; readonly hosts: readonly string[] }[];
  readonly byCertManager: boolean;
}

/** What stands in commands for what nobody has said. */
export const PLACEHOLDERS = {
  addressA: "ADDRESS_OF_A",
  addressB: "ADDRESS_OF_B",
  contextA: "CONTEXT_OF_A",
  contextB: "CONTEXT_OF_B",
  namespaceA: "NAMESPACE_ON_A",
  /** For values that came from standard input. */
  file: "VALUES_FILE",
} as const;

/** The cluster that the table moves APIs to, and the one that it moves them from; undefined where the table has but one. */
export function clustersToMove(
  table: RouteTable,
  asked: { readonly from?: string; readonly to?: string },
): { readonly from: string; readonly to: string } | undefined {
  const names = Object.keys(table.clusters);
  const to = asked.to ?? table.defaults?.cluster ?? names.find((name) => name !== asked.from);
  const others = names.filter((name) => name !== to);
  const from = asked.from ?? others.find((name) => table.clusters[name]?.address !== undefined) ?? others[0];
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}

/** The address of the old cluster's entrance: the cluster's, if it is the same for all APIs. */
export function addressOf(table: RouteTable, cluster: string): string | undefined {
  const address = table.clusters[cluster]?.address;
  return address === undefined || withApi(address, "a") !== address ? undefined : address;
}

/** A word of a shell command: quoted where it has more than letters, digits and what shells leave alone. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
