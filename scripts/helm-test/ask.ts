// SPDX-License-Identifier: Apache-2.0

import { request } from "node:https";
import { text } from "node:stream/consumers";

/** An answer of the gateway. */
export interface Answer {
  readonly status: number;
  /** Whether an upstream gave it: Kong then adds the upstream's latency. */
  readonly isFromUpstream: boolean;
  /** The problem's type (RFC 9457), if the answer is a problem. */
  readonly problem: string | undefined;
  /** The target, if the answer is a redirect. */
  readonly location: string | undefined;
}

/** The gateway took the request and did not answer in time. It may still wait for an upstream. */
export class NoAnswer extends Error {}

/**
 * Sends a gateway the request that a client of a host would send, at the gateway's own address. Certificates are not checked:
 * the gateway may have a self-signed one, and the test is about routing.
 *
 * @param timeoutMs - The longest silence, in milliseconds.
 * @throws {NoAnswer} after a longer silence; any other error if the gateway can't be reached.
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
          // Stops reading early: a stream of events never ends.
          outgoing.destroy();
        }
      },
    );
    outgoing.once("timeout", () => {
      const words = `no answer within ${timeoutMs / 1000} s`;
      // Before the connection, nothing of the request has been sent.
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
