// SPDX-License-Identifier: Apache-2.0

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { join } from "node:path";
import { effectiveApis } from "../../plugins/route-table/table/effective-api.ts";
import { oldHostOwners } from "../../plugins/route-table/table/table-hosts.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { createAuthority, type KeyPair } from "../support/certificates.ts";

/** Every host of a table that clients call. */
export function clientHostsOf(table: RouteTable): string[] {
  return [...new Set([...table.shortHosts, ...oldHostOwners(table, effectiveApis(table)).keys()])];
}

/** The certificates of a sample cluster, with their authority. */
export interface SampleCertificates {
  readonly ca: string;
  /** The gateway's certificate towards clients. */
  readonly client: KeyPair;
  /** The upstreams' certificate. */
  readonly upstream: KeyPair;
  /** The gateway's client certificate towards upstreams. */
  readonly gateway: KeyPair;
}

/** The name on the gateway's client certificate. */
export const GATEWAY = "ddd-int-kdp.kind";

interface Kept {
  readonly hosts: readonly [client: readonly string[], upstream: readonly string[], gateway: string];
  readonly issued: SampleCertificates;
}

/**
 * Certificates for the hosts, signed by an authority of this cluster alone. They are kept in a folder and issued again only if the
 * hosts change: Kong reads authorities at start, so a new one restarts its pods.
 */
export async function sampleCertificates(
  folder: string,
  clientHosts: readonly string[],
  upstreamHosts: readonly string[],
): Promise<SampleCertificates & { readonly caFile: string; readonly version: string }> {
  const [keptFile, caFile] = [join(folder, "certificates.json"), join(folder, "ca.pem")];
  const hosts = [clientHosts, upstreamHosts, GATEWAY] as const;
  const kept = existsSync(keptFile) ? (JSON.parse(readFileSync(keptFile, "utf8")) as Kept) : undefined;
  const issued = isDeepStrictEqual(kept?.hosts, hosts) ? kept?.issued : undefined;
  const certificates = issued ?? (await issue(clientHosts, upstreamHosts));
  mkdirSync(folder, { recursive: true });
  writeFileSync(keptFile, JSON.stringify({ hosts, issued: certificates } satisfies Kept), { mode: 0o600 });
  writeFileSync(caFile, certificates.ca);
  return { ...certificates, caFile, version: createHash("sha256").update(certificates.ca).digest("hex").slice(0, 16) };
}

async function issue(clientHosts: readonly string[], upstreamHosts: readonly string[]): Promise<SampleCertificates> {
  const authority = await createAuthority("ddd-int-kdp on kind");
  return {
    ca: authority.cert,
    client: await authority.issue(clientHosts),
    upstream: await authority.issue(upstreamHosts.length === 0 ? ["none.invalid"] : upstreamHosts),
    gateway: await authority.issueClient(GATEWAY),
  };
}
