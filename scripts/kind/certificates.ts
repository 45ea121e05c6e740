// SPDX-License-Identifier: Apache-2.0

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { effectiveApis } from "../../plugins/route-table/table/effective.ts";
import { withApi } from "../../plugins/route-table/table/placeholder.ts";
import type { RouteTable } from "../../plugins/route-table/table/route-table.ts";
import type { Authority, KeyPair } from "../preview/certificates.ts";

/** Every host at which clients reach a table's APIs. */
export function clientHostsOf(table: RouteTable): string[] {
  const old = effectiveApis(table).flatMap(({ name, hosts }) => [
    ...hosts,
    ...(table.legacyHosts ?? []).map(({ host }) => withApi(host, name)),
  ]);
  return [...new Set([...table.shortHosts, ...old])];
}

/** What a cluster's samples show: to clients, and as upstreams; and who has signed it. */
export interface SampleCertificates {
  /** A file with the authority's own certificate. */
  readonly caFile: string;
  readonly ca: string;
  readonly client: KeyPair;
  readonly upstream: KeyPair;
}

/** Has certificates issued, and keeps the authority's own in a folder, where curl finds it. */
export async function issueCertificates(
  authority: Authority,
  folder: string,
  clientHosts: readonly string[],
  upstreamHosts: readonly string[],
): Promise<SampleCertificates> {
  mkdirSync(folder, { recursive: true });
  const caFile = join(folder, "ca.pem");
  if (!existsSync(caFile) || readFileSync(caFile, "utf8") !== authority.cert) writeFileSync(caFile, authority.cert);
  return {
    caFile,
    ca: authority.cert,
    client: await authority.issue(clientHosts),
    upstream: await authority.issue(upstreamHosts.length === 0 ? ["none.invalid"] : upstreamHosts),
  };
}
