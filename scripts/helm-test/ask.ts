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
  /** Where it leads, where it is a redirect. */
  readonly location: string | undefined;
}

/** The gateway took the request and gave no answer in time: it may still wait for an upstream. */
export class NoAnswer extends Error {}

/**
 * Asks a gateway as a client of a host would, wherever the gateway is. Certificates are not checked: it may have its self-signed one,
 * and the routing is what is asked about.
 *
 * @param timeoutMs - How long it may be silent, in milliseconds.
 * @throws {NoAnswer} where it is silent for longer; any other error where it can't be reached.
 */
export async function ask(gateway: URL, host: string, path: string, timeoutMs: number): Promise<Answer> {
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
        timeout: timeoutMs,
      },
      (response) => {
        const status = response.statusCode ?? 0;
        const isFromUpstream = response.headers["x-kong-upstream-latency"] !== undefined;
        const { location } = response.headers;
        if (response.headers["content-type"]?.startsWith("application/problem+json") === true) {
          text(response).then((body) => {
            resolve({ status, isFromUpstream, problem: problemOf(body), location });
          }, reject);
        } else {
          resolve({ status, isFromUpstream, problem: undefined, location });
          // A stream of events would never end.
          outgoing.destroy();
        }
      },
    );
    outgoing.once("timeout", () => {
      const words = `no answer within ${timeoutMs / 1000} s`;
      // Until it is connected, nothing of the request is written.
      outgoing.destroy(outgoing.writableFinished ? new NoAnswer(words) : new Error(words));
    });
    outgoing.on("error", reject);
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
