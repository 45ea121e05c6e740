// SPDX-License-Identifier: Apache-2.0

import { finding, type Finding } from "../finding.ts";
import { declaredAt, type EffectiveApi } from "../effective-api.ts";
import { isIpAddress } from "../text/host-name.ts";
import { withApi } from "../text/placeholder.ts";
import type { RouteTable } from "../schema/route-table.ts";
import { parseUpstreamUrl, withoutPortNumber } from "../text/upstream-url.ts";
import { ownValue } from "../own-value.ts";

/** Stands for any server name of the table: the upstream receives the client's Host. */
const ANY_NAME = "";

/** A connection to an address: for which API and cluster, with which server name, and whether the certificate is checked. */
interface Use {
  readonly api: string;
  readonly cluster: string;
  readonly isVerified: boolean;
  readonly name: string;
}

/**
 * Warns of clusters whose certificates are not checked. Refuses them where a checked request could get a connection that was opened
 * unchecked, since Kong pools connections by address, port and server name alone.
 */
export function checkTls(table: RouteTable, apis: readonly EffectiveApi[]): Finding[] {
  const findings: Finding[] = [];
  for (const name of Object.keys(table.clusters)) {
    if (ownValue(table.clusters, name)?.tlsVerify !== false) continue;
    const message = `The certificates of cluster ${name} are not checked: anybody between the clusters can read and change its traffic.`;
    findings.push(finding("tls-unverified", ["clusters", name, "tlsVerify"], message));
  }
  const mixed = findings.length > 0 ? checkMixed(table, apis) : [];
  return [findings, mixed, checkAddresses(table, apis)].flat();
}

/**
 * Warns of https upstreams at an IP address. nginx compares an upstream's name with the DNS names of its certificate (X509_check_host),
 * never with its IP addresses. Every cluster is checked, since a pin, a split or a fail-over can lead to any of them.
 */
function checkAddresses(table: RouteTable, apis: readonly EffectiveApi[]): Finding[] {
  const findings: Finding[] = [];
  const reported = new Set<string>();
  const addresses = Object.keys(table.clusters).filter((name) =>
    isAtAddress(ownValue(table.clusters, name)?.url ?? ""),
  );
  for (const api of apis) {
    const hasOwn = api.settings.upstream !== undefined && api.cluster !== undefined;
    for (const cluster of hasOwn ? [...addresses, api.cluster] : addresses) {
      const use = useOf(table, api, cluster)?.use;
      if (use?.isVerified !== true || !isIpAddress(use.name)) continue;
      const isOwn = hasOwn && cluster === api.cluster;
      const path = isOwn ? declaredAt(table, api.name, "upstream") : ["clusters", cluster, "url"];
      if (reported.has(path.join("."))) continue;
      reported.add(path.join("."));
      const message = `For ${api.name} the upstream is the IP address ${use.name}. Kong does not compare it with the IP addresses in a certificate.`;
      findings.push(finding("https-address", path, message));
    }
  }
  return findings;
}

/** Whether the host of a cluster's URL is an IP address. A host with `{api}` counts as a name. */
function isAtAddress(url: string): boolean {
  return isIpAddress(parseUpstreamUrl(withApi(url, "api"))?.host ?? "");
}

function checkMixed(table: RouteTable, apis: readonly EffectiveApi[]): Finding[] {
  const findings: Finding[] = [];
  const reported = new Set<string>();
  const uses = new Map<string, Use[]>();
  for (const api of apis) {
    for (const cluster of Object.keys(table.clusters)) {
      const found = useOf(table, api, cluster);
      if (found === undefined) continue;
      const { place, use } = found;
      const known = uses.get(place) ?? [];
      const other = known.find((each) => isMixed(each, use));
      const unverified = use.isVerified ? (other?.cluster ?? "") : cluster;
      if (other !== undefined && !reported.has(unverified)) {
        reported.add(unverified);
        const message = `${place} is reached for ${other.api} by cluster ${other.cluster} and for ${api.name} by cluster ${cluster}, and only one of them checks the certificate.`;
        findings.push(finding("tls-mixed", ["clusters", unverified, "tlsVerify"], message));
      }
      // One use of each kind is enough.
      if (!known.some((each) => each.isVerified === use.isVerified && each.name === use.name)) known.push(use);
      uses.set(place, known);
    }
  }
  return findings;
}

function useOf(
  table: RouteTable,
  { name: api, cluster: own, settings }: EffectiveApi,
  cluster: string,
): { readonly place: string; readonly use: Use } | undefined {
  const said = ownValue(table.clusters, cluster);
  if (said === undefined) return undefined;
  const isOwnUrl = settings.upstream !== undefined && cluster === own;
  const url = parseUpstreamUrl(withApi(isOwnUrl ? (settings.upstream ?? "") : said.url, api));
  if (url?.scheme !== "https") return undefined;
  const address = isOwnUrl || said.address === undefined ? url.host : withApi(said.address, api);
  const hostHeader = settings.hostHeader ?? "upstream";
  const name =
    hostHeader === "upstream"
      ? url.host
      : hostHeader === "client"
        ? ANY_NAME
        : withoutPortNumber(withApi(hostHeader, api));
  return {
    place: `${address}, port ${url.port},`,
    use: { api, cluster, isVerified: said.tlsVerify !== false, name },
  };
}

function isMixed(one: Use, other: Use): boolean {
  if (one.isVerified === other.isVerified) return false;
  return one.name === other.name || one.name === ANY_NAME || other.name === ANY_NAME;
}
