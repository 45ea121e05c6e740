// SPDX-License-Identifier: Apache-2.0

import { connect, type ClientHttp2Session, type IncomingHttpHeaders } from "node:http2";
import { connect as connectTls } from "node:tls";
import { inUrl } from "../../text/in-url.ts";
import { decoded } from "./decode.ts";
import { causeOf, failureOf } from "./failure.ts";
import type { Call, Received } from "./call.ts";
import type { ClientOptions } from "./http1.ts";

const MAX_BYTES = 8 * 1_048_576;

/**
 * Asks over HTTP/2, on a connection with its own server name: clients use one connection for all hosts that its certificate covers.
 * Undefined if the server does not speak HTTP/2. Never throws.
 */
export async function askHttp2(call: Call, { ca, timeoutMs }: ClientOptions): Promise<Received | undefined> {
  const started = performance.now();
  const socket = connectTls({
    host: call.address,
    port: call.port,
    ...(call.serverName !== null && { servername: call.serverName }),
    ca: [...ca],
    ALPNProtocols: ["h2", "http/1.1"],
    rejectUnauthorized: call.mustTrust ?? false,
  });
  const timer = setTimeout(() => {
    socket.destroy(Object.assign(new Error("time is over"), { code: "ETIMEDOUT" }));
  }, timeoutMs);
  let session: ClientHttp2Session | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      socket
        .once("secureConnect", resolve)
        .on("error", reject)
        .once("close", () => {
          reject(Object.assign(new Error("closed"), { code: "ECONNRESET" }));
        });
    });
    if (socket.alpnProtocol !== "h2") return undefined;
    session = connect(`https://${inUrl(call.address)}:${call.port}`, { createConnection: () => socket });
    return { ...(await answerOn(session, call)), ms: performance.now() - started };
  } catch (error) {
    const failure = failureOf(error, call);
    const ms = performance.now() - started;
    return { status: 0, headers: [], body: Buffer.alloc(0), isCut: false, ms, failure, cause: causeOf(error) };
  } finally {
    clearTimeout(timer);
    session?.destroy();
    socket.destroy();
  }
}

function answerOn(session: ClientHttp2Session, call: Call): Promise<Omit<Received, "ms">> {
  return new Promise((resolve, reject) => {
    session.on("error", reject);
    const stream = session.request({
      ":method": call.method,
      ":path": call.target,
      ":authority": call.host,
      ":scheme": "https",
      ...Object.fromEntries(call.headers.map(([name, value]) => [name.toLowerCase(), value])),
    });
    const chunks: Buffer[] = [];
    let size = 0;
    let head: Pick<Received, "status" | "headers"> | undefined;
    const finish = (isCut: boolean): void => {
      try {
        if (head === undefined) throw Object.assign(new Error("closed"), { code: "ECONNRESET" });
        resolve({ ...head, ...decoded(Buffer.concat(chunks), head.headers, isCut) });
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    stream.on("response", (headers) => {
      head = { status: headers[":status"] ?? 0, headers: listOf(headers) };
    });
    stream.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_BYTES) finish(true);
    });
    stream.on("error", reject).on("end", () => {
      finish(false);
    });
    stream.on("close", () => {
      finish(true);
    });
    stream.end(call.body);
  });
}

function listOf(headers: IncomingHttpHeaders): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    name.startsWith(":") || value === undefined
      ? []
      : (Array.isArray(value) ? value : [value]).map((each) => [name, each]),
  );
}
