// SPDX-License-Identifier: Apache-2.0

import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { limitConnections } from "../../kong/server/http-connections.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { until } from "../support/until.ts";

const GET = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";

/** All that a server sends on a connection until it closes it. */
async function received(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  socket.on("error", () => undefined);
  if (!socket.closed) await once(socket, "close");
  return Buffer.concat(chunks).toString();
}

async function open(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  await once(socket, "connect");
  return socket;
}

describe("the plugin server's HTTP port", () => {
  let folder: { path: string; remove: () => Promise<void> };
  let server: RunningServer;
  let port: number;

  beforeAll(async () => {
    folder = await temporaryFolder();
    server = await startServerProcess(join(folder.path, "s"), ["--http", "127.0.0.1:0"]);
    port = await server.httpPort();
  });
  afterAll(async () => {
    await server.stop();
    await folder.remove();
  });

  it.each(["/healthz", "/readyz", "/metrics", "/status", "/elsewhere"])(
    "gives one answer and a close to pipelined requests: %s",
    async (path) => {
      const socket = await open(port);
      socket.write(GET.replace("/healthz", path).repeat(400));
      const answers = await received(socket);
      expect(answers.split("HTTP/1.1 ").length - 1).toBe(1);
      expect(answers).toMatch(/^Connection: close\r$/im);
    },
  );

  it("answers probes while many clients pipeline and do not read", async () => {
    const sockets = await Promise.all(Array.from({ length: 300 }, () => open(port)));
    for (const socket of sockets) {
      socket.pause();
      socket.write(GET.replace("/healthz", "/metrics").repeat(400));
    }
    for (const path of ["/healthz", "/readyz"]) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(10_000) });
      expect(answer.status).toBe(200);
    }
    for (const socket of sockets) socket.destroy();
  });
});

describe("limited connections", () => {
  let server: Server;
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  async function serve(
    most: number,
    lifetime: number,
  ): Promise<{ readonly port: number; readonly asked: () => number }> {
    let asked = 0;
    server = createServer();
    const takes = limitConnections(server, { most, lifetime });
    server.on("request", (request, response) => {
      if (!takes(request, response)) return;
      asked += 1;
      response.end("x".repeat(20_000_000));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return { port: (server.address() as AddressInfo).port, asked: () => asked };
  }

  async function count(): Promise<number> {
    return new Promise((resolve) => {
      server.getConnections((_, connections) => {
        resolve(connections);
      });
    });
  }

  it("end, whether they send nothing, send slowly or do not read", async () => {
    const { port, asked } = await serve(10, 200);
    const [, slow, deaf] = [await open(port), await open(port), await open(port)];
    slow.write("GET / HT");
    deaf.pause();
    deaf.write(GET.repeat(3));
    await until(() => asked() === 1, "a request");
    await until(async () => (await count()) === 0, "no connection being left");
    expect(asked()).toBe(1);
  });

  it("are never more than so many: the oldest one ends", async () => {
    const { port } = await serve(3, 60_000);
    const sockets: Socket[] = [];
    for (let i = 0; i < 5; i++) sockets.push(await open(port));
    await until(async () => (await count()) === 3, "three connections");
    await until(() => sockets.filter(({ closed }) => closed).length === 2, "two closed connections");
    expect(sockets.map(({ closed }) => closed)).toEqual([true, true, false, false, false]);
    for (const socket of sockets) socket.destroy();
  });
});
