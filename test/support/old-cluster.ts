// SPDX-License-Identifier: Apache-2.0

import { Agent } from "node:http";
import { afterEach } from "vitest";
import { ask, type Answer } from "./http-client.ts";
import { startNginx, type Nginx } from "./nginx.ts";
import { nginxConf, oldHost, startTwoClusters, type TwoClusters } from "./two-clusters.ts";

/** The old host that the tests ask, and the new cluster's host of the same API. */
export const HOST = oldHost("api01");
export const NEW_HOST = "api01.target-team2.dev.aliyun.cloud.cn.aibang";

const started: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const each of started.splice(0).reverse()) await each.stop();
});

/** Has something stopped after the test, the last first. */
export function stopAfterwards(each: { stop: () => Promise<void> }): void {
  started.push(each);
}

/** What more an old cluster may be told: fields of the API, of the values' `source`, and ends that are there already. */
export interface Details {
  readonly api?: object;
  readonly more?: object;
  readonly clusters?: TwoClusters;
  /** The nginx's configuration, where it is not that of the API. */
  readonly conf?: string;
}

/** Both ends with an nginx of the chart's between them, for one API; all ended after the test. */
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

/** The configuration of that nginx. */
export function confOf(source: object, api: object = {}, more: object = {}): Promise<string> {
  return nginxConf({ api01: { source: { method: "nginx", ...source }, ...api } }, more);
}

/** Which cluster answered. */
export function serviceOf({ body }: Answer): string {
  return (JSON.parse(body) as { service: string }).service;
}

/** Headers of one of many clients, as ingress-nginx hands its requests on. */
export function headersOf(client: number): Record<string, string> {
  return { "X-Real-IP": `198.51.${Math.floor(client / 250) % 250}.${client % 250}` };
}

/** Which cluster each of a number of clients is sent to. */
export async function sides(port: number, clients: number): Promise<string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  try {
    const asked = Array.from({ length: clients }, (_, i) => ask(port, { host: HOST, headers: headersOf(i), agent }));
    return (await Promise.all(asked)).map(serviceOf);
  } finally {
    agent.destroy();
  }
}
