// SPDX-License-Identifier: Apache-2.0

import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";
import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { nginxForTests, startNginx, type Nginx } from "../support/nginx.ts";
import { nginxConf, oldHost, startTwoClusters, type TwoClusters } from "../support/two-clusters.ts";

nginxForTests({ stream: true });

const started: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const each of started.splice(0).reverse()) await each.stop();
});

const APIS = { api01: { source: { method: "passthrough" } }, default: { source: { method: "passthrough" } } };

/** The new cluster has the old hosts' certificates. */
async function start(more: object = {}): Promise<{ clusters: TwoClusters; nginx: Nginx; port: number }> {
  const clusters = await startTwoClusters(Object.keys(APIS));
  started.push({ stop: () => clusters.close() });
  const nginx = await startNginx(await nginxConf(APIS, more), clusters.place);
  started.push(nginx);
  return { clusters, nginx, port: nginx.ports["8443"] ?? 0 };
}

interface Outcome {
  readonly names?: string | undefined;
  readonly text: string;
}

/** Sends a request with TLS to the new cluster. A closed connection gives an empty text. */
async function askOver(port: number, servername: string, text: string): Promise<Outcome> {
  const socket: TLSSocket = connectTls({ host: "127.0.0.1", port, servername, rejectUnauthorized: false });
  started.push({ stop: () => Promise.resolve(void socket.destroy()) });
  let received = "";
  let names: string | undefined;
  socket.on("secureConnect", () => {
    names = socket.getPeerCertificate().subjectaltname;
    socket.write(text);
  });
  socket.on("data", (chunk: Buffer) => {
    received += chunk.toString();
    socket.end();
  });
  await new Promise<void>((resolve) => {
    socket.on("error", () => {
      resolve();
    });
    socket.on("close", () => {
      resolve();
    });
  });
  return { names, text: received };
}

describe("TLS passed through", () => {
  it.each(Object.keys(APIS))(
    "ends in the new cluster, with its certificate and the old host as server name: %s",
    async (api) => {
      const { clusters, port } = await start();
      const { names, text } = await askOver(port, oldHost(api), `GET /x HTTP/1.1\r\nHost: ${oldHost(api)}\r\n\r\n`);
      expect(names).toContain("target-team2");
      expect(text).toMatch(/^HTTP\/1\.1 200/);
      expect(clusters.target.received).toMatchObject([{ target: "/x", tls: { sni: oldHost(api) } }]);
    },
  );

  it.each(["elsewhere.example.com", "api99.source-team1.dev.aliyun.cloud.cn.aibang", ""])(
    "closes connections with an unknown name: %j",
    async (name) => {
      const { clusters, port } = await start();
      expect(await askOver(port, name, "GET / HTTP/1.1\r\n\r\n")).toEqual({ names: undefined, text: "" });
      expect(clusters.count()).toEqual({ source: 0, target: 0 });
    },
  );

  it("closes connections without TLS", async () => {
    const { clusters, port } = await start();
    const socket = connect(port, "127.0.0.1");
    socket.write("GET / HTTP/1.1\r\n\r\n");
    socket.on("error", () => undefined);
    await once(socket, "close");
    expect(clusters.count()).toEqual({ source: 0, target: 0 });
  });

  it("sends the client's address by the PROXY protocol if that is on", async () => {
    const seen = new Promise<string>((resolve) => {
      const server = createServer((socket) => {
        socket.once("data", (chunk: Buffer) => {
          resolve(chunk.toString("latin1"));
          socket.destroy();
        });
      });
      server.listen(0, "127.0.0.1", () => {
        void (async () => {
          const { port } = server.address() as AddressInfo;
          const upstreams = { "api01.target-team2.dev.aliyun.cloud.cn.aibang:443": `127.0.0.1:${port}` };
          const conf = await nginxConf({ api01: APIS.api01 }, { passthrough: { proxyProtocol: true } });
          const nginx = await startNginx(conf, { upstreams });
          started.push(nginx, { stop: () => Promise.resolve(void server.close()) });
          await askOver(nginx.ports["8443"] ?? 0, oldHost("api01"), "");
        })();
      });
    });
    expect(await seen).toMatch(/^PROXY TCP4 127\.0\.0\.1 127\.0\.0\.1 \d+ \d+\r\n/);
  });

  it("is logged", async () => {
    const { nginx, port } = await start();
    await askOver(port, oldHost("api01"), "GET / HTTP/1.1\r\n\r\n");
    await expect.poll(() => nginx.log()).toContain("\n");
    expect(JSON.parse(await nginx.log())).toMatchObject({
      kdp: { api: "api01", cluster: "target", because: ["passthrough"], host: oldHost("api01") },
      client_ip: "127.0.0.1",
    });
  });
});
