// SPDX-License-Identifier: Apache-2.0

import type { TLSSocket } from "node:tls";
import { createAuthority, type Authority, type KeyPair } from "../../scripts/support/certificates.ts";
import { objectOf } from "./rendered.ts";
import { renderChart } from "./helm.ts";
import { respondPlainly, startUpstream, type RecordingUpstream } from "./recording-upstream.ts";
import type { NginxPlace } from "./nginx.ts";

/** Both ends of what the old cluster forwards: its own Service, and the new cluster, which asks for client certificates. */
export interface TwoClusters {
  readonly authority: Authority;
  readonly source: RecordingUpstream;
  readonly target: RecordingUpstream;
  /** The names on the client certificates that the new cluster was shown, one for each request. */
  readonly shown: (string | undefined)[];
  /** Where an nginx of the chart's finds both. */
  readonly place: NginxPlace;
  /** Whose requests were received since the last time: how many by each cluster. */
  count(): { source: number; target: number };
  close(): Promise<void>;
}

const DOMAIN = "team1.svc.cluster.local";

/**
 * @param apis - Their names; all are served by the same two ends.
 * @param pair - The new cluster's certificate, where it is not a right one of the authority's.
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
