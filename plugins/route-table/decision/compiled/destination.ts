// SPDX-License-Identifier: Apache-2.0

import { canonicalHost } from "../http/host-key.ts";
import { isIpAddress } from "../../table/text/host-name.ts";
import type { IsOwnHost } from "../../table/table-hosts.ts";
import { withApi } from "../../table/text/placeholder.ts";
import type { ClusterSettings } from "../../table/schema/route-table.ts";
import { defaultPort, parseUpstreamUrl, withoutPortNumber, type Scheme } from "../../table/text/upstream-url.ts";

/** Where one cluster serves one API: the part of an upstream that does not depend on the request. */
export interface Destination {
  readonly scheme: Scheme;
  /** The host of its URL: a name or an IP address, without port and brackets. */
  readonly name: string;
  /** The upstream's own Host header, with the port where it is not the scheme's default. */
  readonly host: string;
  /** The server name (SNI) for that host; null without TLS. */
  readonly serverName: string | null;
  readonly address: string;
  /** The address in Kong's form: an IPv6 address has brackets. */
  readonly dialled: string;
  readonly port: number;
  readonly basePath: string;
  /** Whether Kong checks the upstream's certificate. Meaningless without TLS. */
  readonly tlsVerify: boolean;
  /** Whether the host is one of this gateway's own, so that the upstream could send the request back here. */
  readonly isOwnHost: boolean;
}

/** The destination of an API in a cluster of a checked table. Throws where the cluster's URL is invalid. */
export function destinationOf(cluster: ClusterSettings, api: string, isOwnHost: IsOwnHost): Destination {
  const url = withApi(cluster.url, api);
  const parsed = parseUpstreamUrl(url);
  if (parsed === undefined) throw new Error(`unchecked table: ${url} is no upstream URL`);
  const { scheme, host, port, basePath } = parsed;
  const authority = withPort(host.includes(":") ? `[${host}]` : host, scheme, port);
  const address = cluster.address === undefined ? host : withApi(cluster.address, api);
  return {
    scheme,
    name: host,
    host: authority,
    serverName: scheme === "https" ? serverNameOf(authority) : null,
    address,
    dialled: address.includes(":") ? `[${address}]` : address,
    port,
    basePath,
    tlsVerify: cluster.tlsVerify ?? true,
    isOwnHost: isOwnHost(host),
  };
}

/**
 * The Host header that an upstream gets.
 *
 * @param setting - `upstream`, `client`, or a literal host, which the upstream gets as it stands.
 * @param client - The Host header as the client sent it.
 */
export function hostHeaderOf(setting: string, client: string, destination: Destination): string {
  if (setting === "upstream") return destination.host;
  return setting === "client" ? canonicalHost(client) : setting;
}

/**
 * Whether Kong's own route can send a Host header to a destination: Kong adds the port to the host of its upstream where that is not the
 * scheme's own. A literal without that port it can't send.
 */
export function isSentByKong(setting: string, { scheme, port }: Destination): boolean {
  if (setting === "upstream" || setting === "client" || port === defaultPort(scheme)) return true;
  return setting.endsWith(`:${port}`);
}

/** A Host header for a name. As in HTTP and Kong, it has the port only where that is not the scheme's default. */
function withPort(name: string, scheme: Scheme, port: number): string {
  return port === defaultPort(scheme) ? name : `${name}:${port}`;
}

/** The server name (SNI) for a Host header that an upstream receives; null without TLS. */
export function serverNameFor(host: string, destination: Destination): string | null {
  if (host === destination.host) return destination.serverName;
  return destination.scheme === "https" ? serverNameOf(host) : null;
}

/** The name without its port; null for an IP address. */
function serverNameOf(host: string): string | null {
  if (host.startsWith("[")) return null;
  const name = withoutPortNumber(host);
  return isIpAddress(name) ? null : name;
}
