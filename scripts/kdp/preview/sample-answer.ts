// SPDX-License-Identifier: Apache-2.0

import type { IncomingMessage, RequestListener } from "node:http";
import type { Duplex } from "node:stream";
import { text } from "node:stream/consumers";
import { TLSSocket } from "node:tls";

/** An API in a cluster that a sample upstream stands in for. */
export interface StoodInFor {
  readonly api: string;
  readonly cluster: string;
}

/**
 * Answers each request with what was received, as JSON, and with the API and the cluster that its upstream stands in for:
 * null where that is not one alone, since several have the same upstream.
 *
 * @param standsFor - Whom the upstream on a port of this machine stands in for.
 */
export function sampleAnswer(standsFor: (port: number) => readonly StoodInFor[]): RequestListener {
  return (request, response) => {
    const all = standsFor(request.socket.localPort ?? 0);
    describe(request).then(
      (received) => {
        response.setHeader("Content-Type", "application/json");
        response.end(answerText(all, received));
      },
      // The gateway has given the request up.
      () => response.destroy(),
    );
  };
}

/** What a sample upstream received. */
export interface Received {
  readonly method: string | undefined;
  readonly target: string | undefined;
  readonly host: string;
  readonly sni: string | false | null;
  readonly headers: object;
  readonly body: string;
}

/** The answer to a request, as JSON. */
export function answerText(all: readonly StoodInFor[], received: Received): string {
  return `${JSON.stringify({ ...identityOf(all), received }, undefined, 2)}\n`;
}

/** The server name of a connection over TLS; null for any other. */
export function sniOf(socket: Duplex): string | false | null {
  return socket instanceof TLSSocket ? socket.servername : null;
}

/** The API and the cluster that an upstream stands in for; null where that is not one alone. */
function identityOf(all: readonly StoodInFor[]): {
  readonly api: string | null;
  readonly cluster: string | null;
} {
  return { api: onlyOne(all.map(({ api }) => api)), cluster: onlyOne(all.map(({ cluster }) => cluster)) };
}

function onlyOne(names: readonly string[]): string | null {
  const [name, ...others] = new Set(names);
  return name === undefined || others.length > 0 ? null : name;
}

async function describe(request: IncomingMessage): Promise<Received> {
  const { socket } = request;
  return {
    method: request.method,
    target: request.url,
    host: request.headers.host ?? "",
    sni: sniOf(socket),
    headers: request.headers,
    body: await text(request),
  };
}
