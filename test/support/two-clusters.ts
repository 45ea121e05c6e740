// SPDX-License-Identifier: Apache-2.0

import type { TLSSocket } from "node:tls";
import { createAuthority, type Authority, type KeyPair } from "../../scripts/support/certificates.ts";
import { objectOf } from "./rendered.ts";
import { renderChart } from "./helm.ts";
import { respondPlainly, startUpstream, type RecordingUpstream } from "./recording-upstream.ts";
import type { NginxPlace } from "./nginx.ts";

/** The old cluster's own Service, and the new cluster, which asks for client certificates. */
export interface TwoClusters {
  readonly authority: Authority;
  readonly source: RecordingUpstream;
  readonly target: RecordingUpstream;
  /** The name on the client certificate of each request to the new cluster. */
  readonly shown: (string | undefined)[];
  /** The places where the chart's nginx finds both. */
  readonly place: NginxPlace;
  /** The number of requests that each cluster has received since the last call. */
  count(): { source: number; target: number };
  close(): Promise<void>;
}

const DOMAIN = "team1.svc.cluster.local";

/**
 * @param apis - Their names. The same two upstreams serve all of them.
 * @param pair - The new cluster's certificate. Default: a valid one.
 */
export async function startTwoClusters(apis: readonly string[], pair?: KeyPair): Promise<TwoClusters> {
  const authority = await createAuthority("test of the old cluster");
  const names = apis.map((api) => `${api}.target-team2.dev.aliyun.cloud.cn.aibang`);
  const server = pair ?? (await authority.issue([...names, "dev-01.aliyun.cloud.cn.aibang"]));
  const client = await authority.issue(["old-cluster.example.com"]);
  const source = await startUpstream("source");
  const target = await startUpstream("target", { ...server, requestCert: true, rejectUnauthorized: false });
  const shown: (string | undefined)[] = [];
  target.respond = (socket, ...rest) => {
    shown.push((socket as TLSSocket).getPeerCertificate().subjectaltname);
    respondPlainly(socket, ...rest);
  };
  const upstreams = Object.fromEntries(
    apis.flatMap((api, i) => [
      [`${names[i] ?? ""}:443`, `127.0.0.1:${target.port}`],
      ["dev-01.aliyun.cloud.cn.aibang:443", `127.0.0.1:${target.port}`],
      [`${api}-service.${DOMAIN}:80`, `127.0.0.1:${source.port}`],
    ]),
  );
  return {
    authority,
    source,
    target,
    shown,
    place: { upstreams, files: { "ca.crt": authority.cert, "tls.crt": client.cert, "tls.key": client.key } },
    count() {
      return { source: source.received.splice(0).length, target: target.received.splice(0).length };
    },
    async close() {
      await Promise.all([source.close(), target.close()]);
    },
  };
}

/** The chart's nginx.conf for some APIs of the old cluster. */
export async function nginxConf(
  apis: Readonly<Record<string, object>>,
  source: object = {},
  more: object = {},
): Promise<string> {
  const values = {
    ...more,
    role: "source",
    source: { upstreamTls: { secret: "kdp-upstream" }, ...source },
    routeTable: { apis: { "api-name01": null, api01: null, api02: null, ...apis } },
  };
  const objects = await renderChart(values, { namespace: "team1", showOnly: ["templates/source/configmap.yaml"] });
  return (objectOf(objects, "ConfigMap", "ddd-int-kdp-nginx")["data"] as Record<string, string>)["nginx.conf"] ?? "";
}

/** An API's old host. */
export function oldHost(api: string): string {
  return `${api}.source-team1.dev.aliyun.cloud.cn.aibang`;
}
