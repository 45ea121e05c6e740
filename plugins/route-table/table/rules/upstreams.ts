// SPDX-License-Identifier: Apache-2.0

import { finding, type Finding, type Path } from "../finding.ts";
import { declaredAt, type EffectiveApi } from "../effective-api.ts";
import { isAddress } from "../text/host-name.ts";
import { ownHostsOf, type IsOwnHost } from "../table-hosts.ts";
import { API_PLACEHOLDER, withApi } from "../text/placeholder.ts";
import type { RouteTable } from "../schema/route-table.ts";
import { parseUpstreamUrl } from "../text/upstream-url.ts";
import { ownValue } from "../own-value.ts";

/** Checks that no upstream leads back here, and that no upstream's name is too long for DNS. */
export function checkUpstreams(table: RouteTable, apis: readonly EffectiveApi[]): Finding[] {
  const isOwnHost = ownHostsOf(table, apis);
  const findings: Finding[] = [];
  for (const name of Object.keys(table.clusters)) {
    const cluster = ownValue(table.clusters, name);
    if (cluster === undefined) continue;
    const { url, address } = cluster;
    const path = ["clusters", name, "url"];
    pushFirst(findings, named(url, apis), (api) => checkUrl(url, api.name, address !== undefined, isOwnHost, path));
    if (address === undefined) continue;
    pushFirst(findings, named(address, apis), (api) =>
      checkAddressName(address, api.name, ["clusters", name, "address"]),
    );
  }
  for (const api of apis) {
    const { upstream } = api.settings;
    if (upstream === undefined) continue;
    const found = checkUrl(upstream, api.name, false, isOwnHost, declaredAt(table, api.name, "upstream"));
    if (found !== undefined) findings.push(found);
  }
  return findings;
}

/** The APIs for which to check a text. Without `{api}` the text is the same for all APIs, so one is enough. */
function named(text: string, apis: readonly EffectiveApi[]): readonly EffectiveApi[] {
  return text.includes(API_PLACEHOLDER) ? apis : apis.slice(0, 1);
}

/** Adds only the first finding of a cluster, since the other APIs would have the same one. */
function pushFirst(
  findings: Finding[],
  apis: readonly EffectiveApi[],
  check: (api: EffectiveApi) => Finding | undefined,
): void {
  for (const api of apis) {
    const found = check(api);
    if (found !== undefined) {
      findings.push(found);
      return;
    }
  }
}

function checkUrl(
  url: string,
  api: string,
  hasAddress: boolean,
  isOwnHost: IsOwnHost,
  path: Path,
): Finding | undefined {
  const upstream = parseUpstreamUrl(withApi(url, api));
  // The url is valid with a short API name, so this name makes it too long.
  if (upstream === undefined) return finding("name-too-long", path, `${withApi(url, api)} is too long for DNS.`);
  if (hasAddress || !isOwnHost(upstream.host)) return undefined;
  const message = `For ${api} the upstream is ${upstream.host}, one of the table's own hosts: requests would come back here.`;
  return finding("upstream-loop", path, message);
}

function checkAddressName(address: string, api: string, path: Path): Finding | undefined {
  if (isAddress(withApi(address, api))) return undefined;
  return finding("name-too-long", path, `${withApi(address, api)} is too long for DNS.`);
}
