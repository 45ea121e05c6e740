// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { KeyPair } from "../support/certificates.ts";
import { secret, type KubernetesObject } from "./objects.ts";

const ECHO = join(import.meta.dirname, "echo-program.ts");

/** An upstream in a cluster that repeats the request (echo-program.ts). */
export interface EchoPlace {
  readonly namespace: string;
  /** The cluster of the table that it replaces. */
  readonly cluster: string;
  /** The ports that it listens on; at least one for `http`. */
  readonly ports: { readonly http: readonly number[]; readonly https: readonly number[] };
}

/** The TLS settings of upstreams. */
export interface UpstreamTls extends KeyPair {
  /** The authority of client certificates in PEM; without it, clients need none. */
  readonly clientsCa?: string;
}

/** The program and the certificate of the upstreams in a namespace. */
export function echoProgram(inNamespace: string, { cert, key, clientsCa }: UpstreamTls): KubernetesObject[] {
  const metadata = { name: "echo", namespace: inNamespace };
  const files = { "tls.crt": cert, "tls.key": key, ...(clientsCa !== undefined && { "ca.crt": clientsCa }) };
  return [
    secret("echo-tls", inNamespace, files),
    { apiVersion: "v1", kind: "ConfigMap", metadata, data: { "echo.ts": readFileSync(ECHO, "utf8") } },
  ];
}

/** The labels of the upstream for a cluster. */
export function echoLabels(cluster: string): Readonly<Record<string, string>> {
  return { app: "echo", cluster };
}

/**
 * The Deployment of an upstream.
 *
 * @param image - An image with Node 22.18 or later.
 * @param version - The certificate's version; a new one restarts the pods, which read the certificate at start.
 */
export function echoDeployment(place: EchoPlace, image: string, version: string): KubernetesObject {
  const { cluster, ports } = place;
  const labels = echoLabels(cluster);
  const env = {
    CLUSTER: cluster,
    HTTP_PORTS: ports.http.join(","),
    HTTPS_PORTS: ports.https.join(","),
    TLS_FOLDER: "/tls",
  };
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: `echo-${cluster}`, namespace: place.namespace, labels },
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
              ports: [...ports.http, ...ports.https].map((containerPort) => ({ containerPort })),
              readinessProbe: { httpGet: { path: "/", port: ports.http[0] }, periodSeconds: 1 },
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
