// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { upstreamsOf } from "../../plugins/route-table/route/upstreams.ts";
import type { RouteTable } from "../../plugins/route-table/table/route-table.ts";
import type { KeyPair } from "../preview/certificates.ts";
import { namespace, secret, type KubernetesObject } from "./objects.ts";

const ECHO = join(import.meta.dirname, "..", "sample", "echo.ts");
const IN_CLUSTER = /^([a-z0-9-]+)\.([a-z0-9-]+)\.svc(\.cluster\.local)?$/;
/** Where upstreams stand whose names are of another cluster. */
const ELSEWHERE = "kdp-elsewhere";
const PORTS = { http: 8080, https: 8443 } as const;

/** A Service that a table's upstreams need, with the port that it is called at. */
interface Place {
  readonly cluster: string;
  readonly service: string;
  readonly namespace: string;
  readonly scheme: "http" | "https";
  readonly port: number;
}

/** Upstreams in a cluster that say what they received. */
export interface ClusterUpstreams {
  readonly objects: readonly KubernetesObject[];
  /** Values that lead the table's clusters there, where their names are of another cluster. */
  readonly values: object;
  readonly namespaces: readonly string[];
}

/** The host names that the upstreams of a table have with TLS. */
export function tlsHostsOf(table: RouteTable): string[] {
  const hosts = [...upstreamsOf(table).values()]
    .flat()
    .flatMap(({ destination: { scheme, host } }) => (scheme === "https" ? [host.replace(/:[0-9]+$/, "")] : []));
  return [...new Set(hosts)];
}

/**
 * Upstreams for every API of a table: behind the Services that its in-cluster names mean, and, for names of another cluster, behind
 * one Service for each cluster, whose name becomes the cluster's address.
 *
 * @param image - An image with Node 22.18 or later.
 * @param certificate - For `tlsHostsOf` the table.
 * @param version - Of the certificate: another one restarts the pods, which read it when they start.
 */
export function clusterUpstreams(
  table: RouteTable,
  image: string,
  certificate: KeyPair,
  version: string,
): ClusterUpstreams {
  const places = [...upstreamsOf(table).values()].flat().map(({ cluster, destination }): Place => {
    const { scheme, port } = destination;
    const [, service, inNamespace] = IN_CLUSTER.exec(destination.host.replace(/:[0-9]+$/, "")) ?? [];
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
      ...namespaces.flatMap((each) => [
        secret("echo-tls", each, { "tls.crt": certificate.cert, "tls.key": certificate.key }),
        program(each),
      ]),
      ...pods.map((each) => deployment(each, image, version)),
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

function program(inNamespace: string): KubernetesObject {
  return {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "echo", namespace: inNamespace },
    data: { "echo.ts": readFileSync(ECHO, "utf8") },
  };
}

function deployment(
  place: { readonly namespace: string; readonly cluster: string },
  image: string,
  version: string,
): KubernetesObject {
  const labels = { app: "echo", cluster: place.cluster };
  const env = {
    CLUSTER: place.cluster,
    HTTP_PORTS: `${PORTS.http}`,
    HTTPS_PORTS: `${PORTS.https}`,
    TLS_FOLDER: "/tls",
  };
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: `echo-${place.cluster}`, namespace: place.namespace, labels },
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels, annotations: { "ddd-int-kdp/certificate": version } },
        spec: {
          terminationGracePeriodSeconds: 1,
          containers: [
            {
              name: "echo",
              image,
              imagePullPolicy: "IfNotPresent",
              command: ["node", "--disable-warning=ExperimentalWarning", "/program/echo.ts"],
              env: Object.entries(env).map(([name, value]) => ({ name, value })),
              ports: Object.values(PORTS).map((containerPort) => ({ containerPort })),
              readinessProbe: { httpGet: { path: "/", port: PORTS.http }, periodSeconds: 1 },
              volumeMounts: [
                { name: "program", mountPath: "/program" },
                { name: "tls", mountPath: "/tls" },
              ],
            },
          ],
          volumes: [
            { name: "program", configMap: { name: "echo" } },
            { name: "tls", secret: { secretName: "echo-tls" } },
          ],
        },
      },
    },
  };
}

function services(places: readonly Place[]): KubernetesObject[] {
  const byName = Map.groupBy(unique(places), (place) => `${place.namespace}/${place.service}`);
  return [...byName.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const ports = [first, ...others].map(({ scheme, port }) => ({
      name: `${scheme}-${port}`,
      port,
      targetPort: PORTS[scheme],
    }));
    return {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: first.service, namespace: first.namespace },
      spec: { selector: { app: "echo", cluster: first.cluster }, ports },
    };
  });
}
