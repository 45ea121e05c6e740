// SPDX-License-Identifier: Apache-2.0

import { isIP } from "node:net";
import { promises, type RecordWithTtl } from "node:dns";

const TIMEOUT_MS = 1_500;
const MOST_LABELS = 8;

/** What DNS says of a host. */
export interface DnsAnswer {
  readonly addresses: readonly string[];
  /** Seconds for which a resolver still keeps the answer; of the authoritative server, for which every resolver may keep it. */
  readonly ttl: number;
  /** The authoritative server that was asked; undefined where only a resolver was. */
  readonly authority: string | undefined;
}

/** Asks DNS. Never throws: undefined where a host has no address, or where nobody answers. */
export type DnsAsker = (host: string) => Promise<DnsAnswer | undefined>;

/**
 * @param server - `ADDRESS` or `ADDRESS:PORT` of the resolver; undefined for the system's.
 */
export function createDns(server: string | undefined): DnsAsker {
  const resolver = resolverAt(server);
  const authorities = new Map<string, Promise<string | undefined>>();
  const answers = new Map<string, Promise<DnsAnswer | undefined>>();
  const look = async (host: string): Promise<DnsAnswer | undefined> => {
    const found = await addressesOf(resolver, host);
    if (found.length === 0) return undefined;
    const zone = host.split(".").slice(1).join(".");
    let authority = authorities.get(zone);
    if (authority === undefined) {
      authority = authorityOf(resolver, host);
      authorities.set(zone, authority);
    }
    const address = await authority;
    const own = address === undefined ? [] : await addressesOf(resolverAt(address), host);
    const best = own.length > 0 ? own : found;
    return {
      addresses: [...new Set(best.map((record) => record.address))].sort(),
      ttl: Math.max(...best.map(({ ttl }) => ttl)),
      authority: own.length > 0 ? address : undefined,
    };
  };
  return (host) => {
    if (isIP(host) !== 0) return Promise.resolve(undefined);
    const known = answers.get(host) ?? look(host);
    answers.set(host, known);
    return known;
  };
}

function resolverAt(server: string | undefined): promises.Resolver {
  const resolver = new promises.Resolver({ timeout: TIMEOUT_MS, tries: 1 });
  if (server !== undefined) resolver.setServers([server]);
  return resolver;
}

async function addressesOf(resolver: promises.Resolver, host: string): Promise<RecordWithTtl[]> {
  const [v4, v6] = await Promise.all([
    resolver.resolve4(host, { ttl: true }).catch(() => []),
    resolver.resolve6(host, { ttl: true }).catch(() => []),
  ]);
  return [...v4, ...v6];
}

/** The address of a name server of the zone that a host is in. */
async function authorityOf(resolver: promises.Resolver, host: string): Promise<string | undefined> {
  const labels = host.split(".");
  for (let from = 0; from < Math.min(labels.length - 1, MOST_LABELS); from += 1) {
    const [name] = await resolver.resolveNs(labels.slice(from).join(".")).catch(() => []);
    if (name === undefined) continue;
    const [first] = await addressesOf(resolver, name);
    return first?.address;
  }
  return undefined;
}
