// SPDX-License-Identifier: Apache-2.0

import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { createServer as createTlsServer, request as httpsRequest } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAuthority } from "../../scripts/support/certificates.ts";
import { startPreviewProcess, type PreviewProcess } from "../support/preview-process.ts";
import { until } from "../support/until.ts";

const HOST = "dev-01.example.com";
const VALUES = `routeTable:
  shortHosts: [${HOST}]
  clusters:
    b: { url: "http://{api}.svc.example.net:8080" }
    tls: { url: "https://{api}.tls.example.net", address: 192.0.2.1 }
    stranger: { url: "https://stranger.example.net" }
  defaults: { cluster: b }
  apis:
    api01: {}
    secure: { cluster: tls }
    stranger: { cluster: stranger }
    quick: { timeouts: { read: 300ms }, retries: 0 }
    nowhere: { upstream: "http://nowhere.invalid" }
    refused: { upstream: "http://refused.example.net" }
`;

/** The upstream's events, in order. */
const events: string[] = [];
const servers: Server[] = [];
let folder: string;
let preview: PreviewProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdp-test-"));
  const authority = await createAuthority("upstreams' CA");
  const ca = join(folder, "ca.pem");
  await writeFile(ca, authority.cert);
  const plain = await serve(createServer(answer));
  const tls = await serve(createTlsServer(await authority.issue(["secure.tls.example.net"]), answer));
  const stranger = await serve(
    createTlsServer(await (await createAuthority("stranger")).issue(["stranger.example.net"]), answer),
  );
  const values = join(folder, "values.yaml");
  await writeFile(values, VALUES);
  preview = await startPreviewProcess([
    ...["-f", values, "--ca", ca, "--no-request-buffering"],
    ...["--connect-to", `api01.svc.example.net:8080:127.0.0.1:${plain}`],
    ...["--connect-to", `quick.svc.example.net:8080:127.0.0.1:${plain}`],
    ...["--connect-to", `192.0.2.1:443:127.0.0.1:${tls}`],
    ...["--connect-to", `stranger.example.net:443:127.0.0.1:${stranger}`],
    ...["--connect-to", "refused.example.net:80:127.0.0.1:1"],
  ]);
});

afterAll(async () => {
  await preview.end();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  await rm(folder, { recursive: true });
});

async function serve(server: Server): Promise<number> {
  servers.push(server);
  server.on("upgrade", (request: IncomingMessage, socket: Socket) => {
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nX-Target: ${request.url ?? ""}\r\n\r\n`,
    );
    socket.on("data", (chunk) => socket.write(`echo ${chunk.toString()}`));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** An upstream that streams events, reads a body piece by piece, or never answers, depending on the path. */
function answer(request: IncomingMessage, response: import("node:http").ServerResponse): void {
  const path = request.url ?? "";
  if (path === "/events") {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    response.write("data: 1\n\n");
    request.once("close", () => events.push("client gone"));
  } else if (path === "/upload") {
    request.on("data", (chunk: Buffer) => events.push(`chunk ${chunk.toString()}`));
    request.on("end", () => response.end("done"));
  } else if (path === "/large") {
    response.end(Buffer.alloc(20_000_000, "x"));
  } else if (path !== "/never") {
    response.setHeader("X-Host", request.headers.host ?? "");
    response.end(path);
  }
}

describe("kdp preview against real upstreams", () => {
  it("forwards events at once, and closes the upstream's connection when the client leaves", async () => {
    const request = httpsRequest(preview.options(HOST, "/api01/events", { agent: false })).end();
    const [response] = (await once(request, "response")) as [IncomingMessage];
    const [chunk] = (await once(response, "data")) as [Buffer];
    expect(chunk.toString()).toBe("data: 1\n\n");
    response.destroy();
    await until(() => events.includes("client gone"), "the upstream hears of it");
  });

  it("forwards a request's body at once with --no-request-buffering", async () => {
    const request = httpsRequest(preview.options(HOST, "/api01/upload", { method: "POST", agent: false }));
    request.write("one");
    await until(() => events.includes("chunk one"), "the first chunk is there");
    request.end("two");
    const [response] = (await once(request, "response")) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    expect(events).toContain("chunk two");
    response.resume();
  });

  it("forwards a WebSocket in both directions", async () => {
    const headers = { Host: HOST, Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Key": "x" };
    const request = httpsRequest(preview.options(HOST, "/api01/socket", { headers, agent: false })).end();
    const [response, socket] = (await once(request, "upgrade")) as [IncomingMessage, Socket];
    expect([response.statusCode, response.headers["x-target"]]).toEqual([101, "/socket"]);
    for (const word of ["hello", "again"]) {
      socket.write(word);
      const [chunk] = (await once(socket, "data")) as [Buffer];
      expect(chunk.toString()).toBe(`echo ${word}`);
    }
    socket.destroy();
  });

  it("forwards large responses to slow readers with little memory", async () => {
    const request = httpsRequest(preview.options(HOST, "/api01/large", { agent: false })).end();
    const [response] = (await once(request, "response")) as [IncomingMessage];
    await sleep(200);
    let length = 0;
    for await (const chunk of response) length += (chunk as Buffer).length;
    expect(length).toBe(20_000_000);
  });

  it("dials the address, and uses the name for Host, SNI and certificate", async () => {
    const reply = await preview.get(HOST, "/secure/x");
    expect([reply.status, reply.headers["x-host"], reply.body]).toEqual([200, "secure.tls.example.net", "/x"]);
  });

  it("refuses an upstream with an untrusted certificate", async () => {
    expect((await preview.get(HOST, "/stranger/x")).status).toBe(502);
  });

  it("gives Kong's answers for an upstream that is missing, refuses, or is too slow", async () => {
    expect((await preview.get(HOST, "/nowhere/x")).status).toBe(503);
    expect((await preview.get(HOST, "/refused/x")).status).toBe(502);
    expect((await preview.get(HOST, "/quick/never")).status).toBe(504);
    expect((await preview.get(HOST, "/quick/x")).status).toBe(200);
  });

  it("names the plugins that it does not run, and the APIs whose responses it does not rewrite", async () => {
    const values = join(folder, "plugins.yaml");
    await writeFile(values, VALUES.replace("api01: {}", "api01: { plugins: [{ name: cors }], rewriteResponse: true }"));
    const other = await startPreviewProcess(["-f", values]);
    expect(other.stderr()).toContain("The plugins of api01 run only in Kong, not here.");
    expect(other.stderr()).toContain("The response headers of api01 are mapped back only in Kong, not here.");
    await other.end();
  });
});
