// SPDX-License-Identifier: Apache-2.0

import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { createAuthority } from "../../scripts/support/certificates.ts";
import { ask } from "../support/http-client.ts";
import { nginxForTests } from "../support/nginx.ts";
import { HOST, NEW_HOST, startOldCluster, stopAfterwards } from "../support/old-cluster.ts";
import { respondPlainly } from "../support/recording-upstream.ts";
import { startTwoClusters } from "../support/two-clusters.ts";

nginxForTests();

describe("the request to the new cluster", () => {
  it("is the client's request, with the new host as server name and Host", async () => {
    const { clusters, port } = await startOldCluster({});
    const path = "/x%2Fy/..%2f/a;b//c?q=%20&r=a+b";
    const headers = {
      "X-Forwarded-For": "198.51.100.7",
      "X-Forwarded-Proto": "https",
      X_Under: "1",
      "X-Request-ID": "r1",
    };
    const answer = await ask(port, { host: HOST, path, method: "POST", body: "hello", headers });
    expect(answer.status).toBe(200);
    const [received] = clusters.target.received;
    expect(received).toMatchObject({ method: "POST", target: path, body: "hello", tls: { sni: NEW_HOST } });
    const names = Object.fromEntries(received?.headers ?? []);
    expect(names).toMatchObject({ Host: NEW_HOST, ...headers });
    expect(names).not.toHaveProperty("Connection");
    expect(clusters.source.received).toEqual([]);
  });

  it.each([
    ["the client's Host where the API says so", { hostHeader: "client" }, HOST, NEW_HOST],
    [
      "the client's Host where the new cluster is called by a short host",
      { host: "dev-01.aliyun.cloud.cn.aibang" },
      HOST,
      "dev-01.aliyun.cloud.cn.aibang",
    ],
  ])("has %s", async (_, source, host, sni) => {
    const { clusters, port } = await startOldCluster(source);
    await ask(port, { host: HOST });
    const [received] = clusters.target.received;
    expect(received?.tls).toEqual({ sni });
    expect(Object.fromEntries(received?.headers ?? [])["Host"]).toBe(host);
  });

  it("has the client certificate of the Secret", async () => {
    const secret = "kdp-upstream";
    const { clusters, port } = await startOldCluster(
      {},
      { more: { upstreamTls: { secret, clientCertificate: true } } },
    );
    await ask(port, { host: HOST });
    expect(clusters.shown).toEqual(["DNS:old-cluster.example.com"]);
    const without = await startOldCluster({});
    await ask(without.port, { host: HOST });
    expect(without.clusters.shown).toEqual([undefined]);
  });

  it.each(["another authority's", "another host's"])("is not sent if the certificate is %s: 502", async (whose) => {
    const right = await startTwoClusters(["api01"]);
    const stranger = await createAuthority("a stranger");
    const pair =
      whose === "another host's"
        ? await right.authority.issue(["other.example.com"])
        : await stranger.issue([NEW_HOST]);
    const wrong = await startTwoClusters(["api01"], pair);
    await right.close();
    const files = { ...wrong.place.files, "ca.crt": right.authority.cert };
    const { clusters, port } = await startOldCluster({}, { clusters: { ...wrong, place: { ...wrong.place, files } } });
    expect((await ask(port, { host: HOST, method: "POST", body: "secret" })).status).toBe(502);
    expect(clusters.count()).toEqual({ source: 0, target: 0 });
  });

  it("uses kept-alive connections", async () => {
    const { clusters, port } = await startOldCluster({});
    const sockets = new Set<unknown>();
    clusters.target.respond = (socket, ...rest) => {
      sockets.add(socket);
      respondPlainly(socket, ...rest);
    };
    for (let i = 0; i < 20; i++) await ask(port, { host: HOST });
    expect(sockets.size).toBe(1);
  });

  it("may be an upgrade", async () => {
    const { clusters, port } = await startOldCluster({});
    const socket = connect(port, "127.0.0.1");
    stopAfterwards({ stop: () => Promise.resolve(void socket.destroy()) });
    const head = `GET /ws HTTP/1.1\r\nHost: ${HOST}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;
    const answer = new Promise<string>((resolve) =>
      socket.once("data", (chunk: Buffer) => {
        resolve(chunk.toString());
      }),
    );
    socket.write(head);
    expect(await answer).toMatch(/^HTTP\/1\.1 101 /);
    expect(Object.fromEntries(clusters.target.received[0]?.headers ?? [])).toMatchObject({ Upgrade: "websocket" });
  });
});

describe("the response to the client", () => {
  it("is streamed with all headers", async () => {
    const { clusters, port } = await startOldCluster({});
    let rest = (): void => undefined;
    clusters.target.respond = (socket) => {
      socket.write(
        "HTTP/1.1 200 OK\r\nServer: kong\r\nX-Accel-Redirect: /inner\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n",
      );
      rest = () => socket.write("6\r\nsecond\r\n0\r\n\r\n");
    };
    const socket = connect(port, "127.0.0.1");
    stopAfterwards({ stop: () => Promise.resolve(void socket.destroy()) });
    let text = "";
    socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
    socket.write(`GET / HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`);
    await expect.poll(() => text).toContain("first");
    expect(text).not.toContain("second");
    expect(text).toContain("Server: kong");
    rest();
    await expect.poll(() => text).toContain("second");
  });

  it.each([
    ["of 30 kB", {}, 30_000, 200],
    ["above the default size", {}, 40_000, 502],
    ["above a smaller size", { bufferSize: "8k" }, 10_000, 502],
    ["within a larger size", { bufferSize: "64k" }, 60_000, 200],
  ])("is a response with headers %s", async (_, more, size, status) => {
    const { clusters, port } = await startOldCluster({}, { more });
    const cookies = Array.from({ length: size / 1_000 }, (_, i) => `Set-Cookie: c${i}=${"x".repeat(975)}\r\n`);
    clusters.target.respond = (socket) =>
      socket.write(`HTTP/1.1 200 OK\r\n${cookies.join("")}Content-Length: 2\r\n\r\nok`);
    const answer = await ask(port, { host: HOST });
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.headers["set-cookie"]).toHaveLength(cookies.length);
  });

  it("is 421 on an unknown host, without forwarding", async () => {
    const { clusters, port } = await startOldCluster({});
    expect((await ask(port, { host: "api99.source-team1.dev.aliyun.cloud.cn.aibang" })).status).toBe(421);
    expect(clusters.count()).toEqual({ source: 0, target: 0 });
  });

  it("is unchanged if it is a redirect", async () => {
    const { clusters, port } = await startOldCluster({});
    clusters.target.respond = (socket) =>
      socket.write(`HTTP/1.1 302 Found\r\nLocation: https://${NEW_HOST}/there\r\nContent-Length: 0\r\n\r\n`);
    expect((await ask(port, { host: HOST })).headers.location).toBe(`https://${NEW_HOST}/there`);
  });
});

describe("a failed attempt", () => {
  async function failFirst(method: string): Promise<{ status: number; attempts: number }> {
    const { clusters, port } = await startOldCluster({});
    let attempts = 0;
    clusters.target.respond = (socket, ...rest) => {
      attempts += 1;
      if (attempts === 1) socket.destroy();
      else respondPlainly(socket, ...rest);
    };
    const { status } = await ask(port, { host: HOST, method, ...(method === "POST" && { body: "pay" }) });
    return { status, attempts };
  }

  // One address is one peer: nginx does not repeat an attempt there. ingress-nginx and clients may.
  it.each(["GET", "POST"])("of %s is never repeated at the same address", async (method) => {
    expect(await failFirst(method)).toEqual({ status: 502, attempts: 1 });
  });

  it("is repeated at another address if nothing was sent", async () => {
    const clusters = await startTwoClusters(["api01"]);
    const nobody = "127.0.0.1:9";
    const [name = ""] = Object.keys(clusters.place.upstreams);
    const upstreams = {
      ...clusters.place.upstreams,
      [name]: `${nobody} max_fails=0; server ${clusters.place.upstreams[name] ?? ""}`,
    };
    const { port } = await startOldCluster({}, { clusters: { ...clusters, place: { ...clusters.place, upstreams } } });
    for (let i = 0; i < 6; i++) expect((await ask(port, { host: HOST, method: "POST", body: "pay" })).status).toBe(200);
    expect(clusters.count()).toEqual({ source: 0, target: 6 });
  });
});
