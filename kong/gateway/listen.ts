// SPDX-License-Identifier: Apache-2.0

import { createServer, type IncomingMessage, type Server as HttpServer } from "node:http";
import { createSecureServer, createServer as createHttp2Server, type Http2ServerRequest } from "node:http2";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { SecureContext } from "node:tls";
import type { ClientResponse } from "./client-response.ts";
import type { Gateway } from "./gateway.ts";
import { refuseBrokenRequest } from "./refuse-broken.ts";
import { serveRequest, type Listener } from "./serve.ts";
import { serveUpgrade } from "./serve-upgrade.ts";

/** Finds the certificate for a server name, and one for clients that name none. */
export type CertificateFor = (serverName: string | undefined) => Promise<SecureContext>;

/** Where and how clients connect. */
export interface ListenOptions {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Whether the client's forwarding headers are believed. */
  readonly isTrusted: (address: string) => boolean;
  /** TLS, with HTTP/2 or HTTP/1.1 as the client chooses; without it plain HTTP. */
  readonly certificateFor?: CertificateFor;
  /** Plain HTTP/2 by prior knowledge, instead of plain HTTP/1.1. */
  readonly isHttp2?: true;
}

/** A listening socket for clients. */
export interface Listening {
  readonly port: number;
  /** Takes no more connections, lets requests finish for `grace` milliseconds, then closes everything. */
  close(grace: number): Promise<void>;
}

/** Room for more than nginx takes, so that what is too long is refused here, in nginx's words. */
const HTTP1_OPTIONS = {
  maxHeaderSize: 131_072,
  requireHostHeader: false,
  keepAliveTimeout: 65_000,
  requestTimeout: 0,
  shouldUpgradeCallback: asksForWebSocket,
};

/** Listens for clients and serves their requests by a gateway. Resolves when the socket is open. */
export async function listen(gateway: Gateway, options: ListenOptions): Promise<Listening> {
  const sockets = new Set<Socket>();
  const server = createListener(options);
  const listener: Listener = {
    gateway,
    scheme: options.certificateFor === undefined ? "http" : "https",
    isTrusted: options.isTrusted,
    port: () => (server.address() as AddressInfo).port,
    isClosing: false,
  };
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  const onRequest = (request: IncomingMessage | Http2ServerRequest, response: ClientResponse): void => {
    void serveRequest(request, response, listener);
  };
  server.on("request", onRequest);
  server.on("checkContinue", (request: IncomingMessage | Http2ServerRequest, response: ClientResponse) => {
    response.writeContinue();
    onRequest(request, response);
  });
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    void serveUpgrade(request, socket as Socket, head, listener);
  });
  server.on("connect", (_request: IncomingMessage, socket: Duplex) => {
    refuseBrokenRequest(405, socket as Socket);
  });
  server.on("clientError", (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Duplex) => {
    refuseBrokenRequest(error, socket as Socket);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, resolve);
  });
  return {
    port: listener.port(),
    async close(grace) {
      listener.isClosing = true;
      const closed = new Promise((resolve) => server.close(resolve));
      if ("closeIdleConnections" in server) (server as HttpServer).closeIdleConnections();
      const timer = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, grace);
      await closed;
      clearTimeout(timer);
    },
  };
}

type AnyServer = ReturnType<typeof createServer | typeof createSecureServer | typeof createHttp2Server>;

function createListener({ certificateFor, isHttp2 }: ListenOptions): AnyServer {
  if (isHttp2 === true) return createHttp2Server();
  if (certificateFor === undefined) return createServer(HTTP1_OPTIONS);
  return createSecureServer({
    ...HTTP1_OPTIONS,
    allowHTTP1: true,
    SNICallback: (serverName: string, done: (error: Error | null, context?: SecureContext) => void) => {
      certificateFor(serverName).then(
        (context) => {
          done(null, context);
        },
        (error: unknown) => {
          done(error instanceof Error ? error : new Error(String(error)));
        },
      );
    },
  });
}

function asksForWebSocket(request: IncomingMessage): boolean {
  return request.headers.upgrade?.toLowerCase() === "websocket";
}
