// SPDX-License-Identifier: Apache-2.0

import { connect, type OutgoingHttpHeaders } from "node:http2";
import { text } from "node:stream/consumers";
import { pairHeaders } from "../../kong/emulator/headers.ts";
import type { RecordedRequest, RecordedResponse } from "./recordings.ts";

/**
 * Sends a recorded HTTP/2 request over a new connection.
 *
 * @param tls - The authority that the certificate is checked against, if it is checked, and the server name, if it is not the request's
 * host.
 */
export async function sendHttp2(
  port: number,
  request: RecordedRequest,
  tls: { readonly ca?: string; readonly servername?: string } = {},
): Promise<RecordedResponse> {
  const origin = `${request.tls === true ? "https" : "http"}://127.0.0.1:${port}`;
  const servername = tls.servername ?? String(request.http2?.[":authority"]).replace(/:.*/, "");
  const { ca } = tls;
  const options = ca === undefined ? { servername, rejectUnauthorized: false } : { servername, ca };
  const session = connect(origin, request.tls === true ? options : {});
  try {
    const stream = session.request(request.http2 as OutgoingHttpHeaders, { endStream: request.body === undefined });
    if (request.body !== undefined) stream.end(request.body);
    const [status, headers] = await new Promise<[number, [string, string][]]>((resolve, reject) => {
      stream.once("error", reject);
      stream.once("response", (pseudo, _flags, raw) => {
        const fields = pairHeaders(raw).filter(([name]) => !name.startsWith(":"));
        resolve([Number(pseudo[":status"]), fields.map(([name, value]) => [name, value])]);
      });
    });
    return { status, headers, body: await text(stream) };
  } finally {
    session.destroy();
  }
}
