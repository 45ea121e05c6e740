// SPDX-License-Identifier: Apache-2.0

import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { createAuthority } from "../../scripts/support/certificates.ts";
import { renderChart, type KubernetesObject } from "../support/helm.ts";
import { ask } from "../support/http-client.ts";
import { startRealKong, whyNoKong } from "../support/real-kong.ts";
import { startUpstream } from "../support/recording-upstream.ts";
import { ownTable } from "../support/rendered.ts";

const HOST = "dev-01.example.com";
const ORIGIN = "https://app.example.com";
const reason = whyNoKong();
beforeEach((context) => {
  context.skip(reason !== undefined, reason);
});

describe.each(["pluginServer", "inProcess"])("a real Kong with the chart's settings, runtime: %s", (runtime) => {
  it.each(["perApi", "perHost"])("tells no versions and logs no queries, routes: %s", async (routes) => {
    const [a, b] = [await startUpstream("a"), await startUpstream("b")];
    const cluster = (name: string, port: number): object => ({
      url: `http://${name}.example.com:${port}`,
      address: "127.0.0.1",
    });
    const split = { weights: { a: 1, b: 99 }, by: "header:X-User-Id", override: { header: "X-Cluster" } };
    const table = {
      shortHosts: [HOST],
      clusters: { a: cluster("a", a.port), b: cluster("b", b.port) },
      defaults: { cluster: "b" },
      apis: { api01: { split } },
    };
    const objects = await renderChart({
      ...ownTable(table),
      runtime,
      routes,
      ingressController: { enabled: false },
    });
    const log = join(tmpdir(), `kdp-access-${process.pid}-${runtime}-${routes}.log`);
    const withLog = JSON.parse(JSON.stringify(objects).replaceAll("/dev/stdout", log)) as KubernetesObject[];
    const kong = await startRealKong(withLog, (await createAuthority("nobody's")).cert);
    try {
      const path = "/api01/x?token=s3cret";
      const answers = [
        await ask(kong.port, { host: HOST, path, headers: { "X-Cluster": "a" } }),
        await ask(kong.port, { host: HOST, path, headers: { X_Cluster: "a", "X-User-Id": "user-1" } }),
        await ask(kong.port, { host: HOST, path, headers: { X_Cluster: "b", "X-Cluster": "a" } }),
      ];
      expect(answers.map(({ headers }) => headers["x-upstream"])).toEqual(["a", "b", "a"]);
      for (const { headers } of answers) {
        expect(headers).toHaveProperty("x-kong-request-id");
        expect(Object.keys(headers)).not.toContain("via");
        expect(headers["server"] ?? "").not.toContain("kong");
      }
      expect(a.received.map(({ target }) => target)).toEqual(["/x?token=s3cret", "/x?token=s3cret"]);
      const lines = async (): Promise<string[]> =>
        (await readFile(log, "utf8").catch(() => "")).split("\n").filter((line) => line.includes("/api01/x"));
      await expect.poll(async () => (await lines()).length, { timeout: 10_000 }).toBe(3);
      for (const line of await lines()) {
        expect(JSON.parse(line)).toMatchObject({ request: { uri: "/api01/x" }, upstream_uri: "/x" });
        expect(line).not.toContain("s3cret");
      }
    } finally {
      await kong.stop();
      await Promise.all([a.close(), b.close(), rm(log, { force: true })]);
    }
  });

  it.each(["perApi", "perHost"])("maps an upstream's URLs on the client's short host, routes: %s", async (routes) => {
    const upstream = await startUpstream("b");
    // It knows X-Forwarded-Host, and not X-Forwarded-Prefix: what it is asked for is where it redirects to.
    upstream.respond = (socket, { target = "", headers }) => {
      const [, host] = headers.find(([name]) => name.toLowerCase() === "x-forwarded-host") ?? [];
      socket.write(
        `HTTP/1.1 302 Found\r\nLocation: http://${typeof host === "string" ? host : ""}${target}\r\nContent-Length: 0\r\n\r\n`,
      );
    };
    const table = {
      shortHosts: [HOST],
      legacyHosts: [{ host: "{api}.old.example.com" }],
      clusters: { b: { url: `http://b.example.com:${upstream.port}`, address: "127.0.0.1" } },
      apis: { api01: { rewriteResponse: true }, api02: {}, api03: { path: "/team/api03" } },
    };
    const values = { ...ownTable(table), runtime, routes, ingressController: { enabled: false } };
    const objects = await renderChart({ ...values, accessLog: { enabled: false } });
    const kong = await startRealKong(objects, (await createAuthority("nobody's")).cert);
    try {
      const locationOf = async (host: string, path: string): Promise<string | undefined> =>
        (await ask(kong.port, { host, path })).headers.location;
      expect(await locationOf(HOST, "/api01/login?next=/")).toBe(`http://${HOST}/api01/login?next=/`);
      expect(await locationOf(HOST, "/api01/api02/x")).toBe(`http://${HOST}/api02/x`);
      expect(await locationOf(HOST, "/api01/team/api03")).toBe(`http://${HOST}/team/api03`);
      expect(await locationOf(HOST, "/api01/team/x")).toBe(`http://${HOST}/api01/team/x`);
      expect(await locationOf(`${HOST}:8000`, "/api01/login")).toBe(`http://${HOST}:8000/api01/login`);
      expect(await locationOf("api01.old.example.com", "/api02/x")).toBe("http://api01.old.example.com/api02/x");
      expect(await locationOf(HOST, "/api02/login")).toBe(`http://${HOST}/login`);
    } finally {
      await kong.stop();
      await upstream.close();
    }
  });

  it.each(["perApi", "perHost"])("lets code of a listed origin read its own answers, routes: %s", async (routes) => {
    const upstream = await startUpstream("b");
    const table = {
      shortHosts: [HOST],
      legacyHosts: [{ host: "{api}.gone.example.com", sunset: "2026-01-01", afterSunset: "gone" }],
      clusters: { b: { url: `http://b.example.com:${upstream.port}`, address: "127.0.0.1" } },
      defaults: { cors: { allowOrigins: [ORIGIN], allowCredentials: true } },
      apis: { api01: {}, open: { cors: { allowOrigins: ["*"] } } },
    };
    const values = { ...ownTable(table), runtime, routes, ingressController: { enabled: false } };
    const objects = await renderChart({ ...values, accessLog: { enabled: false } });
    const kong = await startRealKong(objects, (await createAuthority("nobody's")).cert);
    try {
      const answer = async (host: string, path: string, headers: Record<string, string>, method = "GET") => {
        const { status, headers: given } = await ask(kong.port, { host, path, method, headers });
        const names = ["access-control-allow-origin", "access-control-allow-credentials", "vary"];
        return [status, ...names.map((name) => given[name])];
      };
      const asks = { Origin: ORIGIN };
      const gone = "api01.gone.example.com";
      expect(await answer(gone, "/x", asks)).toEqual([410, ORIGIN, "true", "Origin"]);
      expect(await answer(HOST, "/nobody", asks)).toEqual([404, ORIGIN, "true", "Origin"]);
      expect(await answer(gone, "/x", { Origin: `${ORIGIN}.evil.example` })).toEqual([
        410,
        undefined,
        undefined,
        "Origin",
      ]);
      expect(await answer(gone, "/x", {})).toEqual([410, undefined, undefined, "Origin"]);
      expect(await answer("open.gone.example.com", "/x", asks)).toEqual([410, "*", undefined, undefined]);
      const preflight = { ...asks, "Access-Control-Request-Method": "PUT" };
      expect(await answer(gone, "/x", preflight, "OPTIONS")).toEqual([204, ORIGIN, "true", "Origin"]);
      expect(await answer(HOST, "/nobody", preflight, "OPTIONS")).toEqual([204, ORIGIN, "true", "Origin"]);
      expect(await answer(HOST, "/api01/x", preflight, "OPTIONS")).toEqual([200, undefined, undefined, undefined]);
      // The guard refuses it, before Kong has a route for it.
      const looped = { "CDN-Loop": HOST };
      expect(await answer(HOST, "/api01/x", { ...asks, ...looped })).toEqual([508, ORIGIN, "true", "Origin"]);
      expect(await answer(HOST, "/api01/x", looped)).toEqual([508, undefined, undefined, "Origin"]);
      expect(await answer(HOST, "/api01/x", { ...preflight, ...looped }, "OPTIONS")).toEqual([
        204,
        ORIGIN,
        "true",
        "Origin",
      ]);
      expect(await answer("nobody.example.com", "/", asks)).toEqual([421, undefined, undefined, undefined]);
    } finally {
      await kong.stop();
      await upstream.close();
    }
  });

  it("resolves a reference to a secret of a plugin, which is in no object", async () => {
    const [upstream, logs] = [await startUpstream("b"), await startUpstream("logs")];
    const plugin = {
      name: "http-log",
      config: {
        http_endpoint: `http://127.0.0.1:${logs.port}/log`,
        headers: { "X-Log-Token": "{vault://env/kdp-log-token}" },
        queue: { max_coalescing_delay: 0.1 },
      },
    };
    const table = {
      shortHosts: [HOST],
      clusters: { b: { url: `http://b.example.com:${upstream.port}`, address: "127.0.0.1" } },
      apis: { api01: { plugins: [plugin] } },
    };
    const extraEnv = [{ name: "KDP_LOG_TOKEN", value: "s3cret" }];
    const objects = await renderChart({
      ...ownTable(table),
      runtime,
      ingressController: { enabled: false },
      proxy: { extraEnv },
    });
    const holders = objects.filter((each) => JSON.stringify(each).includes("s3cret"));
    expect(holders.map(({ kind }) => kind)).toEqual(["Deployment"]);
    const kong = await startRealKong(objects, (await createAuthority("nobody's")).cert);
    try {
      expect((await ask(kong.port, { host: HOST, path: "/api01/x" })).headers["x-upstream"]).toBe("b");
      await expect.poll(() => logs.received.length, { timeout: 10_000 }).toBeGreaterThan(0);
      expect(logs.received[0]?.headers).toContainEqual(["X-Log-Token", "s3cret"]);
    } finally {
      await kong.stop();
      await Promise.all([upstream.close(), logs.close()]);
    }
  });
});
