// SPDX-License-Identifier: Apache-2.0

import { ServerResponse, STATUS_CODES, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { proxiedHeaders } from "./client-response.ts";
import { withoutHeaders, type HeaderList } from "../headers.ts";
import { incomingRequest, latenciesOf, serveRequest, writeHandled, type Listener } from "./serve.ts";

/**
 * Serves a request for a WebSocket. If the upstream agrees, the two connections are joined. Otherwise the client gets an ordinary
 * response, after which its connection is closed.
 */
export async function serveUpgrade(
  message: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  listener: Listener,
): Promise<void> {
  socket.on("error", () => socket.destroy());
  if (message.headers.upgrade?.toLowerCase() !== "websocket") {
    await serveRequest(message, lastResponseOn(message, socket), listener);
    return;
  }
  const request = incomingRequest(message, listener);
  const abort = new AbortController();
  socket.once("close", () => {
    abort.abort();
  });
  try {
    const handled = await listener.emulator.handle(request, 0, undefined, abort.signal);
    const { outcome, exchange } = handled;
    if (outcome.kind !== "upgrade") {
      await writeHandled(lastResponseOn(message, socket), request, handled, listener);
      return;
    }
    const headers = proxiedHeaders(outcome.message, request, exchange, latenciesOf(request, exchange), "keep-alive");
    socket.write(switchingProtocols(headers));
    socket.write(outcome.head);
    outcome.socket.write(head);
    join(socket, outcome.socket);
  } catch {
    socket.destroy();
  }
}

/** The last response on a connection that no parser reads any more. */
function lastResponseOn(message: IncomingMessage, socket: Duplex): ServerResponse {
  const response = new ServerResponse(message);
  response.shouldKeepAlive = false;
  // The response only reads and writes, so any duplex stream will do.
  response.assignSocket(socket as Socket);
  response.once("finish", () => socket.end());
  return response;
}

function switchingProtocols(headers: HeaderList): string {
  const others = withoutHeaders(headers, new Set(["connection"]));
  const fields: HeaderList = [["Connection", "upgrade"], ["Upgrade", "websocket"], ...others];
  const lines = fields.map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 101 ${STATUS_CODES[101] ?? ""}\r\n${lines.join("")}\r\n`;
}

function join(client: Duplex, upstream: Duplex): void {
  const end = (): void => {
    client.destroy();
    upstream.destroy();
  };
  client.on("close", end);
  upstream.on("close", end).on("error", end);
  client.pipe(upstream);
  upstream.pipe(client);
}
