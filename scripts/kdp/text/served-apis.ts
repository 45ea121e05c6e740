// SPDX-License-Identifier: Apache-2.0

import type { Destination } from "../../../plugins/route-table/decision/compiled/destination.ts";
import type { ApiRoute } from "../../../plugins/route-table/decision/compiled/api-route.ts";
import { compileTable } from "../../../plugins/route-table/decision/compiled/table-index.ts";
import { sharesOf } from "../../../plugins/route-table/decision/compiled/split.ts";
import { effectiveApis } from "../../../plugins/route-table/table/effective-api.ts";
import { withApi } from "../../../plugins/route-table/table/text/placeholder.ts";
import type { RouteTable } from "../../../plugins/route-table/table/schema/route-table.ts";
import { formatTable } from "./columns.ts";
import { inUrl } from "./in-url.ts";
import { shell, shellWord, type ShellText } from "./shell-word.ts";

/** Columns of output whose terminal does not say how wide it is. */
const USUAL_WIDTH = 120;

/** One API in the list of served APIs. */
export interface PreviewedApi {
  readonly api: string;
  readonly shortUrl: string;
  readonly oldHosts: readonly string[];
  readonly cluster: string;
  /** The upstream's URL, and the address that is dialled where it is another; of a split, that of the cluster with the most requests. */
  readonly upstream: string;
  /** Each upstream that gets requests: of a split one for each cluster with a share, begun with the cluster's name. */
  readonly upstreams: readonly string[];
}

/** The APIs of a checked table, with their URLs and upstreams. */
export function previewedApis(table: RouteTable): PreviewedApi[] {
  const { routes } = compileTable(table);
  return effectiveApis(table).flatMap(({ name, path, hosts }) => {
    const route = routes.get(name);
    if (route === undefined) return [];
    const destination = route.destinations.get(route.nativeCluster);
    if (destination === undefined) return [];
    const upstream = describeDestination(destination);
    return {
      api: name,
      shortUrl: `https://${table.shortHosts[0] ?? ""}${path === "/" ? "/" : `${path}/`}`,
      oldHosts: [...hosts, ...(table.legacyHosts ?? []).map((pattern) => withApi(pattern.host, name))],
      cluster: describeClusters(route),
      upstream,
      upstreams: describeUpstreams(route) ?? [upstream],
    };
  });
}

/** The upstream's URL, followed by the dialled address if that differs. */
export function describeDestination({ scheme, name, host, address, basePath }: Destination): string {
  const dialled = name === address ? "" : ` at ${address}`;
  return `${scheme}://${host}${basePath}${dialled}`;
}

function describeClusters({ pin, split, cluster }: ApiRoute): string {
  if (pin !== undefined) return `${pin} (pinned)`;
  if (split === undefined) return cluster;
  const parts = sharesOf(split).map((share) => `${share.cluster} ${share.perCent} %`);
  return `${parts.join(", ")}${split.entry === undefined ? "" : ` (${split.entry} hosts)`}`;
}

/** The upstreams of a split; undefined where one cluster gets all requests. */
function describeUpstreams({ pin, split, destinations }: ApiRoute): string[] | undefined {
  if (pin !== undefined || split === undefined) return undefined;
  const found = sharesOf(split).flatMap(({ cluster, perCent }) => {
    const destination = destinations.get(cluster);
    return perCent === 0 || destination === undefined ? [] : [`${cluster}: ${describeDestination(destination)}`];
  });
  return found.length > 1 ? found : undefined;
}

/** The table of APIs as text, for a terminal of so many columns. */
export function formatPreviewedApis(apis: readonly PreviewedApi[], columns = USUAL_WIDTH): string {
  return formatTable(
    ["API", "SHORT URL", "OLD HOSTS", "CLUSTER", "UPSTREAM"],
    apis.map(({ api, shortUrl, oldHosts, cluster, upstreams }) => [[api], [shortUrl], oldHosts, [cluster], upstreams]),
    columns,
  );
}

/**
 * A few requests to paste, one for each way in, that a preview on this machine answers.
 *
 * @param isServed - Whether an upstream answers on an old host: one that is gone shows little.
 */
export function curlLines(
  apis: readonly PreviewedApi[],
  address: string,
  port: number,
  ca: string,
  isServed: (host: string) => boolean = () => true,
): ShellText[] {
  const [first] = apis;
  const hosts = apis.flatMap(({ oldHosts }) => oldHosts.find(isServed) ?? []);
  const urls = [
    first && `${withPort(first.shortUrl, port)}hello?x=1`,
    ...[hosts[0], hosts.at(-1)].map((host) => host !== undefined && `https://${host}:${port}/hello`),
    first && `${withPort(first.shortUrl, port).replace(/(:[0-9]+)\/.*/, "$1")}/no-such-api`,
  ];
  const wanted = urls.filter((url): url is string => typeof url === "string");
  return [...new Set(wanted)].map((url) => curlLine(url, address, port, ca));
}

function curlLine(url: string, address: string, port: number, ca: string): ShellText {
  const [, host = ""] = /^https:\/\/([^:/]+)/.exec(url) ?? [];
  const resolve = shellWord(`${host}:${port}:${inUrl(address)}`);
  return shell`curl --cacert ${shellWord(ca)} --resolve ${resolve} ${shellWord(url)}`;
}

function withPort(url: string, port: number): string {
  return url.replace(/^(https:\/\/[^/]+)/, `$1:${port}`);
}
