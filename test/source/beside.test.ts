// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { ask } from "../support/http-client.ts";
import { nginxForTests } from "../support/nginx.ts";
import { confOf, HOST, startOldCluster } from "../support/old-cluster.ts";
import { nginxConf } from "../support/two-clusters.ts";

nginxForTests();

describe("the chart's nginx", () => {
  it("has a health endpoint on a separate port", async () => {
    const { nginx } = await startOldCluster({});
    expect((await ask(nginx.ports["8081"] ?? 0, { host: "x", path: "/healthz" })).status).toBe(200);
    expect((await ask(nginx.ports["8081"] ?? 0, { host: HOST, path: "/x" })).status).toBe(404);
  });

  it("logs a line of JSON for each request, with the gateway's field names", async () => {
    const conf = await nginxConf(
      { api01: { source: { method: "nginx", weight: 0 } } },
      {},
      { accessLog: { queries: true } },
    );
    const { nginx, port } = await startOldCluster({ weight: 0 }, { conf });
    const headers = { "X-Real-IP": "198.51.100.7", "X-Request-ID": 'r"1' };
    await ask(port, { host: HOST.toUpperCase(), path: '/x?q="{}"', headers });
    await ask(port, { host: "elsewhere.example.com" });
    await expect.poll(async () => (await nginx.log()).split("\n").length).toBe(3);
    const [line = "", other = ""] = (await nginx.log()).split("\n");
    expect(JSON.parse(line)).toMatchObject({
      kdp: { api: "api01", entry: "legacy", cluster: "source", because: ["default"], host: HOST },
      request: { id: 'r"1', method: "GET", uri: '/x?q="{}"' },
      response: { status: 200 },
      upstream_uri: '/x?q="{}"',
      upstream_status: "200",
      client_ip: "198.51.100.7",
      latencies: { request: expect.any(Number) as number },
    });
    expect(JSON.parse(other)).toMatchObject({ kdp: { api: "", cluster: "" }, response: { status: 421 } });
  });

  it("logs no queries by default", async () => {
    const { nginx, port } = await startOldCluster({ weight: 0 });
    await ask(port, { host: HOST, path: "/x/y?token=s3cret" });
    await ask(port, { host: HOST, path: "/z" });
    await expect.poll(async () => (await nginx.log()).split("\n").length).toBe(3);
    const lines = (await nginx.log()).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { request: { uri: "/x/y" }, upstream_uri: "/x/y" },
      { request: { uri: "/z" }, upstream_uri: "/z" },
    ]);
  });

  it("logs nothing with accessLog.enabled: false", async () => {
    expect(await confOf({})).toContain("access_log /dev/stdout");
    expect(
      await nginxConf({ api01: { source: { method: "nginx" } } }, {}, { accessLog: { enabled: false } }),
    ).not.toContain("/dev/stdout");
  });
});
