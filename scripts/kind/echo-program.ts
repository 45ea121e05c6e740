// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { TLSSocket, type PeerCertificate } from "node:tls";

/**
 * An upstream in a cluster: answers with JSON that names its cluster and repeats the request. It is one file that needs only Node.
 * The request header `echo` sets another answer, as JSON: `{"status", "headers", "delay"}`.
 *
 * Environment: CLUSTER, its name; HTTP_PORTS and HTTPS_PORTS, separated by commas; TLS_FOLDER with tls.crt and tls.key. With ca.crt
 * in that folder, clients must show a certificate of that authority.
 */
const environment = process.env;

interface RequestedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly delay?: number;
}

const answer: RequestListener = (request, response) => {
  void describe(request).then(async (description) => {
    const wish = requestedAnswer(request);
    await sleep(wish.delay ?? 0);
    response.writeHead(wish.status ?? 200, { "Content-Type": "application/json", ...wish.headers });
    response.end(`${JSON.stringify(description, undefined, 2)}\n`);
  });
};

for (const port of portsOf("HTTP_PORTS")) createServer(answer).listen(port);
const folder = environment["TLS_FOLDER"] ?? "";
for (const port of folder === "" ? [] : portsOf("HTTPS_PORTS")) {
  const [cert, key] = [readFileSync(`${folder}/tls.crt`), readFileSync(`${folder}/tls.key`)];
  const ca = readIfThere(`${folder}/ca.crt`);
  const clients = ca === undefined ? {} : { ca, requestCert: true };
  createTlsServer({ cert, key, ...clients }, answer).listen(port);
}
process.on("SIGTERM", () => process.exit());

async function describe(request: IncomingMessage): Promise<unknown> {
  const { socket } = request;
  const isTls = socket instanceof TLSSocket;
  return {
    cluster: environment["CLUSTER"] ?? null,
    received: {
      method: request.method,
      scheme: isTls ? "https" : "http",
      target: request.url,
      host: request.headers.host ?? "",
      port: socket.localPort ?? 0,
      sni: isTls && typeof socket.servername === "string" ? socket.servername : null,
      client: isTls ? clientOf(socket) : null,
      headers: request.headers,
      body: await text(request),
    },
  };
}

/** The name on the client's certificate; null without a valid one. */
function clientOf(socket: TLSSocket): string | null {
  const shown = socket.getPeerCertificate() as Partial<PeerCertificate>;
  return socket.authorized ? String(shown.subject?.CN ?? "") : null;
}

function requestedAnswer(request: IncomingMessage): RequestedAnswer {
  try {
    return JSON.parse(String(request.headers["echo"] ?? "{}")) as RequestedAnswer;
  } catch {
    return { status: 400 };
  }
}

function portsOf(variable: "HTTP_PORTS" | "HTTPS_PORTS"): number[] {
  return (environment[variable] ?? "")
    .split(",")
    .filter((port) => port !== "")
    .map(Number);
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
