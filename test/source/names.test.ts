// SPDX-License-Identifier: Apache-2.0

import { beforeEach, expect, it } from "vitest";
import { startDns } from "../support/dns.ts";
import { ask } from "../support/http-client.ts";
import { LONG_MS } from "../support/limits.ts";
import { nginxForTests, RESOLVES, startNginx } from "../support/nginx.ts";
import { nginxConf, oldHost, startTwoClusters } from "../support/two-clusters.ts";

nginxForTests();
beforeEach((context) => {
  context.skip(!RESOLVES, "this nginx is older than 1.27.3 (KDP_NGINX names a newer one)");
});

it("nginx resolves names again, and a missing name does not affect the others", { timeout: LONG_MS }, async () => {
  const clusters = await startTwoClusters(["api01", "api07"]);
  const newHost = "api01.target-team2.dev.aliyun.cloud.cn.aibang";
  // At first no name resolves.
  const dns = await startDns({ [newHost]: "127.0.0.99" });
  const source = { method: "nginx" };
  const conf = await nginxConf({ api01: { source }, api07: { source } });
  const nginx = await startNginx(conf, { ...clusters.place, resolver: dns.address });
  const port = nginx.ports["8080"] ?? 0;
  const statusOf = async (api: string): Promise<number> => (await ask(port, { host: oldHost(api) })).status;
  expect(await statusOf("api01")).toBe(502);
  expect(await statusOf("api07")).toBe(502);
  dns.names.set(newHost, "127.0.0.1");
  await expect.poll(() => statusOf("api01"), { timeout: 15_000 }).toBe(200);
  dns.names.set("api07.target-team2.dev.aliyun.cloud.cn.aibang", "127.0.0.1");
  await expect.poll(() => statusOf("api07"), { timeout: 15_000 }).toBe(200);
  await nginx.stop();
  await dns.close();
  await clusters.close();
});
