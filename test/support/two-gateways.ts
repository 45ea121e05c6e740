// SPDX-License-Identifier: Apache-2.0

import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from "node:http2";
import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSecureContext } from "node:tls";
import { createAuthority, type Authority, type KeyPair } from "../../scripts/support/certificates.ts";
import { runKdp, type KdpRun } from "./run-kdp.ts";

/** The APIs of the gateways. */
const APIS = ["api1", "api2"];
export const SHORT_HOST = "short.example.com";
/** RFC 6455 section 1.3. */
const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/** A request as an upstream receives it, whichever gateway passes it on. */
export interface Passed {
  readonly api: string;
  readonly method: string;
  /** The path with its query, without the prefix. */
  readonly target: string;
  /** The Host header that the client sent. */
  readonly host: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The number of requests that this gateway has had before. */
  readonly count: number;
  /** The server name of the connection. */
  readonly serverName: string;
}

/** An answer of an upstream. */
export interface Given {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Buffer;
  /** Milliseconds before it comes. */
  delay: number;
}

/** What one gateway does otherwise than the other. */
export interface Plant {
  /** Changes an answer. */
  readonly change?: (given: Given, passed: Passed) => void;
  /** Changes how a request is passed on; undefined refuses it with 404. */
  readonly pass?: (passed: Passed, raw: { readonly path: string }) => Passed | undefined;
  /** The certificate for a server name. */
  readonly certificate?: (serverName: string) => KeyPair | undefined;
  /** Whether the handshake of a server name is ended. */
  readonly refusesName?: (serverName: string) => boolean;
  /** Takes a request whole, as raw as the socket is; true if it did. */
  readonly raw?: (request: Http2ServerRequest, response: Http2ServerResponse, count: number) => boolean;
  readonly refusesUpgrade?: boolean;
}

/** A gateway with real TLS, HTTP/1.1 and HTTP/2. */
export interface Gateway {
  readonly port: number;
  plant: Plant;
  /** Every request as it came: `METHOD host target`. */
  readonly received: string[];
  close(): Promise<void>;
}

/** Both gateways, and `kdp verify` for them. */
export interface TwoGateways {
  readonly authority: Authority;
  readonly a: Gateway;
  readonly b: Gateway;
  readonly folder: string;
  /** Writes a values file and gives its path. */
  values(table: object): Promise<string>;
  /** Runs `kdp verify` against both, as fast as it goes. */
  verify(...args: readonly string[]): Promise<KdpRun>;
  close(): Promise<void>;
}

/** The table of both gateways. */
export function tableOf(more: object = {}, apis: Readonly<Record<string, object>> = {}): object {
  return {
    shortHosts: [SHORT_HOST],
    legacyHosts: [{ host: "{api}.old.example.com" }, { host: "{api}.new.example.com" }],
    clusters: {
      b: { url: "http://{api}.svc.cluster.local" },
      a: { url: "https://{api}.old.example.com", address: "127.0.0.1" },
    },
    defaults: { cluster: "b", rewriteResponse: true },
    apis: Object.fromEntries(APIS.map((api) => [api, apis[api] ?? {}])),
    ...more,
  };
}

export async function startTwoGateways(): Promise<TwoGateways> {
  const authority = await createAuthority("test of kdp verify");
  const pair = await authority.issue([SHORT_HOST, "*.old.example.com", "*.new.example.com"]);
  const [a, b] = await Promise.all([startGateway(pair), startGateway(pair)]);
  const folder = await mkdtemp(join(tmpdir(), "kdp-verify-"));
  const ca = join(folder, "ca.pem");
  const values = join(folder, "values.yaml");
  await writeFile(ca, authority.cert);
  await writeFile(values, JSON.stringify({ routeTable: tableOf() }));
  let files = 0;
  return {
    authority,
    a,
    b,
    folder,
    values: async (table) => {
      files += 1;
      const file = join(folder, `values-${files}.yaml`);
      await writeFile(file, JSON.stringify({ routeTable: table }));
      return file;
    },
    verify: (...args) => {
      const file = args.includes("-f") ? [] : ["-f", values];
      const sides = ["--address", `a=127.0.0.1:${a.port}`, "--address", `b=127.0.0.1:${b.port}`];
      const fast = ["--rate", "100000", "--concurrency", "4", "--samples", "8", "--dns", "none", "--timeout", "10s"];
      return runKdp(["verify", ...file, ...sides, "--ca", ca, ...fast, ...args]);
    },
    close: async () => {
      await Promise.all([a.close(), b.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startGateway(pair: KeyPair): Promise<Gateway> {
  const gateway = { port: 0, plant: {} as Plant, received: [] as string[] };
  let count = 0;
  const server: Http2SecureServer = createSecureServer(
    {
      allowHTTP1: true,
      ...pair,
      SNICallback: (name, done) => {
        if (gateway.plant.refusesName?.(name) === true) done(new Error("no such name"));
        else done(null, createSecureContext(gateway.plant.certificate?.(name) ?? pair));
      },
    },
    (request, response) => {
      count += 1;
      void answer(gateway, request, response, count);
    },
  );
  const sockets = new Set<Socket>();
  server.on("secureConnection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
  });
  server.on("upgrade", (request: IncomingMessage, socket: NodeJS.WritableStream) => {
    const accept = createHash("sha1")
      .update(`${String(request.headers["sec-websocket-key"])}${GUID}`)
      .digest("base64");
    const switching = `HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`;
    const refusal = "HTTP/1.1 426 Upgrade Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    socket.end(gateway.plant.refusesUpgrade === true ? refusal : switching);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  gateway.port = (server.address() as AddressInfo).port;
  return Object.assign(gateway, {
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  });
}

async function answer(
  { plant, received }: Pick<Gateway, "plant" | "received">,
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  count: number,
): Promise<void> {
  const host = request.headers[":authority"] ?? request.headers.host ?? "";
  received.push(`${request.method} ${host} ${request.url}`);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (plant.raw?.(request, response, count) === true) return;
  const serverName = (request.socket as { servername?: string | false }).servername;
  const usual = passedOf(host, request, count, typeof serverName === "string" ? serverName : "");
  const passed = plant.pass === undefined || usual === undefined ? usual : plant.pass(usual, { path: request.url });
  if (passed === undefined) {
    response.writeHead(404, { "content-type": "application/json" }).end('{"message":"no Route matched"}');
    return;
  }
  const given = upstream(passed);
  plant.change?.(given, passed);
  if (given.delay > 0) await new Promise((resolve) => setTimeout(resolve, given.delay));
  response.writeHead(given.status, given.headers);
  response.end(passed.method === "HEAD" ? "" : given.body);
}

/** The routes of both gateways: each serves all hosts, so A can stand in for B. */
function passedOf(
  host: string,
  { url, method, headers }: Http2ServerRequest,
  count: number,
  serverName: string,
): Passed | undefined {
  const common = { method, host, headers, count, serverName };
  if (host === SHORT_HOST) {
    const api = APIS.find((name) => new RegExp(`^/${name}(?=[/?]|$)`).test(url));
    const target = url.slice((api ?? "").length + 1);
    return api === undefined ? undefined : { ...common, api, target: target.startsWith("/") ? target : `/${target}` };
  }
  const [, api = ""] = /^([a-z0-9]+)\.(?:old|new)\.example\.com$/.exec(host) ?? [];
  return APIS.includes(api) ? { ...common, api, target: url } : undefined;
}

/** One upstream for both: it names what it received, a clock, and a random number. */
function upstream({ api, method, target, host, headers }: Passed): Given {
  const own = host === SHORT_HOST ? `https://${host}/${api}` : `https://${host}`;
  const cookiePath = host === SHORT_HOST ? `/${api}/` : "/";
  const isKnown = /^\/(\?|$)|^\/items|^\/login|^\/kdp-verify\/a%2Fb/.test(target);
  const id = headers["x-request-id"];
  return {
    status: !isKnown ? 404 : target.startsWith("/login") ? 302 : 200,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "max-age=60, public",
      "strict-transport-security": "max-age=31536000",
      "set-cookie": [`session=${Math.random()}; Path=${cookiePath}; Secure; HttpOnly; SameSite=Lax`],
      date: new Date().toUTCString(),
      "x-instance": `pod-${Math.floor(Math.random() * 1000)}`,
      ...(typeof id === "string" && { "x-request-id": id }),
      ...(target.startsWith("/login") && { location: `${own}/items?from=login` }),
    },
    body: JSON.stringify({
      api,
      method,
      target,
      self: `${own}/items`,
      at: new Date().toISOString(),
      n: Math.random(),
      list: [1, 2, 3],
    }),
    delay: 0,
  };
}
