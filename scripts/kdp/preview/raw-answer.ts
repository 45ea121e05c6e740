// SPDX-License-Identifier: Apache-2.0

import type { Duplex } from "node:stream";
import { STATUS_CODES } from "node:http";
import { answerText, sniOf, type StoodInFor } from "./sample-answer.ts";

/** An error of Node's HTTP parser, and the bytes in which it is. */
interface ClientError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

/** A request, as its bytes are. */
interface RawRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Answers a request with raw bytes beyond ASCII in its target. Kong passes them on, and many upstreams take them; Node's parser does not, so
 * its error is the place to answer. What is no HTTP at all gets 400.
 *
 * @param standsFor - Whom the upstream on a port of this machine stands in for.
 */
export function rawAnswer(
  standsFor: (port: number) => readonly StoodInFor[],
): (error: ClientError, socket: Duplex) => void {
  return ({ code, rawPacket }, socket) => {
    if (!socket.writable) {
      socket.destroy();
      return;
    }
    const request = code === "HPE_INVALID_URL" && rawPacket !== undefined ? parseRaw(rawPacket) : undefined;
    if (request === undefined) {
      socket.end(response(400, ""));
      return;
    }
    const { method, target, headers, body } = request;
    const received = { method, target, host: headers["host"] ?? "", sni: sniOf(socket), headers, body };
    const { localPort = 0 } = socket as { readonly localPort?: number };
    socket.end(response(200, answerText(standsFor(localPort), received), method === "HEAD"));
  };
}

/** The request in a packet that has its whole head; undefined in any other packet. */
function parseRaw(packet: Buffer): RawRequest | undefined {
  const text = packet.toString("latin1");
  const end = text.indexOf("\r\n\r\n");
  const [line = "", ...fields] = text.slice(0, Math.max(end, 0)).split("\r\n");
  const [, method, target] = /^([A-Z]+) (\S+) HTTP\/1\.[01]$/.exec(line) ?? [];
  if (method === undefined || target === undefined) return undefined;
  const headers = fields.map((field) => {
    const colon = field.indexOf(":");
    return [field.slice(0, colon).toLowerCase(), utf8(field.slice(colon + 1).trim())] as const;
  });
  return { method, target: utf8(target), headers: Object.fromEntries(headers), body: utf8(text.slice(end + 4)) };
}

function utf8(bytes: string): string {
  return Buffer.from(bytes, "latin1").toString("utf8");
}

function response(status: number, body: string, isHead = false): string {
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  return `${head.join("\r\n")}\r\n\r\n${isHead ? "" : body}`;
}
