// SPDX-License-Identifier: Apache-2.0

import type { Estate, EstateRoute } from "../estate/estate.ts";
import { consumerValues, type ConsumerValue } from "../kong/consumer-values.ts";
import { certificatesOf, type CertificateValue } from "./certificates.ts";
import { urlOf } from "./entries.ts";
import type { NamedApi } from "./draft.ts";
import type { Notes } from "./notes.ts";

const REDIRECTS = [301, 302, 307, 308, 426];

/** The chart's values around the table, where they are certain. */
export interface Around {
  readonly proxy?: { readonly protocols: readonly string[]; readonly httpsRedirectStatus?: number };
  readonly tls?: { readonly certificates: readonly CertificateValue[] };
  readonly upstreamTls?: { readonly clientCertificateSecret: string };
  readonly consumers?: readonly ConsumerValue[];
}

/** The values around the table of the APIs that were carried. What differs between them becomes a note. */
export function aroundOf(estate: Estate, apis: readonly NamedApi[], notes: Notes): Around {
  const carried = new Set(apis.flatMap(({ hosts }) => hosts));
  const routes = estate.routes.filter(
    (route) => route.hosts.some((host) => carried.has(host)) || route.hosts.length === 0,
  );
  const served = routes.length > 0 ? routes : estate.routes;
  const proxy = proxyOf(served, notes);
  const certificates = certificatesOf(estate, notes);
  const client = clientCertificateOf(apis, notes);
  const { consumers } = consumerValues(estate);
  return {
    ...(proxy !== undefined && { proxy }),
    ...(certificates.length > 0 && { tls: { certificates } }),
    ...(client !== undefined && { upstreamTls: { clientCertificateSecret: client } }),
    ...(consumers.length > 0 && { consumers }),
  };
}

function proxyOf(routes: readonly EstateRoute[], notes: Notes): Around["proxy"] {
  const redirecting = routes.filter(({ tls }) => tls.httpsRedirect !== undefined);
  if (redirecting.length === 0) return undefined;
  if (redirecting.length < routes.length) {
    for (const { place, hosts, path } of redirecting) {
      notes.add("https-redirect", place, urlOf(hosts[0] ?? "*", path.value).replace("https:", "http:"));
    }
    return undefined;
  }
  const statuses = new Map<number, number>();
  for (const { tls } of redirecting) {
    const status = tls.httpsRedirect ?? 308;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  const [[most] = [308]] = [...statuses].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const status = REDIRECTS.includes(most) ? most : 308;
  return { protocols: ["https"], ...(status !== 308 && { httpsRedirectStatus: status }) };
}

/** The one client certificate of all https upstreams, if there is one. */
function clientCertificateOf(apis: readonly NamedApi[], notes: Notes): string | undefined {
  const backends = apis
    .flatMap(({ row }) => row.upstreams.map(({ backend }) => backend))
    .filter(({ scheme }) => scheme === "https");
  const names = new Set(backends.map(({ clientCertificate }) => clientCertificate));
  const [only] = names;
  if (names.size === 1) return only?.split("/").at(-1);
  for (const { row } of apis) {
    const { route } = row;
    if (route.backends.every(({ clientCertificate }) => clientCertificate === undefined)) continue;
    notes.add("client-certificate", route.place, urlOf(route.hosts[0] ?? "*", route.path.value));
  }
  return undefined;
}
