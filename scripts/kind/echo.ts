// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { KeyPair } from "../support/certificates.ts";
import { secret, type KubernetesObject } from "./objects.ts";

const ECHO = join(import.meta.dirname, "echo-program.ts");

/** An upstream in a cluster that says what it received (sample/echo.ts). */
export interface EchoPlace {
  readonly namespace: string;
  /** The table's cluster that it stands in for. */
  readonly cluster: string;
  /** The ports that it listens on; of `http` one at least. */
  readonly ports: { readonly http: readonly number[]; readonly https: readonly number[] };
}

/** The TLS of upstreams. */
export interface UpstreamTls extends KeyPair {
  /** The authority whose certificate clients must show, in PEM; none need show one where it is not there. */
  readonly clientsCa?: string;
}

/** What the upstreams of a namespace run, and the certificate that they show. */
export function echoProgram(inNamespace: string, { cert, key, clientsCa }: UpstreamTls): KubernetesObject[] {
  const metadata = { name: "echo", namespace: inNamespace };
  const files = { "tls.crt": cert, "tls.key": key, ...(clientsCa !== undefined && { "ca.crt": clientsCa }) };
  return [
    secret("echo-tls", inNamespace, files),
    { apiVersion: "v1", kind: "ConfigMap", metadata, data: { "echo.ts": readFileSync(ECHO, "utf8") } },
  ];
}

/** The labels of a cluster's upstream. */
export function echoLabels(cluster: string): Readonly<Record<string, string>> {
  return { app: "echo", cluster };
}

/**
 * Runs an upstream.
 *
 * @param image - An image with Node 22.18 or later.
 * @param version - Of its certificate: another one restarts it, since it reads the certificate when it starts.
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
