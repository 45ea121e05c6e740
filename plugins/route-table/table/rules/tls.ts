// SPDX-License-Identifier: Apache-2.0

import { finding, type Finding } from "../finding.ts";
import { declaredAt, type EffectiveApi } from "../effective-api.ts";
import { isIpAddress } from "../text/host-name.ts";
import { withApi } from "../text/placeholder.ts";
import type { RouteTable } from "../schema/route-table.ts";
import { parseUpstreamUrl } from "../text/upstream-url.ts";

/** The server name of an API whose upstream gets the client's Host: any of the table's. */
const ANY_NAME = "";

/** Who connects to an address with a server name, and whether they check the certificate. */
interface Use {
  readonly api: string;
  readonly cluster: string;
  readonly isVerified: boolean;
  readonly name: string;
}

/**
 * Upstreams whose certificates are not checked: said loudly, and refused where a checked connection could be given one that
 * was opened unchecked, since Kong pools connections by address, port and server name alone.
 */
export function checkTls(table: RouteTable, apis: readonly EffectiveApi[]): Finding[] {
  const findings: Finding[] = [];
  for (const name of Object.keys(table.clusters)) {
    if (table.clusters[name]?.tlsVerify !== false) continue;
    const message = `The certificates of cluster ${name} are not checked: anybody on the way can read and change its traffic.`;
    findings.push(finding("tls-unverified", ["clusters", name, "tlsVerify"], message));
  }
  const mixed = findings.length > 0 ? checkMixed(table, apis) : [];
  return [findings, mixed, checkAddresses(table, apis)].flat();
}

/**
 * nginx compares an upstream's name with the DNS names of its certificate (X509_check_host), never with the IP addresses there. It is said of
 * every cluster, since a pin, a split or a fail-over leads to any of them.
 */
function checkAddresses(table: RouteTable, apis: readonly EffectiveApi[]): Finding[] {
  const findings: Finding[] = [];
  const reported = new Set<string>();
  const addresses = Object.keys(table.clusters).filter((name) => isAtAddress(table.clusters[name]?.url ?? ""));
  for (const api of apis) {
    const hasOwn = api.settings.upstream !== undefined && api.cluster !== undefined;
    for (const cluster of hasOwn ? [...addresses, api.cluster] : addresses) {
      const use = useOf(table, api, cluster)?.use;
      if (use?.isVerified !== true || !isIpAddress(use.name)) continue;
      const isOwn = hasOwn && cluster === api.cluster;
      const path = isOwn ? declaredAt(table, api.name, "upstream") : ["clusters", cluster, "url"];
      if (reported.has(path.join("."))) continue;
      reported.add(path.join("."));
      const message = `For ${api.name} the upstream is ${use.name}, an address, which Kong does not look for among a certificate's addresses.`;
      findings.push(finding("https-address", path, message));
    }
  }
  return findings;
}

/** Whether a cluster's URL has an IP address. One with an API's name in it is taken for a name. */
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
        const message = `${place} is reached for ${other.api} by cluster ${other.cluster} and for ${api.name} by cluster ${cluster}, checked by one of them and not by the other.`;
        findings.push(finding("tls-mixed", ["clusters", unverified, "tlsVerify"], message));
      }
      // One use of each kind stands for all of them.
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
  const said = table.clusters[cluster];
  if (said === undefined) return undefined;
  const isOwnUrl = settings.upstream !== undefined && cluster === own;
  const url = parseUpstreamUrl(withApi(isOwnUrl ? (settings.upstream ?? "") : said.url, api));
  if (url?.scheme !== "https") return undefined;
  const address = isOwnUrl || said.address === undefined ? url.host : withApi(said.address, api);
  const hostHeader = settings.hostHeader ?? "upstream";
  const name = hostHeader === "upstream" ? url.host : hostHeader === "client" ? ANY_NAME : withApi(hostHeader, api);
  return {
    place: `${address}, port ${url.port},`,
    use: { api, cluster, isVerified: said.tlsVerify !== false, name },
  };
}

function isMixed(one: Use, other: Use): boolean {
  if (one.isVerified === other.isVerified) return false;
  return one.name === other.name || one.name === ANY_NAME || other.name === ANY_NAME;
}
