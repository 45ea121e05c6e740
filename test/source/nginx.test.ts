// SPDX-License-Identifier: Apache-2.0

import { Agent } from "node:http";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { createAuthority } from "../../scripts/preview/certificates.ts";
import { ask, type Answer } from "../support/http-client.ts";
import { nginxForTests, startNginx, type Nginx } from "../support/nginx.ts";
import { respondPlainly } from "../support/recording-upstream.ts";
import { nginxConf, oldHost, startTwoClusters, type TwoClusters } from "../support/two-clusters.ts";

nginxForTests();

const NEW_HOST = "api01.target-team2.dev.aliyun.cloud.cn.aibang";
const HOST = oldHost("api01");

const started: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const each of started.splice(0).reverse()) await each.stop();
});

async function start(
  source: object,
  { api = {}, more = {}, clusters }: { api?: object; more?: object; clusters?: TwoClusters } = {},
): Promise<{ clusters: TwoClusters; nginx: Nginx; port: number }> {
  const both = clusters ?? (await startTwoClusters(["api01"]));
  started.push({ stop: () => both.close() });
  const nginx = await startNginx(await confOf(source, api, more), both.place);
  started.push(nginx);
  return { clusters: both, nginx, port: nginx.ports["8080"] ?? 0 };
}

function confOf(source: object, api: object = {}, more: object = {}): Promise<string> {
  return nginxConf({ api01: { source: { method: "nginx", ...source }, ...api } }, more);
}

/** A request of one of many clients, as ingress-nginx hands it on. */
function askAs(port: number, client: number, agent?: Agent): Promise<Answer> {
  const address = `198.51.${Math.floor(client / 250)}.${client % 250}`;
  return ask(port, { host: HOST, headers: { "X-Real-IP": address }, ...(agent && { agent }) });
}

function serviceOf({ body }: Answer): string {
  return (JSON.parse(body) as { service: string }).service;
}

/** Which cluster each of a number of clients is sent to. */
async function sides(port: number, clients: number): Promise<string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  try {
    return await Promise.all(Array.from({ length: clients }, async (_, i) => serviceOf(await askAs(port, i, agent))));
  } finally {
    agent.destroy();
  }
}

describe("what the new cluster receives", () => {
  it("is the request as it came, with the new host as server name and Host", async () => {
    const { clusters, port } = await start({});
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
  ])("is %s", async (_, source, host, sni) => {
    const { clusters, port } = await start(source);
    await ask(port, { host: HOST });
    const [received] = clusters.target.received;
    expect(received?.tls).toEqual({ sni });
    expect(Object.fromEntries(received?.headers ?? [])["Host"]).toBe(host);
  });

  it("comes with the client certificate, where there is one", async () => {
    const secret = "kdp-upstream";
    const { clusters, port } = await start({}, { more: { upstreamTls: { secret, clientCertificate: true } } });
    await ask(port, { host: HOST });
    expect(clusters.shown).toEqual(["DNS:old-cluster.example.com"]);
    const without = await start({});
    await ask(without.port, { host: HOST });
    expect(without.clusters.shown).toEqual([undefined]);
  });

  it.each(["another authority's", "another host's"])("is nothing where the certificate is %s: 502", async (whose) => {
    const right = await startTwoClusters(["api01"]);
    const stranger = await createAuthority("a stranger");
    const pair =
      whose === "another host's"
        ? await right.authority.issue(["other.example.com"])
        : await stranger.issue([NEW_HOST]);
    const wrong = await startTwoClusters(["api01"], pair);
    await right.close();
    const files = { ...wrong.place.files, "ca.crt": right.authority.cert };
    const { clusters, port } = await start({}, { clusters: { ...wrong, place: { ...wrong.place, files } } });
    expect((await ask(port, { host: HOST, method: "POST", body: "secret" })).status).toBe(502);
    expect(clusters.count()).toEqual({ source: 0, target: 0 });
  });

  it("comes over connections that are kept", async () => {
    const { clusters, port } = await start({});
    const sockets = new Set<unknown>();
    clusters.target.respond = (socket, ...rest) => {
      sockets.add(socket);
      respondPlainly(socket, ...rest);
    };
    for (let i = 0; i < 20; i++) await ask(port, { host: HOST });
    expect(sockets.size).toBe(1);
  });

  it("may be an upgrade", async () => {
    const { clusters, port } = await start({});
    const socket = connect(port, "127.0.0.1");
    started.push({ stop: () => Promise.resolve(void socket.destroy()) });
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

describe("what the client receives", () => {
  it("is the response as it comes, piece by piece, with all its headers", async () => {
    const { clusters, port } = await start({});
    let rest = (): void => undefined;
    clusters.target.respond = (socket) => {
      socket.write(
        "HTTP/1.1 200 OK\r\nServer: kong\r\nX-Accel-Redirect: /inner\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n",
      );
      rest = () => socket.write("6\r\nsecond\r\n0\r\n\r\n");
    };
    const socket = connect(port, "127.0.0.1");
    started.push({ stop: () => Promise.resolve(void socket.destroy()) });
    let text = "";
    socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
    socket.write(`GET / HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`);
    await expect.poll(() => text).toContain("first");
    expect(text).not.toContain("second");
    expect(text).toContain("Server: kong");
    rest();
    await expect.poll(() => text).toContain("second");
  });

  it("is 421 on a host that is not the table's, and nothing is forwarded", async () => {
    const { clusters, port } = await start({});
    expect((await ask(port, { host: "api99.source-team1.dev.aliyun.cloud.cn.aibang" })).status).toBe(421);
    expect(clusters.count()).toEqual({ source: 0, target: 0 });
  });

  it("is a redirect of the new cluster's, unchanged", async () => {
    const { clusters, port } = await start({});
    clusters.target.respond = (socket) =>
      socket.write(`HTTP/1.1 302 Found\r\nLocation: https://${NEW_HOST}/there\r\nContent-Length: 0\r\n\r\n`);
    expect((await ask(port, { host: HOST })).headers.location).toBe(`https://${NEW_HOST}/there`);
  });
});

describe("a failed attempt", () => {
  async function failFirst(method: string): Promise<{ status: number; attempts: number }> {
    const { clusters, port } = await start({});
    let attempts = 0;
    clusters.target.respond = (socket, ...rest) => {
      attempts += 1;
      if (attempts === 1) socket.destroy();
      else respondPlainly(socket, ...rest);
    };
    const { status } = await ask(port, { host: HOST, method, ...(method === "POST" && { body: "pay" }) });
    return { status, attempts };
  }

  // One address is one peer, which nginx does not ask again itself; ingress-nginx and clients may.
  it.each(["GET", "POST"])("of %s is never repeated by the same address", async (method) => {
    expect(await failFirst(method)).toEqual({ status: 502, attempts: 1 });
  });

  it("that was never sent is repeated at another address", async () => {
    const clusters = await startTwoClusters(["api01"]);
    const nobody = "127.0.0.1:9";
    const [name = ""] = Object.keys(clusters.place.upstreams);
    const upstreams = {
      ...clusters.place.upstreams,
      [name]: `${nobody} max_fails=0; server ${clusters.place.upstreams[name] ?? ""}`,
    };
    const { port } = await start({}, { clusters: { ...clusters, place: { ...clusters.place, upstreams } } });
    for (let i = 0; i < 6; i++) expect((await ask(port, { host: HOST, method: "POST", body: "pay" })).status).toBe(200);
    expect(clusters.count()).toEqual({ source: 0, target: 6 });
  });
});

describe("a weight", () => {
  const CLIENTS = 2_000;

  it.each([
    [0, 0, 0],
    [1, 4, 45],
    [10, 140, 265],
    [50, 880, 1_120],
    [100, CLIENTS, CLIENTS],
  ])("of %i per cent is that many of 2,000 clients", async (weight, least, most) => {
    const { clusters, port } = await start({ weight });
    const share = (await sides(port, CLIENTS)).filter((side) => side === "target").length;
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
    expect(clusters.count()).toEqual({ source: CLIENTS - share, target: share });
  });

  it("that grows takes clients from the old side and gives none back", async () => {
    const { clusters, port } = await start({ weight: 10 });
    const before = await sides(port, 500);
    expect(await sides(port, 500)).toEqual(before);
    const grown = await start({ weight: 50 }, { clusters });
    const after = await sides(grown.port, 500);
    expect(before.filter((side, i) => side === "target" && after[i] !== "target")).toEqual([]);
  });

  it("goes by the API's own keys, before the client's address", async () => {
    const split = { weights: { b: 100 }, by: "header:X-User-Id, cookie:sid" };
    const { port } = await start({ weight: 50 }, { api: { split } });
    const by = async (headers: Record<string, string>): Promise<string> =>
      serviceOf(await ask(port, { host: HOST, headers }));
    const users = Array.from({ length: 40 }, (_, i) => `user-${i}`);
    const byUser = await Promise.all(users.map((user) => by({ "X-User-Id": user, "X-Real-IP": "198.51.100.1" })));
    expect(new Set(byUser)).toEqual(new Set(["source", "target"]));
    // Wherever they are, and whatever their session.
    const elsewhere = users.map((user, i) =>
      by({ "X-User-Id": user, "X-Real-IP": `198.51.100.${i}`, Cookie: `sid=${i}` }),
    );
    expect(await Promise.all(elsewhere)).toEqual(byUser);
    // A cookie and a header with the same value are the same key.
    expect(await Promise.all(users.map((user) => by({ Cookie: `a=b; sid=${user}` })))).toEqual(byUser);
  });

  it("of one API does not take the clients of another", async () => {
    const clusters = await startTwoClusters(["api01", "api07"]);
    started.push({ stop: () => clusters.close() });
    const source = { method: "nginx", weight: 50 };
    const nginx = await startNginx(await nginxConf({ api01: { source }, api07: { source } }), clusters.place);
    started.push(nginx);
    const sideOf = async (api: string, client: number): Promise<string> => {
      const headers = { "X-Real-IP": `198.51.100.${client}` };
      return serviceOf(await ask(nginx.ports["8080"] ?? 0, { host: oldHost(api), headers }));
    };
    const clients = Array.from({ length: 100 }, (_, i) => i);
    const [one, other] = [
      await Promise.all(clients.map((client) => sideOf("api01", client))),
      await Promise.all(clients.map((client) => sideOf("api07", client))),
    ];
    expect(one).not.toEqual(other);
  });

  it("sends the old cluster's own Service the client's Host, over plain HTTP", async () => {
    const { clusters, port } = await start({ weight: 0 });
    await ask(port, { host: HOST, path: "/a%2fb?c" });
    expect(clusters.source.received[0]).toMatchObject({ target: "/a%2fb?c" });
    expect(Object.fromEntries(clusters.source.received[0]?.headers ?? [])["Host"]).toBe(HOST);
  });
});

describe("an API on its way", () => {
  it(
    "from 0 to 1, 10, 50 and 100 per cent and back fails no request of running clients",
    { timeout: 60_000 },
    async () => {
      const first = await start({ weight: 0 });
      const { clusters } = first;
      let { nginx, port } = first;
      const failed: unknown[] = [];
      let sent = 0;
      let isRunning = true;
      const run = async (client: number): Promise<void> => {
        const agents = new Map<number, Agent>();
        for (let i = client; isRunning; i += 8) {
          // Each pod has connections of its own, as behind ingress-nginx.
          const agent = agents.get(port) ?? new Agent({ keepAlive: true });
          agents.set(port, agent);
          sent += 1;
          const method = i % 2 === 0 ? "GET" : "POST";
          const headers = { "X-Real-IP": `198.51.${Math.floor(i / 250) % 250}.${i % 250}` };
          const answer = await ask(port, { host: HOST, method, headers, agent }).catch((error: unknown) => error);
          if ((answer as Answer).status !== 200) failed.push(answer);
        }
        for (const agent of agents.values()) agent.destroy();
      };
      const clients = Array.from({ length: 8 }, (_, i) => run(i));
      const shares: number[] = [];
      const weights = [0, 1, 10, 50, 100, 50, 10, 1, 0];
      for (const weight of weights) {
        // As the Deployment does it: the new pod serves, the old one gets no more requests, waits (preStop), then ends.
        const next = await startNginx(await confOf({ weight }), clusters.place);
        started.push(next);
        const old = nginx;
        nginx = next;
        port = next.ports["8080"] ?? 0;
        await sleep(300);
        await old.quit();
        clusters.count();
        await sleep(500);
        const { source, target } = clusters.count();
        shares.push(target / (source + target));
      }
      isRunning = false;
      await Promise.all(clients);
      expect(failed).toEqual([]);
      expect(sent).toBeGreaterThan(1_000);
      for (const [i, weight] of weights.entries()) {
        const off = Math.abs((shares[i] ?? -1) * 100 - weight);
        expect(off, `weight ${weight}`).toBeLessThanOrEqual(weight === 0 || weight === 100 ? 0 : 12);
      }
    },
  );
});

describe("a redirect", () => {
  async function locationOf(api: object, path: string, others: object = {}): Promise<Answer & { target: number }> {
    const clusters = await startTwoClusters(["api01"]);
    started.push({ stop: () => clusters.close() });
    const nginx = await startNginx(
      await nginxConf({ api01: { source: { method: "redirect" }, ...api }, ...others }),
      clusters.place,
    );
    started.push(nginx);
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

  it("of a path that would be another API's there goes to the new cluster, which knows what to do", async () => {
    const others = { api07: { path: "/api01/v2", source: { enabled: false } } };
    expect(await locationOf({}, "/v2/x", others)).toMatchObject({ status: 200, target: 1 });
    expect(await locationOf({}, "/v2", others)).toMatchObject({ status: 200, target: 1 });
    expect(await locationOf({}, "/v20", others)).toMatchObject({ status: 307, target: 0 });
    expect(await locationOf({ stripPath: false }, "/x")).toMatchObject({ status: 200, target: 1 });
  });
});

describe("beside the requests", () => {
  it("there is a health endpoint on a port of its own", async () => {
    const { nginx } = await start({});
    expect((await ask(nginx.ports["8081"] ?? 0, { host: "x", path: "/healthz" })).status).toBe(200);
    expect((await ask(nginx.ports["8081"] ?? 0, { host: HOST, path: "/x" })).status).toBe(404);
  });

  it("there is a line of JSON for each, in the words of the gateway's own log", async () => {
    const { nginx, port } = await start({ weight: 0 });
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

  it("there is none where it is switched off", async () => {
    expect(await confOf({})).toContain("access_log /dev/stdout");
    expect(
      await nginxConf({ api01: { source: { method: "nginx" } } }, {}, { accessLog: { enabled: false } }),
    ).not.toContain("/dev/stdout");
  });
});
