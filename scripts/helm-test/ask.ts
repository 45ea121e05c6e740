// SPDX-License-Identifier: Apache-2.0

import { request } from "node:https";
import { text } from "node:stream/consumers";

/** What the gateway answered. */
export interface Answer {
  readonly status: number;
  /** Whether an upstream gave it: Kong says how long that took. */
  readonly isFromUpstream: boolean;
  /** The problem's type (RFC 9457), where it is one. */
  readonly problem: string | undefined;
}

const TIMEOUT = 15_000;

/**
 * Asks a gateway as a client of a host would, wherever the gateway is. Certificates are not checked: it may have its self-signed one,
 * and the routing is what is asked about.
 */
export async function ask(gateway: URL, host: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: gateway.hostname,
        port: gateway.port === "" ? 443 : Number(gateway.port),
        servername: host,
        path,
        headers: { Host: host },
        rejectUnauthorized: false,
        agent: false,
        timeout: TIMEOUT,
      },
      (response) => {
        text(response).then((body) => {
          const type = response.headers["content-type"] ?? "";
          resolve({
            status: response.statusCode ?? 0,
            isFromUpstream: response.headers["x-kong-upstream-latency"] !== undefined,
            problem: type.startsWith("application/problem+json") ? problemOf(body) : undefined,
          });
        }, reject);
      },
    );
    outgoing.once("timeout", () => outgoing.destroy(new Error(`no answer within ${TIMEOUT / 1000} s`)));
    outgoing.once("error", reject);
    outgoing.end();
  });
}

function problemOf(body: string): string | undefined {
  try {
    const { type } = JSON.parse(body) as { readonly type?: unknown };
    return typeof type === "string" ? type : undefined;
  } catch {
    return undefined;
  }
}
