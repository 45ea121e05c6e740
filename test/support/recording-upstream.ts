// SPDX-License-Identifier: Apache-2.0

import { createHash } from "node:crypto";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, type TLSSocket, type TlsOptions } from "node:tls";
import { trimSpace } from "../../plugins/route-table/decision/http/headers.ts";
import type { RecordedHeader, RecordedUpstream } from "./recordings.ts";

/** How a raw upstream responds to a request that it has read. */
export type Respond = (socket: Socket, received: RecordedUpstream, service: string) => void;

/** A raw upstream that records the bytes of each request. */
export interface RecordingUpstream {
  readonly port: number;
  readonly received: RecordedUpstream[];
  respond: Respond;
  close(): Promise<void>;
}

const LONG_BODY = 4096;

/** Starts an upstream on a free port, with TLS if certificates are given. */
export async function startUpstream(service: string, tls?: TlsOptions): Promise<RecordingUpstream> {
  const sockets = new Set<Socket>();
  const received: RecordedUpstream[] = [];
  const serve = (socket: Socket): void => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    let bytes = Buffer.alloc(0);
    socket.on("data", (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      for (let parsed = parseRequest(bytes); parsed !== undefined; parsed = parseRequest(bytes)) {
        bytes = bytes.subarray(parsed.end);
        const sni = tls === undefined ? undefined : (socket as TLSSocket).servername;
        const request: RecordedUpstream = {
          service,
          ...parsed.request,
          ...(tls !== undefined && { tls: { sni: sni === false || sni === undefined || sni === "" ? null : sni } }),
        };
        received.push(request);
        upstream.respond(socket, request, service);
      }
    });
  };
  const server: Server = tls === undefined ? createServer(serve) : createTlsServer(tls, serve);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const upstream: RecordingUpstream = {
    port: (server.address() as AddressInfo).port,
    received,
    respond: respondPlainly,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return upstream;
}

/** The response of the recordings' upstream: 200 with a short JSON, and its name in X-Upstream. */
export const respondPlainly: Respond = (socket, { method, target = "", headers }, service) => {
  const upgrade = headers.find(([name]) => name.toLowerCase() === "upgrade");
  if (upgrade !== undefined) {
    socket.write(
      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
        `Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nX-Upstream: ${service}\r\n\r\n`,
    );
    return;
  }
  const body = `${JSON.stringify({ service, method, target })}\n`;
  const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nX-Upstream: ${service}\r\n\r\n`;
  socket.write(method === "HEAD" ? head : head + body);
};

interface Parsed {
  readonly request: Omit<RecordedUpstream, "service" | "tls">;
  readonly end: number;
}

function parseRequest(bytes: Buffer): Parsed | undefined {
  const headEnd = bytes.indexOf("\r\n\r\n");
  if (headEnd === -1) return undefined;
  const [requestLine = "", ...lines] = splitLines(bytes.subarray(0, headEnd));
  const [method = "", target = ""] = requestLine.toString("latin1").split(" ");
  const headers = lines.map(headerOf);
  const body = bodyOf(headers, bytes, headEnd + 4);
  if (body === undefined) return undefined;
  return {
    request: { method, ...textOrBase64("target", Buffer.from(target, "latin1")), headers, ...body.fields },
    end: body.end,
  };
}

function bodyOf(
  headers: readonly RecordedHeader[],
  bytes: Buffer,
  start: number,
): { fields: Pick<RecordedUpstream, "bodyFraming">; end: number } | undefined {
  const find = (name: string): string | undefined =>
    headers.find(([each]) => each.toLowerCase() === name)?.[1] as string | undefined;
  const length = find("content-length");
  if (length !== undefined) {
    const end = start + Number(length);
    if (bytes.length < end) return undefined;
    return { fields: { bodyFraming: "content-length", ...describeBody(bytes.subarray(start, end)) }, end };
  }
  if (find("transfer-encoding") !== undefined) {
    const chunkedEnd = bytes.indexOf("0\r\n\r\n", start);
    if (chunkedEnd === -1) return undefined;
    return { fields: { bodyFraming: "chunked" }, end: chunkedEnd + 5 };
  }
  return { fields: { bodyFraming: "none", ...describeBody(Buffer.alloc(0)) }, end: start };
}

function describeBody(body: Buffer): Partial<RecordedUpstream> {
  if (body.length < LONG_BODY) return textOrBase64("body", body);
  return { bodyLength: body.length, bodySha256: createHash("sha256").update(body).digest("hex") };
}

function headerOf(line: Buffer): RecordedHeader {
  const colon = line.indexOf(":");
  const value = line.subarray(colon + 1);
  const trimmed = Buffer.from(trimSpace(value.toString("latin1")), "latin1");
  const text = trimmed.toString("utf8");
  return [
    line.subarray(0, colon).toString("latin1"),
    isText(trimmed, text) ? text : { base64: trimmed.toString("base64") },
  ];
}

function textOrBase64(name: "target" | "body", bytes: Buffer): Record<string, string> {
  const text = bytes.toString("utf8");
  return isText(bytes, text) ? { [name]: text } : { [`${name}Base64`]: bytes.toString("base64") };
}

function isText(bytes: Buffer, text: string): boolean {
  return Buffer.from(text, "utf8").equals(bytes);
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf("\r\n"); end !== -1; end = bytes.indexOf("\r\n", start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 2;
  }
  lines.push(bytes.subarray(start));
  return lines;
}
