// SPDX-License-Identifier: Apache-2.0

import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { clientHostsOf, sampleCertificates } from "./certificates.ts";
import type { KindCluster } from "./cluster.ts";
import type { UpstreamTls } from "./echo.ts";
import type { Release } from "./install.ts";
import { applyObjects, kubectl, namespace, secret } from "./objects.ts";
import { clusterUpstreams, tlsHostsOf, type ClusterUpstreams } from "./upstreams.ts";

/** What a release in a cluster of kind is surrounded by. */
export interface Surroundings {
  /** The hosts at which clients reach it with TLS. */
  readonly clientHosts: readonly string[];
  /** The names and addresses that its upstreams have with TLS. */
  readonly upstreamHosts: readonly string[];
  /** Its upstreams, which show that certificate; another version of it restarts them. */
  readonly upstreams: (certificate: UpstreamTls, version: string) => ClusterUpstreams;
  /** Whether those with TLS ask for a client certificate, and get one. */
  readonly mutualTls?: boolean;
}

/** Clients for every host of a table, and upstreams for every API that say what they received; `image` has Node. */
export function sampleSurroundings(table: RouteTable, image: string): Surroundings {
  return {
    clientHosts: clientHostsOf(table),
    upstreamHosts: tlsHostsOf(table),
    upstreams: (certificate, version) => clusterUpstreams(table, image, certificate, version),
  };
}

/** A cluster that is ready for a release. */
export interface Prepared {
  /** The authority that has signed what clients and Kong are shown, in PEM and as a file. */
  readonly ca: string;
  readonly caFile: string;
  /** The chart's values that take up what has been prepared. */
  readonly values: { readonly routeTable?: unknown } & Readonly<Record<string, unknown>>;
}

/**
 * Brings into a cluster what a release of the chart needs besides the chart, and waits for it.
 *
 * @param folder - Where the certificates are kept.
 * @throws CannotRun with kubectl's own words.
 */
export async function prepareRelease(
  cluster: KindCluster,
  release: Release,
  folder: string,
  { clientHosts, upstreamHosts, upstreams, mutualTls = false }: Surroundings,
): Promise<Prepared> {
  const issued = await sampleCertificates(folder, clientHosts, upstreamHosts);
  const { ca, caFile, client, upstream, gateway, version } = issued;
  const { objects, namespaces, values } = upstreams(mutualTls ? { ...upstream, clientsCa: ca } : upstream, version);
  await applyObjects(cluster, [
    namespace(release.namespace),
    secret("kdp-sample", release.namespace, { "tls.crt": client.cert, "tls.key": client.key }),
    secret("kdp-sample-ca", release.namespace, { "ca.crt": ca }),
    secret("kdp-sample-gateway", release.namespace, { "tls.crt": gateway.cert, "tls.key": gateway.key }),
    ...objects,
  ]);
  for (const each of namespaces) {
    await kubectl(cluster, ["--namespace", each, "rollout", "status", "deploy", "--timeout", "3m"]);
  }
  return {
    ca,
    caFile,
    values: {
      tls: { certificates: [{ secretName: "kdp-sample", hosts: clientHosts }] },
      upstreamTls: {
        certificateAuthorities: [{ secret: "kdp-sample-ca" }],
        ...(mutualTls && { clientCertificateSecret: "kdp-sample-gateway" }),
      },
      podAnnotations: { "ddd-int-kdp/sample-authority": version },
      ...values,
    },
  };
}
