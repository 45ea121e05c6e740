// SPDX-License-Identifier: Apache-2.0

import { upstreamsOf } from "../../plugins/route-table/decision/compiled/upstreams.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { echoDeployment, echoLabels, echoProgram, type UpstreamTls } from "./echo.ts";
import { namespace, type KubernetesObject } from "./objects.ts";

const IN_CLUSTER = /^([a-z0-9-]+)\.([a-z0-9-]+)\.svc(\.cluster\.local)?$/;
/** The namespace of upstreams whose names belong to another cluster. */
const ELSEWHERE = "kdp-elsewhere";
const PORTS = { http: [8080], https: [8443] } as const;

/** A Service that a table's upstreams need, with its port. */
interface Place {
  readonly cluster: string;
  readonly service: string;
  readonly namespace: string;
  readonly scheme: "http" | "https";
  readonly port: number;
}

/** Upstreams in a cluster that repeat the request. */
export interface ClusterUpstreams {
  readonly objects: readonly KubernetesObject[];
  /** Values that set the addresses of clusters whose names belong to another cluster. */
  readonly values: object;
  readonly namespaces: readonly string[];
}

/** For a table with real upstreams. */
export const NO_UPSTREAMS: ClusterUpstreams = { objects: [], values: {}, namespaces: [] };

/** The host names of a table's TLS upstreams. */
export function tlsHostsOf(table: RouteTable): string[] {
  const hosts = [...upstreamsOf(table).values()]
    .flat()
    .flatMap(({ destination: { scheme, name } }) => (scheme === "https" ? [name] : []));
  return [...new Set(hosts)];
}

/**
 * Upstreams for every API of a table. In-cluster names get their Services. For names of another cluster, each cluster gets one
 * Service, whose name becomes the cluster's address.
 *
 * @param image - An image with Node 22.18 or later.
 * @param certificate - A certificate for the names of `tlsHostsOf`.
 * @param version - The certificate's version; a new one restarts the pods, which read the certificate at start.
 */
export function clusterUpstreams(
  table: RouteTable,
  image: string,
  certificate: UpstreamTls,
  version: string,
): ClusterUpstreams {
  const places = [...upstreamsOf(table).values()].flat().map(({ cluster, destination }): Place => {
    const { scheme, name, port } = destination;
    const [, service, inNamespace] = IN_CLUSTER.exec(name) ?? [];
    const isHere = service !== undefined && inNamespace !== undefined;
    return isHere
      ? { cluster, service, namespace: inNamespace, scheme, port }
      : { cluster, service: `cluster-${cluster}`, namespace: ELSEWHERE, scheme, port };
  });
  const namespaces = [...new Set(places.map((place) => place.namespace))];
  const pods = unique(places.map((place) => ({ namespace: place.namespace, cluster: place.cluster })));
  const elsewhere = [...new Set(places.filter((place) => place.namespace === ELSEWHERE).map(({ cluster }) => cluster))];
  return {
    objects: [
      ...namespaces.map(namespace),
      ...namespaces.flatMap((each) => echoProgram(each, certificate)),
      ...pods.map((each) => echoDeployment({ ...each, ports: PORTS }, image, version)),
      ...services(places),
    ],
    values: {
      routeTable: {
        clusters: Object.fromEntries(
          elsewhere.map((name) => [name, { address: `cluster-${name}.${ELSEWHERE}.svc.cluster.local` }]),
        ),
      },
    },
    namespaces,
  };
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function services(places: readonly Place[]): KubernetesObject[] {
  const byName = Map.groupBy(unique(places), (place) => `${place.namespace}/${place.service}`);
  return [...byName.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const ports = [first, ...others].map(({ scheme, port }) => ({
      name: `${scheme}-${port}`,
      port,
      targetPort: PORTS[scheme][0],
    }));
    return {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: first.service, namespace: first.namespace },
      spec: { selector: echoLabels(first.cluster), ports },
    };
  });
}
