// SPDX-License-Identifier: Apache-2.0

import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { ask, type Answer } from "../support/http-client.ts";
import { nginxForTests, startNginx } from "../support/nginx.ts";
import { HOST, startOldCluster, stopAfterwards } from "../support/old-cluster.ts";
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

describe("code in a browser may read an answer of the nginx's own", () => {
  const cors = { allowOrigins: ["https://app.example.com", "https://b.example.com"], allowCredentials: true };
  const ALLOWED = { "access-control-allow-credentials": "true", vary: "Origin" };

  it.each<[string, string, Record<string, string>]>([
    [
      "a listed origin",
      "https://app.example.com",
      { "access-control-allow-origin": "https://app.example.com", ...ALLOWED },
    ],
    ["another one", "https://b.example.com", { "access-control-allow-origin": "https://b.example.com", ...ALLOWED }],
    ["one in other letters", "https://App.example.com", { vary: "Origin" }],
    ["one that only looks like it", "https://appXexample.com", { vary: "Origin" }],
    ["one that goes on behind it", "https://app.example.com.evil.example", { vary: "Origin" }],
    ["none", "", { vary: "Origin" }],
  ])("%s", async (_, origin, headers) => {
    const { clusters, port } = await startOldCluster({ method: "redirect" }, { api: { cors, ...REMEMBERED } });
    const redirect = await ask(port, { host: HOST, headers: { Origin: origin } });
    expect([redirect.status, ofCors(redirect)]).toEqual([308, headers]);
    expect(redirect.headers["cache-control"]).toBe("max-age=300");
    const served = await ask(port, {
      host: HOST,
      method: "OPTIONS",
      headers: { Origin: origin, "Access-Control-Request-Method": "PUT" },
    });
    if (origin !== "") expect([served.status, ofCors(served)], "the new cluster's own").toEqual([200, {}]);
    clusters.target.respond = (socket) => socket.destroy();
    const failed = await ask(port, {
      host: HOST,
      method: "OPTIONS",
      headers: { Origin: origin, "Access-Control-Request-Method": "PUT" },
    });
    if (origin !== "") expect([failed.status, ofCors(failed)]).toEqual([502, headers]);
  });

  it("nobody's where the table names none", async () => {
    const { port } = await startOldCluster({ method: "redirect" });
    expect(ofCors(await ask(port, { host: HOST, headers: { Origin: "https://app.example.com" } }))).toEqual({});
  });

  it("anybody's where it says so", async () => {
    const { port } = await startOldCluster({ method: "redirect" }, { api: { cors: { allowOrigins: ["*"] } } });
    const answer = await ask(port, { host: HOST, headers: { Origin: "null" } });
    expect(ofCors(answer)).toEqual({ "access-control-allow-origin": "*" });
  });

  function ofCors({ headers }: Answer): Record<string, unknown> {
    const names = Object.keys(headers).filter((name) => name === "vary" || name.startsWith("access-control-"));
    return Object.fromEntries(names.map((name) => [name, headers[name]]));
  }
});

/** Its redirects carry a header that no other answer may have. */
const REMEMBERED = { redirect: { status: 308, permanent: true } };

describe("what browsers follow no redirect of", () => {
  const PREFLIGHT = { Origin: "https://app.example.com", "Access-Control-Request-Method": "PUT" };

  it.each<[string, string, Record<string, string>, number, string]>([
    ["a CORS preflight", "OPTIONS", PREFLIGHT, 200, "default"],
    ["OPTIONS without an origin", "OPTIONS", { "Access-Control-Request-Method": "PUT" }, 308, "redirect"],
    ["OPTIONS that asks for no method", "OPTIONS", { Origin: "https://a.example.com, b" }, 308, "redirect"],
    ["the request after a preflight", "PUT", PREFLIGHT, 308, "redirect"],
    ["a WebSocket", "GET", { Connection: "Upgrade", Upgrade: "h2c, WebSocket" }, 101, "default"],
    ["another protocol", "GET", { Connection: "Upgrade", Upgrade: "h2c" }, 308, "redirect"],
    ["another one that begins like it", "GET", { Connection: "Upgrade", Upgrade: "websocket2" }, 308, "redirect"],
    ["a WebSocket by POST", "POST", { Connection: "Upgrade", Upgrade: "websocket" }, 308, "redirect"],
  ])("%s (%s, %o): %i", async (_, method, headers, status, because) => {
    const { clusters, nginx, port } = await startOldCluster({ method: "redirect" }, { api: REMEMBERED });
    const { head } = await exchange(port, method, headers);
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(clusters.count()).toEqual({ source: 0, target: status === 308 ? 0 : 1 });
    expect(/^cache-control: max-age=300\r$/im.test(head), "what is remembered is the redirect").toBe(status === 308);
    await expect.poll(() => nginx.log()).toContain(`"because":["${because}"]`);
  });

  async function exchange(port: number, method: string, headers: Record<string, string>): Promise<{ head: string }> {
    const socket = connect(port, "127.0.0.1");
    stopAfterwards({ stop: () => Promise.resolve(void socket.destroy()) });
    const fields = Object.entries({ Host: HOST, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`${method} /x?q=1 HTTP/1.1\r\n${fields.join("")}\r\n`);
    const [head] = (await once(socket, "data")) as [Buffer];
    // Of what goes on nothing is written to the log.
    socket.destroy();
    return { head: head.toString("latin1") };
  }
});
