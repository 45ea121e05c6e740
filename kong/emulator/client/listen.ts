// SPDX-License-Identifier: Apache-2.0

import { createServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from "node:http";
import {
  createServer as createHttp2Server,
  type Http2Server,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from "node:http2";
import { createServer as createNetServer, type AddressInfo, type Server as NetServer, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createServer as createTlsServer, type SecureContext } from "node:tls";
import { ClientConnection } from "./client-connection.ts";
import type { Emulator } from "../emulator.ts";
import { refuseMalformedRequest } from "./malformed-request.ts";
import { serveRequest, type Listener } from "./serve.ts";
import { serveUpgrade } from "./serve-upgrade.ts";

/** Finds the certificate for a server name; undefined for clients that send none. */
export type CertificateFor = (serverName: string | undefined) => Promise<SecureContext>;

/** Where and how clients connect. */
export interface ListenOptions {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Whether to trust the forwarding headers of a client's address. */
  readonly isTrusted: (address: string) => boolean;
  /** Switches TLS on, with HTTP/2 or HTTP/1.1 as the client chooses. Without it the socket serves plain HTTP. */
  readonly certificateFor?: CertificateFor;
  /** Serves plain HTTP/2 with prior knowledge instead of plain HTTP/1.1. */
  readonly isHttp2?: true;
}

/** A listening socket for clients. */
export interface Listening {
  readonly port: number;
  /** Stops accepting connections, lets requests finish for `grace` milliseconds, then closes all connections. */
  close(grace: number): Promise<void>;
}

/** Limits above nginx's, so that the emulator itself refuses what is too long, with nginx's answer. */
const HTTP1_OPTIONS = {
  maxHeaderSize: 131_072,
  requireHostHeader: false,
  keepAliveTimeout: 65_000,
  requestTimeout: 0,
  shouldUpgradeCallback: asksForWebSocket,
};

/** Listens for clients and serves their requests with an emulator. Resolves when the socket is open. */
export async function listen(emulator: Emulator, options: ListenOptions): Promise<Listening> {
  const sockets = new Set<Socket>();
  const connections = new Set<ClientConnection>();
  const sessions = new Set<ServerHttp2Session>();
  const listener: Listener = {
    emulator,
    scheme: options.certificateFor === undefined ? "http" : "https",
    isTrusted: options.isTrusted,
    port: () => (server.address() as AddressInfo).port,
    isClosing: false,
  };
  const http1 = serveHttp1(listener);
  const http2 = serveHttp2(listener);
  http2.on("session", (session) => {
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
  });
  const server = createListener(options, (socket, isHttp2) => {
    if (isHttp2) {
      http2.emit("connection", socket);
    } else {
      const connection = new ClientConnection(socket);
      connections.add(connection);
      connection.on("close", () => connections.delete(connection));
      http1.emit("connection", connection);
    }
  });
  // Includes sockets that never finish their TLS handshake.
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
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
      for (const connection of connections) if (connection.isIdle) connection.destroy();
      for (const session of sessions) session.close();
      const timer = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, grace);
      await closed;
      clearTimeout(timer);
    },
  };
}

/** Creates an HTTP/1 server that does not listen; `listen` passes connections to it. */
function serveHttp1(listener: Listener): HttpServer {
  const server = createServer(HTTP1_OPTIONS);
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    const { socket } = request;
    if (socket instanceof ClientConnection) {
      socket.beginRequest();
      response.once("finish", () => {
        socket.endRequest(request.complete);
      });
    }
    void serveRequest(request, response, listener);
  };
  server.on("request", onRequest);
  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    response.writeContinue();
    onRequest(request, response);
  });
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    void serveUpgrade(request, socket, head, listener);
  });
  server.on("connect", (_request: IncomingMessage, socket: Duplex) => {
    refuseMalformedRequest(405, socket);
  });
  server.on("clientError", (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Duplex) => {
    refuseMalformedRequest(error, socket);
  });
  return server;
}

function serveHttp2(listener: Listener): Http2Server {
  const server = createHttp2Server();
  const onRequest = (request: Http2ServerRequest, response: Http2ServerResponse): void => {
    void serveRequest(request, response, listener);
  };
  server.on("request", onRequest);
  server.on("checkContinue", (request: Http2ServerRequest, response: Http2ServerResponse) => {
    response.writeContinue();
    onRequest(request, response);
  });
  return server;
}

/** Creates the server that accepts connections. It passes each one to `take`, with the information whether it is HTTP/2. */
function createListener(
  { certificateFor, isHttp2 }: ListenOptions,
  take: (socket: Socket, isHttp2: boolean) => void,
): NetServer {
  if (certificateFor === undefined) {
    return createNetServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
      take(socket, isHttp2 === true);
    });
  }
  const server = createTlsServer({
    allowHalfOpen: true,
    noDelay: true,
    ALPNProtocols: ["h2", "http/1.1"],
    SNICallback: (serverName, done) => {
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
  return server.on("secureConnection", (socket) => {
    take(socket, socket.alpnProtocol === "h2");
  });
}

function asksForWebSocket(request: IncomingMessage): boolean {
  return request.headers.upgrade?.toLowerCase() === "websocket";
}
