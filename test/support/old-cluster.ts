// SPDX-License-Identifier: Apache-2.0

import { Agent } from "node:http";
import { afterEach } from "vitest";
import { ask, type Answer } from "./http-client.ts";
import { startNginx, type Nginx } from "./nginx.ts";
import { nginxConf, oldHost, startTwoClusters, type TwoClusters } from "./two-clusters.ts";

/** The old host that the tests call, and the new cluster's host of the same API. */
export const HOST = oldHost("api01");
export const NEW_HOST = "api01.target-team2.dev.aliyun.cloud.cn.aibang";

const started: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const each of started.splice(0).reverse()) await each.stop();
});

/** Stops something after the test, in reverse order. */
export function stopAfterwards(each: { stop: () => Promise<void> }): void {
  started.push(each);
}

/** Optional settings of an old cluster: fields of the API, fields of the values' `source`, and clusters that run already. */
export interface Details {
  readonly api?: object;
  readonly more?: object;
  readonly clusters?: TwoClusters;
  /** The nginx configuration, if it is not that of the API. */
  readonly conf?: string;
}

/** Both clusters with the chart's nginx between them, for one API. All of it is stopped after the test. */
export async function startOldCluster(
  source: object,
  { api = {}, more = {}, clusters, conf }: Details = {},
): Promise<{ clusters: TwoClusters; nginx: Nginx; port: number }> {
  const both = clusters ?? (await startTwoClusters(["api01"]));
  stopAfterwards({ stop: () => both.close() });
  const nginx = await startNginx(conf ?? (await confOf(source, api, more)), both.place);
  stopAfterwards(nginx);
  return { clusters: both, nginx, port: nginx.ports["8080"] ?? 0 };
}

/** The configuration of this nginx. */
export function confOf(source: object, api: object = {}, more: object = {}): Promise<string> {
  return nginxConf({ api01: { source: { method: "nginx", ...source }, ...api } }, more);
}

/** The cluster that answered. */
export function serviceOf({ body }: Answer): string {
  return (JSON.parse(body) as { service: string }).service;
}

/** The headers that ingress-nginx sends for one of many clients. */
export function headersOf(client: number): Record<string, string> {
  return { "X-Real-IP": `198.51.${Math.floor(client / 250) % 250}.${client % 250}` };
}

/** The cluster that each of some clients is sent to. */
export async function sides(port: number, clients: number): Promise<string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  try {
    const asked = Array.from({ length: clients }, (_, i) => ask(port, { host: HOST, headers: headersOf(i), agent }));
    return (await Promise.all(asked)).map(serviceOf);
  } finally {
    agent.destroy();
  }
}
