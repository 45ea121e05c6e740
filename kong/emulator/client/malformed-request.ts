// SPDX-License-Identifier: Apache-2.0

import type { Duplex } from "node:stream";
import { MAX_LINE_BYTES } from "../request-limits.ts";
import { ownHeaders, reasonPhrase } from "./client-response.ts";
import { nginxError, nginxPage } from "../error-page.ts";
import { newRequestId, type KongResponse } from "../exchange.ts";

/** Answers a malformed or forbidden request on the bare socket, and closes it as nginx does. */
export function refuseMalformedRequest(
  problem: 405 | (NodeJS.ErrnoException & { readonly rawPacket?: Buffer }),
  socket: Duplex,
): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const id = newRequestId();
  const response = responseTo(problem, id);
  const headers = ownHeaders(response, [], { proxy: 0, upstream: 0 }, id, false, "close");
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(
    Buffer.concat([
      Buffer.from(`HTTP/1.1 ${response.status} ${reasonPhrase(response.status)}\r\n${lines.join("")}\r\n`, "latin1"),
      response.body,
    ]),
  );
}

function responseTo(problem: Parameters<typeof refuseMalformedRequest>[0], id: string): KongResponse {
  if (problem === 405) return nginxError(405, [], id);
  switch (problem.code) {
    case "HPE_INVALID_VERSION":
      return /HTTP\/[2-9]/.test(problem.rawPacket?.toString("latin1") ?? "") ? nginxPage(505) : nginxError(400, [], id);
    case "HPE_HEADER_OVERFLOW":
      return endsInFirstLine(problem.rawPacket)
        ? nginxError(414, [], id)
        : nginxError(400, [], id, "Request header or cookie too large");
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return nginxError(408, [], id);
    default:
      return nginxError(400, [], id);
  }
}

function endsInFirstLine(packet: Buffer | undefined): boolean {
  const end = packet?.indexOf("\n") ?? -1;
  return end === -1 || end > MAX_LINE_BYTES;
}
