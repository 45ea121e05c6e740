// SPDX-License-Identifier: Apache-2.0

import { connect } from "node:tls";
import type { Request } from "../../../plugins/route-table/decision/request.ts";
import { rawRequest } from "../case-outcome.ts";
import { sendHttp2 } from "../http2-client.ts";
import { sendRecorded } from "../raw-client.ts";
import type { RecordedResponse } from "../recordings.ts";
import type { Suite } from "./suite.ts";

/**
 * Sends a case's request to the proxy, byte for byte: with TLS if it has a server name (the certificate is not checked), and by HTTP/2 if
 * `isHttp2` is set.
 */
export function sendCase({ ports }: Suite, request: Request): Promise<RecordedResponse> {
  const { method, host, target, headers = {}, serverName: servername, isHttp2 = false } = request;
  if (isHttp2) {
    const pseudo = { ":method": method, ":scheme": "https", ":authority": host, ":path": target };
    const http2 = { ...pseudo, ...(headers as Readonly<Record<string, string>>) };
    return sendHttp2(ports.https, { http2, tls: true }, { ...(servername !== undefined && { servername }) });
  }
  const recorded = { rawBase64: Buffer.from(rawRequest(request), "latin1").toString("base64") };
  if (servername === undefined) return sendRecorded(ports.http, recorded);
  const options = { host: "127.0.0.1", servername, rejectUnauthorized: false };
  return sendRecorded(ports.https, recorded, { dial: (port) => connect({ ...options, port }) });
}
