// SPDX-License-Identifier: Apache-2.0

import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { clientHostsOf, sampleCertificates } from "./certificates.ts";
import type { KindCluster } from "./cluster.ts";
import type { UpstreamTls } from "./echo.ts";
import type { Release } from "./install.ts";
import { applyObjects, kubectl, namespace, secret } from "./objects.ts";
import { clusterUpstreams, tlsHostsOf, type ClusterUpstreams } from "./upstreams.ts";

/** The clients and upstreams around a release in a kind cluster. */
export interface Surroundings {
  /** The hosts that clients call with TLS. */
  readonly clientHosts: readonly string[];
  /** The names and addresses of its TLS upstreams. */
  readonly upstreamHosts: readonly string[];
  /** Its upstreams, which show this certificate; a new version restarts them. */
  readonly upstreams: (certificate: UpstreamTls, version: string) => ClusterUpstreams;
  /** Whether TLS upstreams require a client certificate, and Kong has one. */
  readonly mutualTls?: boolean;
}

/** Certificates for every host of a table, and an upstream for every API that repeats the request; `image` has Node. */
export function sampleSurroundings(table: RouteTable, image: string): Surroundings {
  return {
    clientHosts: clientHostsOf(table),
    upstreamHosts: tlsHostsOf(table),
    upstreams: (certificate, version) => clusterUpstreams(table, image, certificate, version),
  };
}

/** The result of `prepareRelease`. */
export interface Prepared {
  /** The authority of all sample certificates, in PEM and as a file. */
  readonly ca: string;
  readonly caFile: string;
  /** Chart values that use the prepared objects. */
  readonly values: { readonly routeTable?: unknown } & Readonly<Record<string, unknown>>;
}

/**
 * Creates the Secrets and upstreams that a release needs besides the chart, and waits until they are ready.
 *
 * @param folder - The folder for the certificates.
 * @throws CommandError with kubectl's message.
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
