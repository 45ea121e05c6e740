// SPDX-License-Identifier: Apache-2.0

import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { text } from "node:stream/consumers";
import { TLSSocket } from "node:tls";
import type { SampleIdentity, SamplePorts } from "./sample-upstreams.ts";

/**
 * A sample upstream: answers with JSON that names its API and cluster and repeats the request. It gets its identity from the parent
 * process over IPC and reports its ports.
 */
const answer: RequestListener = (request, response) => {
  void describe(request).then((description) => {
    send(response, description);
  });
};

const http = createServer(answer);
const https = createTlsServer(answer);
let identity: SampleIdentity | undefined;

process.on("message", (message: SampleIdentity) => {
  identity = message;
  https.setSecureContext(message.certificate);
});
process.on("disconnect", () => process.exit());
process.on("SIGTERM", () => {
  for (const server of [http, https]) {
    server.close();
    server.closeIdleConnections();
  }
  process.disconnect();
});

const ports: SamplePorts = { http: await listen(http), https: await listen(https) };
process.send?.(ports);

async function describe(request: IncomingMessage): Promise<unknown> {
  const { socket } = request;
  const scheme = socket instanceof TLSSocket ? "https" : "http";
  const host = request.headers.host ?? "";
  const name = identity?.names.find((each) => each.scheme === scheme && each.host === host);
  return {
    api: identity?.api,
    cluster: name?.cluster ?? null,
    received: {
      method: request.method,
      target: request.url,
      host,
      sni: socket instanceof TLSSocket ? socket.servername : null,
      headers: request.headers,
      body: await text(request),
    },
  };
}

function send(response: ServerResponse, description: unknown): void {
  response.setHeader("Content-Type", "application/json");
  response.end(`${JSON.stringify(description, undefined, 2)}\n`);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}
