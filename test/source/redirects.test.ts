// SPDX-License-Identifier: Apache-2.0

import { describe, expect, it } from "vitest";
import { ask, type Answer } from "../support/http-client.ts";
import { nginxForTests, startNginx } from "../support/nginx.ts";
import { HOST, stopAfterwards } from "../support/old-cluster.ts";
import { nginxConf, startTwoClusters } from "../support/two-clusters.ts";

nginxForTests();

describe("a redirect", () => {
  async function locationOf(api: object, path: string, others: object = {}): Promise<Answer & { target: number }> {
    const clusters = await startTwoClusters(["api01"]);
    stopAfterwards({ stop: () => clusters.close() });
    const nginx = await startNginx(
      await nginxConf({ api01: { source: { method: "redirect" }, ...api }, ...others }),
      clusters.place,
    );
    stopAfterwards(nginx);
    const answer = await ask(nginx.ports["8080"] ?? 0, { host: HOST, path, method: "POST", body: "x" });
    return { ...answer, ...clusters.count() };
  }

  it.each([
    ["307 by default", {}, "/x?q=1", 307, "https://dev-01.aliyun.cloud.cn.aibang/api01/x?q=1", undefined],
    ["302", { redirect: { status: 302 } }, "/", 302, "https://dev-01.aliyun.cloud.cn.aibang/api01/", undefined],
    [
      "308, and how long that holds",
      { redirect: { status: 308, permanent: true, maxAge: "1h" } },
      "/x",
      308,
      "https://dev-01.aliyun.cloud.cn.aibang/api01/x",
      "max-age=3600",
    ],
    [
      "path and query byte for byte",
      {},
      "/a%2Fb/%E4%B8%AD;c//d/?e=%20f&g=https://h/?i",
      307,
      "https://dev-01.aliyun.cloud.cn.aibang/api01/a%2Fb/%E4%B8%AD;c//d/?e=%20f&g=https://h/?i",
      undefined,
    ],
    [
      "another origin and another prefix",
      { path: "/team/one", redirect: { origin: "https://dev-01.aliyun.cloud.cn.aibang:8443" } },
      "/x",
      307,
      "https://dev-01.aliyun.cloud.cn.aibang:8443/team/one/x",
      undefined,
    ],
    ["the root", { path: "/" }, "//x", 307, "https://dev-01.aliyun.cloud.cn.aibang//x", undefined],
    [
      "a prefix that stays",
      { stripPath: false },
      "/api01/x",
      307,
      "https://dev-01.aliyun.cloud.cn.aibang/api01/x",
      undefined,
    ],
    [
      "a query that would end early",
      {},
      "/x?y#z",
      307,
      "https://dev-01.aliyun.cloud.cn.aibang/api01/x?y%23z",
      undefined,
    ],
    ["a line that would end early", {}, "/x#y", 307, "https://dev-01.aliyun.cloud.cn.aibang/api01/x%23y", undefined],
    [
      "what looks like a new line",
      {},
      "/x%0d%0aA:b",
      307,
      "https://dev-01.aliyun.cloud.cn.aibang/api01/x%0d%0aA:b",
      undefined,
    ],
  ])("keeps %s", async (_, api, path, status, location, cacheControl) => {
    const answer = await locationOf(api, path);
    expect(answer.headers.location).toBe(location);
    expect(answer).toMatchObject({ status, source: 0, target: 0 });
    expect(answer.headers["cache-control"]).toBe(cacheControl);
  });

  it("is not made for a path below another API's prefix, which is forwarded", async () => {
    const others = { api07: { path: "/api01/v2", source: { enabled: false } } };
    expect(await locationOf({}, "/v2/x", others)).toMatchObject({ status: 200, target: 1 });
    expect(await locationOf({}, "/v2", others)).toMatchObject({ status: 200, target: 1 });
    expect(await locationOf({}, "/v20", others)).toMatchObject({ status: 307, target: 0 });
    expect(await locationOf({ stripPath: false }, "/x")).toMatchObject({ status: 200, target: 1 });
  });
});
