// SPDX-License-Identifier: Apache-2.0

import type { ClientRequest, IncomingMessage } from "node:http";
import { isIP, type Socket } from "node:net";
import { pipeline } from "node:stream";
import type { KongUpstream } from "../config.ts";
import type { Attempt, Dialer } from "./dial.ts";
import { kongError, nginxError } from "../error-page.ts";
import { upstreamTarget, type Exchange, type KongResponse } from "../exchange.ts";
import type { RequestBody } from "../request-body.ts";
import { upstreamHeaders } from "./upstream-headers.ts";

/** The outcome of forwarding a request. */
export type Outcome =
  | { readonly kind: "response"; readonly message: IncomingMessage }
  | { readonly kind: "upgrade"; readonly message: IncomingMessage; readonly socket: Socket; readonly head: Buffer }
  /** Kong's own answer. `wasTried` is true where Kong tried to reach an upstream. */
  | { readonly kind: "error"; readonly response: KongResponse; readonly wasTried: boolean };

interface ForwardOptions {
  readonly dialer: Dialer;
  readonly pools: readonly KongUpstream[];
  /** Aborts the current attempt, since the client is gone. */
  readonly signal: AbortSignal;
  readonly log: (message: string) => void;
}

/** Methods that nginx does not repeat after sending. */
const NON_REPEATABLE_METHODS: readonly string[] = ["POST", "LOCK", "PATCH"];
const RESOLUTION_ERRORS: readonly unknown[] = ["ENOTFOUND", "EAI_AGAIN", "ENODATA"];

/**
 * Sends a request to its upstream, and repeats a failed attempt where that is allowed. Resolves to the head of the response.
 *
 * @throws where the signal aborts it.
 */
export async function forward(
  exchange: Exchange,
  body: RequestBody | undefined,
  options: ForwardOptions,
): Promise<Outcome> {
  const { request, balancer } = exchange;
  const target = resolveTarget(exchange, options.pools);
  if ("status" in target) return { kind: "error", response: target, wasTried: target.status === 500 };
  const isChunked = body !== undefined && body.length === undefined;
  const headers = upstreamHeaders(exchange, target.hostHeader, body?.length, isChunked);
  const attempt: Attempt = {
    ...target,
    hasBody: body !== undefined,
    scheme: exchange.upstreamScheme,
    tlsVerify: balancer.tlsVerify,
    method: exchange.method,
    target: upstreamTarget(exchange),
    headers,
  };
  exchange.upstreamStartTime = Date.now();
  for (let retriesLeft = balancer.retries; ; retriesLeft--) {
    try {
      return await tryOnce(attempt, body, exchange, options);
    } catch (error) {
      options.signal.throwIfAborted();
      const failure = error instanceof FailedAttempt ? error : new FailedAttempt(error as Error, false, false);
      options.log(`err: ${failure.message} (${target.host}:${target.port})`);
      if (failure.isUnresolved) {
        const response = kongError(503, "name resolution failed", request.headers, request.id);
        return { kind: "error", response, wasTried: false };
      }
      const mayRepeat = failure.wasSent ? isRepeatable(exchange.method, body) : (body?.isRepeatable ?? true);
      if (retriesLeft === 0 || !mayRepeat) {
        const response = nginxError(failure.isTimeout ? 504 : 502, request.headers, request.id);
        return { kind: "error", response, wasTried: true };
      }
    }
  }
}

interface Target {
  readonly host: string;
  readonly port: number;
  readonly hostHeader: string;
}

/** The address to connect to and its Host header; or Kong's answer where there is none. */
function resolveTarget(exchange: Exchange, pools: readonly KongUpstream[]): Target | KongResponse {
  const { request, match, balancer, upstreamHost } = exchange;
  const pool = pools.find(({ name }) => name === (balancer.pool ?? balancer.host));
  // Kong does not resolve names for a service whose own host is an IP address.
  if (isIP(match.route.service.host) !== 0 && (pool !== undefined || isIP(balancer.host) === 0)) {
    return nginxError(500, request.headers, request.id);
  }
  const chosen = pool === undefined ? balancer : pool.targets[0];
  if (chosen === undefined) {
    return kongError(503, "failure to get a peer from the ring-balancer", request.headers, request.id);
  }
  const name = pool?.hostHeader ?? chosen.host;
  const isOwnPort = chosen.port === (exchange.upstreamScheme === "https" ? 443 : 80);
  const hostHeader = upstreamHost === "" ? `${name}${isOwnPort ? "" : `:${chosen.port}`}` : upstreamHost;
  return { host: chosen.host, port: chosen.port, hostHeader };
}

function isRepeatable(method: string, body: RequestBody | undefined): boolean {
  return !NON_REPEATABLE_METHODS.includes(method) && (body?.isRepeatable ?? true);
}

/** An attempt without a response. */
class FailedAttempt extends Error {
  readonly wasSent: boolean;
  readonly isTimeout: boolean;
  readonly isUnresolved: boolean;

  constructor(cause: Error, wasSent: boolean, isTimeout: boolean) {
    super(cause.message, { cause });
    this.wasSent = wasSent;
    this.isTimeout = isTimeout;
    this.isUnresolved = RESOLUTION_ERRORS.includes((cause as NodeJS.ErrnoException).code);
  }
}

function tryOnce(
  attempt: Attempt,
  body: RequestBody | undefined,
  { balancer: { timeouts } }: Exchange,
  { dialer, signal }: ForwardOptions,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let isConnected = false;
    let isTimeout = false;
    const outgoing = dialer.open(attempt);
    const onTimeout = (): void => {
      isTimeout = true;
      outgoing.destroy(new Error("upstream timed out"));
    };
    const connectTimer = setTimeout(onTimeout, timeouts.connect);
    const onConnected = (): void => {
      isConnected = true;
      clearTimeout(connectTimer);
      outgoing.setTimeout(timeouts.read, onTimeout);
    };
    const onAbort = (): void => void outgoing.destroy(new Error("the client is gone"));
    signal.addEventListener("abort", onAbort, { once: true });
    outgoing.once("close", () => {
      clearTimeout(connectTimer);
      signal.removeEventListener("abort", onAbort);
    });
    outgoing.once("error", (error) => {
      clearTimeout(connectTimer);
      reject(new FailedAttempt(error, isConnected, isTimeout));
    });
    outgoing.once("response", (message) => {
      clearTimeout(connectTimer);
      resolve({ kind: "response", message });
    });
    outgoing.once("upgrade", (message, socket, head) => {
      outgoing.setTimeout(0);
      resolve({ kind: "upgrade", message, socket: socket, head });
    });
    whenConnected(outgoing, attempt.scheme, onConnected);
    if (body === undefined) outgoing.end();
    // Errors are handled by the request's own error event.
    else pipeline(body.open(), outgoing, () => undefined);
  });
}

function whenConnected(outgoing: ClientRequest, scheme: "http" | "https", action: () => void): void {
  outgoing.once("socket", (socket) => {
    if (outgoing.reusedSocket) action();
    else socket.once(scheme === "https" ? "secureConnect" : "connect", action);
  });
}
