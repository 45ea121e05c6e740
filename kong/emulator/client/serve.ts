// SPDX-License-Identifier: Apache-2.0

import { IncomingMessage } from "node:http";
import type { Http2ServerRequest } from "node:http2";
import { pipeline } from "node:stream/promises";
import { parseRequestTarget } from "../request-limits.ts";
import {
  isHttp1,
  ownHeaders,
  proxiedHeaders,
  writeHead,
  type ClientResponse,
  type Latencies,
  type Persistence,
} from "./client-response.ts";
import { ClientConnection } from "./client-connection.ts";
import { newRequestId, type Exchange, type IncomingRequest, type KongResponse } from "../exchange.ts";
import type { Emulator, Handled, IncomingBody } from "../emulator.ts";
import { headerOf, headersOf, listElements, pairHeaders, type HeaderList } from "../headers.ts";
import { nginxError, nginxPage } from "../error-page.ts";
import type { RequestLine } from "./request-line.ts";

/** The state of a listening socket. */
export interface Listener {
  readonly emulator: Emulator;
  readonly scheme: "http" | "https";
  readonly isTrusted: (address: string) => boolean;
  readonly port: () => number;
  /** Whether the socket is closing. Responses then close the client's connection. */
  isClosing: boolean;
}

/** Serves one request. Never rejects: a client or upstream that closes its connection ends only this request. */
export async function serveRequest(
  message: IncomingMessage | Http2ServerRequest,
  response: ClientResponse,
  listener: Listener,
): Promise<void> {
  const abort = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) abort.abort();
  });
  const request = incomingRequest(message, listener);
  try {
    const broken = refusalOfMalformed(message, request);
    if (broken !== undefined) {
      writeOwn(response, request, undefined, broken, false, listener);
      return;
    }
    const lineLength = request.method.length + targetOf(message).length + " HTTP/1.1\r\n".length;
    const handled = await listener.emulator.handle(request, lineLength, bodyOf(message, request), abort.signal);
    try {
      await writeHandled(response, request, handled, listener);
    } finally {
      await handled.dispose();
    }
  } catch {
    // The client is gone, or the upstream's response is incomplete: the response can't be finished.
    abort.abort();
    if (isHttp1(response)) response.destroy();
    else response.stream.close();
  }
}

/** Converts a request of Node for the emulator. `requestUri` is empty where the target is invalid for nginx. */
export function incomingRequest(
  message: IncomingMessage | Http2ServerRequest,
  { scheme, port, isTrusted }: Listener,
): IncomingRequest {
  const { remoteAddress: address = "", remotePort: clientPort = 0 } = message.socket;
  const clientAddress = address.startsWith("::ffff:") ? address.slice("::ffff:".length) : address;
  const target = parseRequestTarget(targetOf(message));
  return {
    id: newRequestId(),
    method: lineAsSent(message)?.method ?? message.method ?? "",
    httpVersion: message instanceof IncomingMessage ? (message.httpVersion === "1.0" ? "1.0" : "1.1") : "2",
    requestUri: target?.requestUri ?? "",
    targetHost: target?.targetHost,
    headers: headersFrom(message),
    scheme,
    port: port(),
    clientAddress,
    clientPort,
    serverName: serverNameOf(message.socket),
    isTrusted: isTrusted(clientAddress),
    startTime: Date.now(),
  };
}

/** The server name of a client's TLS handshake. */
function serverNameOf(socket: object): string {
  const { servername } = socket as { readonly servername?: unknown };
  return typeof servername === "string" ? servername : "";
}

function targetOf(message: IncomingMessage | Http2ServerRequest): string {
  return lineAsSent(message)?.target ?? message.url ?? "";
}

function lineAsSent({ socket, url }: IncomingMessage | Http2ServerRequest): RequestLine | undefined {
  return socket instanceof ClientConnection ? socket.lineAsSent(url) : undefined;
}

/** nginx's response to a request that only Node's parser accepts; undefined for any other. */
function refusalOfMalformed(
  message: IncomingMessage | Http2ServerRequest,
  request: IncomingRequest,
): KongResponse | undefined {
  const version = message instanceof IncomingMessage ? message.httpVersionMajor : 1;
  if (version > 1) return nginxPage(505);
  if (version < 1) return nginxError(400, request.headers, request.id);
  return request.requestUri === "" ? nginxError(400, request.headers, request.id) : undefined;
}

/** Whether the client's connection stays open: the client wants it, and the socket is not closing. */
function persistenceOf({ headers, httpVersion }: IncomingRequest, isClosing: boolean): Persistence {
  const connection = listElements(headersOf(headers, "connection").join(","));
  if (isClosing || connection.includes("close")) return "close";
  return httpVersion !== "1.0" || connection.includes("keep-alive") ? "keep-alive" : "close";
}

/** The latencies of a request: before and after the first attempt to reach the upstream. */
export function latenciesOf({ startTime }: IncomingRequest, exchange: Exchange | undefined): Latencies {
  const now = Date.now();
  const asked = exchange?.upstreamStartTime ?? now;
  return { proxy: asked - startTime, upstream: now - asked };
}

/** Writes the result of a request to the client. Resolves when everything is written. */
export async function writeHandled(
  response: ClientResponse,
  request: IncomingRequest,
  { exchange, outcome }: Handled,
  listener: Listener,
): Promise<void> {
  if (outcome.kind === "error") {
    writeOwn(response, request, exchange, outcome.response, outcome.wasTried, listener);
    return;
  }
  const { message } = outcome;
  const status = message.statusCode ?? 502;
  const persistence = persistenceOf(request, listener.isClosing);
  const headers = proxiedHeaders(message, request, exchange, latenciesOf(request, exchange), persistence);
  writeHead(response, status, message.statusMessage, headers);
  if (isHttp1(response)) response.flushHeaders();
  await pipeline(message, response as NodeJS.WritableStream);
}

/** Writes a response by Kong itself. */
function writeOwn(
  response: ClientResponse,
  request: IncomingRequest,
  exchange: Exchange | undefined,
  own: KongResponse,
  wasTried: boolean,
  listener: Listener,
): void {
  const fromPlugins = exchange?.responseHeaders ?? [];
  const latencies = latenciesOf(request, exchange);
  const persistence = persistenceOf(request, listener.isClosing || own.isLast === true);
  writeHead(
    response,
    own.status,
    undefined,
    ownHeaders(own, fromPlugins, latencies, request.id, wasTried, persistence),
  );
  response.end(request.method === "HEAD" ? "" : own.body);
}

function bodyOf(message: IncomingMessage | Http2ServerRequest, request: IncomingRequest): IncomingBody | undefined {
  const length = headerOf(request.headers, "content-length");
  const isChunked = headerOf(request.headers, "transfer-encoding") !== undefined;
  const hasBody =
    message instanceof IncomingMessage ? length !== undefined || isChunked : !message.stream.endAfterHeaders;
  return hasBody ? { length: length === undefined ? undefined : Number(length), stream: message } : undefined;
}

function headersFrom(message: IncomingMessage | Http2ServerRequest): HeaderList {
  const headers = pairHeaders(message.rawHeaders);
  if (message instanceof IncomingMessage) return headers;
  const authority = headerOf(headers, ":authority");
  const ordinary = headers.filter(([name]) => !name.startsWith(":"));
  return authority === undefined ? ordinary : [["host", authority], ...ordinary];
}
