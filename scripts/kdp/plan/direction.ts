// SPDX-License-Identifier: Apache-2.0

import { effectiveApis } from "../../../plugins/route-table/table/effective-api.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { ownValue } from "../../../plugins/route-table/table/own-value.ts";
import { ownHostsOf } from "../../../plugins/route-table/table/table-hosts.ts";
import { withApi } from "../../../plugins/route-table/table/text/placeholder.ts";
import { parseUpstreamUrl } from "../../../plugins/route-table/table/text/upstream-url.ts";
import { CommandError } from "../streams.ts";

/** The clusters that APIs are moved between, by their names in the table. */
export interface Direction {
  /** The old cluster, A. */
  readonly from: string;
  /** The new cluster, B. */
  readonly to: string;
}

/**
 * From where to where a table moves its APIs. A plan in the wrong direction has emergency commands that pin the wrong cluster, so
 * nothing is guessed: options come first, then `oldCluster`, then what the upstreams themselves say.
 *
 * @throws CommandError where the table has no such cluster or no two, or where the direction is not certain.
 */
export function directionOf(
  table: RouteTable,
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
): Direction {
  const names = Object.keys(table.clusters);
  for (const name of [asked.from, asked.to]) {
    if (name !== undefined && !names.includes(name)) {
      throw new CommandError(`the table has no cluster ${name}, only ${names.join(", ")}.`);
    }
  }
  if (names.length < 2 || (asked.from !== undefined && asked.from === asked.to)) {
    throw new CommandError(
      "a plan needs two clusters, the old and the new one: name them under clusters, or with --from and --to.",
    );
  }
  const known = asked.from ?? [oldClusterOf(table)].find((name) => name !== asked.to);
  const from = known ?? theOnly(names.filter((name) => asked.to !== undefined && name !== asked.to));
  const to = asked.to ?? (from === undefined ? undefined : newClusterOf(table, from));
  if (from === undefined || to === undefined) throw new CommandError(question(names, from));
  return { from, to };
}

/**
 * The old cluster, as far as the table says it: by `oldCluster`; as the only one that is called by a host of the table's own (old
 * hosts are the old cluster's names); or as the only one that is not made of Services of the cluster that the gateway itself is in.
 */
function oldClusterOf(table: RouteTable): string | undefined {
  if (table.oldCluster !== undefined) return table.oldCluster;
  const names = Object.keys(table.clusters);
  const apis = effectiveApis(table);
  const isOwnHost = ownHostsOf(table, apis);
  const byOwnHost = names.filter((name) => apis.some((api) => isOwnHost(hostIn(table, name, api.name))));
  if (byOwnHost.length > 0) return theOnly(byOwnHost);
  return theOnly(names.filter((name) => !isService(hostIn(table, name, "a"))));
}

/** The cluster that APIs move to: the only other one, else the one that serves them by default. */
function newClusterOf({ clusters, defaults }: RouteTable, from: string): string | undefined {
  const others = Object.keys(clusters).filter((name) => name !== from);
  return theOnly(others) ?? others.find((name) => name === defaults?.cluster);
}

function hostIn({ clusters }: RouteTable, cluster: string, api: string): string {
  return parseUpstreamUrl(withApi(ownValue(clusters, cluster)?.url ?? "", api))?.host ?? "";
}

/** Whether a host is the name of a Service, which means something inside one Kubernetes cluster alone. */
function isService(host: string): boolean {
  return host.endsWith(".svc") || host.endsWith(".svc.cluster.local");
}

function theOnly(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}

function question(names: readonly string[], from: string | undefined): string {
  const all = `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
  if (from !== undefined) {
    const others = names.filter((name) => name !== from);
    return `${from} is the old cluster; which is the new one, ${others.join(" or ")}? Say it with --to, such as --to ${others[0] ?? ""}.`;
  }
  const [first = "", second = ""] = names;
  return `which cluster is the old one, ${all}? The table does not say it for certain. Write routeTable.oldCluster, such as oldCluster: ${first}, or name both with --from and --to, such as --from ${first} --to ${second}.`;
}
