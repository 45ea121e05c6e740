// SPDX-License-Identifier: Apache-2.0

import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { ask, type Answer } from "../support/http-client.ts";
import { LONG_MS } from "../support/limits.ts";
import { nginxForTests, startNginx } from "../support/nginx.ts";
import { confOf, headersOf, HOST, serviceOf, sides, startOldCluster, stopAfterwards } from "../support/old-cluster.ts";
import { nginxConf, oldHost, startTwoClusters } from "../support/two-clusters.ts";
import { until } from "../support/until.ts";

nginxForTests();

describe("a weight", () => {
  const CLIENTS = 2_000;

  it.each([
    [0, 0, 0],
    [1, 4, 45],
    [10, 140, 265],
    [50, 880, 1_120],
    [100, CLIENTS, CLIENTS],
  ])("of %i per cent moves that share of 2,000 clients", async (weight, least, most) => {
    const { clusters, port } = await startOldCluster({ weight });
    const share = (await sides(port, CLIENTS)).filter((side) => side === "target").length;
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
    expect(clusters.count()).toEqual({ source: CLIENTS - share, target: share });
  });

  it("moves no client back while it grows", async () => {
    const { clusters, port } = await startOldCluster({ weight: 10 });
    const before = await sides(port, 500);
    expect(await sides(port, 500)).toEqual(before);
    const grown = await startOldCluster({ weight: 50 }, { clusters });
    const after = await sides(grown.port, 500);
    expect(before.filter((side, i) => side === "target" && after[i] !== "target")).toEqual([]);
  });

  it("uses the keys of split.by before the client's address", async () => {
    const split = { weights: { b: 100 }, by: "header:X-User-Id, cookie:sid" };
    const { port } = await startOldCluster({ weight: 50 }, { api: { split } });
    const by = async (headers: Record<string, string>): Promise<string> =>
      serviceOf(await ask(port, { host: HOST, headers }));
    const users = Array.from({ length: 40 }, (_, i) => `user-${i}`);
    const byUser = await Promise.all(users.map((user) => by({ "X-User-Id": user, "X-Real-IP": "198.51.100.1" })));
    expect(new Set(byUser)).toEqual(new Set(["source", "target"]));
    // For any address and any session.
    const elsewhere = users.map((user, i) =>
      by({ "X-User-Id": user, "X-Real-IP": `198.51.100.${i}`, Cookie: `sid=${i}` }),
    );
    expect(await Promise.all(elsewhere)).toEqual(byUser);
    // A cookie and a header with the same value are the same key.
    expect(await Promise.all(users.map((user) => by({ Cookie: `a=b; sid=${user}` })))).toEqual(byUser);
  });

  const ODD = "a!b#c$d%e&f'g*h+i-j.k^l_m`n|o~p";

  it.each([
    ["cookie:kdp-user", (user: string) => ({ Cookie: `a=b; kdp-user=${user}; c=d` })],
    ["cookie:connect.sid", (user: string) => ({ Cookie: `connectXsid=x;xconnect.sid=y;connect.sid=${user}` })],
    ["cookie:X_User", (user: string) => ({ Cookie: `x_user=other; X_User="${user}"; X_User=second` })],
    [`cookie:${ODD}`, (user: string) => ({ Cookie: `${ODD.slice(1)}=x; ${ODD}= ${user} \t` })],
    ["header:X_User", (user: string) => ({ X_User: user })],
    ["consumer, header:X.User, header:X-User, ip", (user: string) => ({ "X.User": "all", "X-User": user })],
  ])("uses %s, also if nginx has no variable for the name", async (by, headersOfUser) => {
    const { port } = await startOldCluster({ weight: 50 }, { api: { split: { weights: { b: 100 }, by } } });
    const users = Array.from({ length: 40 }, (_, i) => `user-${i}`);
    const sidesFrom = (address: string): Promise<string[]> =>
      Promise.all(
        users.map(async (user) =>
          serviceOf(await ask(port, { host: HOST, headers: { ...headersOfUser(user), "X-Real-IP": address } })),
        ),
      );
    const sides = await sidesFrom("198.51.100.1");
    expect(new Set(sides)).toEqual(new Set(["source", "target"]));
    expect(await sidesFrom("203.0.113.77")).toEqual(sides);
  });

  it("uses the client's address if it comes first, or if a cookie has no value", async () => {
    const split = { weights: { b: 100 }, by: "cookie:sid, ip, header:X-User" };
    const { port } = await startOldCluster({ weight: 50 }, { api: { split } });
    const sidesOf = (headers: Record<string, string>): Promise<string[]> =>
      Promise.all(
        Array.from({ length: 40 }, async (_, i) =>
          serviceOf(await ask(port, { host: HOST, headers: { ...headersOf(i), ...headers } })),
        ),
      );
    const byAddress = await sidesOf({});
    expect(await sidesOf({ "X-User": "one", Cookie: 'xsid=1; sid=""; sid=2' })).toEqual(byAddress);
  });

  it("takes no time for a hostile cookie header", async () => {
    const split = { weights: { b: 100 }, by: "cookie:kdp-user" };
    const { port } = await startOldCluster({ weight: 50 }, { api: { split } });
    // Measured against one that costs nothing: other tests keep this machine busy.
    const timed = async (headers: Record<string, string>): Promise<number> => {
      const began = performance.now();
      for (let i = 0; i < 5; i++) expect((await ask(port, { host: HOST, headers })).status).toBe(200);
      return performance.now() - began;
    };
    const plain = await timed({ Cookie: "kdp-user=a" });
    for (const part of [";   ", "kdp-user", '"', " ", "\t;"]) {
      const cookie = part.repeat(Math.floor(30_000 / part.length));
      for (const sent of [`${cookie}x`, `kdp-user=a${cookie}x`, `kdp-user="${cookie}x`]) {
        expect(await timed({ Cookie: sent }), JSON.stringify(sent.slice(0, 20))).toBeLessThan(10 * plain + 2_000);
      }
    }
  });

  it("moves different clients for each API", async () => {
    const clusters = await startTwoClusters(["api01", "api07"]);
    stopAfterwards({ stop: () => clusters.close() });
    const source = { method: "nginx", weight: 50 };
    const nginx = await startNginx(await nginxConf({ api01: { source }, api07: { source } }), clusters.place);
    stopAfterwards(nginx);
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

  it("sends the rest to the old cluster's Service with the client's Host, over plain HTTP", async () => {
    const { clusters, port } = await startOldCluster({ weight: 0 });
    await ask(port, { host: HOST, path: "/a%2fb?c" });
    expect(clusters.source.received[0]).toMatchObject({ target: "/a%2fb?c" });
    expect(Object.fromEntries(clusters.source.received[0]?.headers ?? [])["Host"]).toBe(HOST);
  });
});

describe("a change of the weight", () => {
  /** The number of requests with each weight. At 50 per cent, the share is off by 12 once in a million times. */
  const ENOUGH = 500;

  it(
    "from 0 to 1, 10, 50 and 100 per cent and back fails no request of running clients",
    { timeout: LONG_MS },
    async () => {
      const first = await startOldCluster({ weight: 0 });
      const { clusters } = first;
      let { nginx, port } = first;
      const failed: unknown[] = [];
      let sent = 0;
      let isRunning = true;
      const run = async (client: number): Promise<void> => {
        const agents = new Map<number, Agent>();
        for (let i = client; isRunning; i += 8) {
          // Each pod has its own connections, as behind ingress-nginx.
          const agent = agents.get(port) ?? new Agent({ keepAlive: true });
          agents.set(port, agent);
          sent += 1;
          const method = i % 2 === 0 ? "GET" : "POST";
          const answer = await ask(port, { host: HOST, method, headers: headersOf(i), agent }).catch(
            (error: unknown) => error,
          );
          if ((answer as Answer).status !== 200) failed.push(answer);
        }
        for (const agent of agents.values()) agent.destroy();
      };
      const clients = Array.from({ length: 8 }, (_, i) => run(i));
      const shares: number[] = [];
      const weights = [0, 1, 10, 50, 100, 50, 10, 1, 0];
      for (const weight of weights) {
        // The order of the Deployment: the new pod serves, the old one gets no more requests, waits (preStop), then ends.
        const next = await startNginx(await confOf({ weight }), clusters.place);
        stopAfterwards(next);
        const old = nginx;
        nginx = next;
        port = next.ports["8080"] ?? 0;
        await sleep(300);
        await old.quit();
        clusters.count();
        const counts = { source: 0, target: 0 };
        await until(() => {
          const { source, target } = clusters.count();
          counts.source += source;
          counts.target += target;
          return counts.source + counts.target >= ENOUGH;
        }, "enough requests");
        shares.push(counts.target / (counts.source + counts.target));
      }
      isRunning = false;
      await Promise.all(clients);
      expect(failed).toEqual([]);
      expect(sent).toBeGreaterThanOrEqual(weights.length * ENOUGH);
      for (const [i, weight] of weights.entries()) {
        const off = Math.abs((shares[i] ?? -1) * 100 - weight);
        expect(off, `weight ${weight}`).toBeLessThanOrEqual(weight === 0 || weight === 100 ? 0 : 12);
      }
    },
  );
});
