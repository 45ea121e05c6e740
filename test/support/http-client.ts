// SPDX-License-Identifier: Apache-2.0

import { Agent, request, type IncomingHttpHeaders } from "node:http";

/** A client's request. */
export interface Asked {
  readonly host: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly agent?: Agent;
}

/** The response that a client receives. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a request over plain HTTP to a port of this machine, with path and headers unchanged. Follows no redirect. */
export function ask(
  port: number,
  { host, path = "/", method = "GET", headers = {}, body, agent }: Asked,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        path,
        method,
        headers: { Host: host, ...headers },
        agent: agent ?? false,
        maxHeaderSize: 131_072,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}
