// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from "node:crypto";
import { splitTarget } from "../../plugins/route-table/decision/http/target.ts";
import type { KongTimeouts } from "./config.ts";
import { headerOf, type HeaderList } from "./headers.ts";
import type { RouteMatch } from "./router.ts";

/** A request as it came in. */
export interface IncomingRequest {
  /** Kong's request id: 32 hexadecimal digits. */
  readonly id: string;
  readonly method: string;
  readonly httpVersion: "1.0" | "1.1" | "2";
  /** Path and query as sent (`$request_uri`). */
  readonly requestUri: string;
  /** The host of an absolute request target, which goes before the Host header. */
  readonly targetHost: string | undefined;
  readonly headers: HeaderList;
  readonly scheme: "http" | "https";
  /** The port that the client connected to. */
  readonly port: number;
  readonly clientAddress: string;
  readonly clientPort: number;
  /** The server name of the client's TLS handshake; empty where there is none. */
  readonly serverName: string;
  /** Whether the client's forwarding headers are believed (`trusted_ips`). */
  readonly isTrusted: boolean;
  /** Milliseconds since 1970. */
  readonly startTime: number;
}

/** A response that Kong gives instead of an upstream. */
export interface KongResponse {
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: Buffer;
  /** Set where nginx closes the client's connection after it. */
  readonly isLast?: boolean;
}

/** Where a request will be sent: Kong's balancer data. */
export interface Balancer {
  host: string;
  port: number;
  /** A pool that a plugin chose. */
  pool: string | undefined;
  retries: number;
  timeouts: KongTimeouts;
  tlsVerify: boolean;
}

/**
 * One request on its way through the gateway: what came in, and what routing and plugins have made of it so far. The PDK's
 * functions change the second half.
 */
export interface Exchange {
  readonly request: IncomingRequest;
  readonly match: RouteMatch;
  method: string;
  /** The request's headers, as plugins changed them. */
  headers: HeaderList;
  upstreamScheme: "http" | "https";
  /** `$upstream_host`: empty where the balancer shall set it. */
  upstreamHost: string;
  upstreamUri: string;
  /** The query without `?`. */
  args: string;
  readonly balancer: Balancer;
  /** What X-Forwarded-Prefix says to the upstream: nothing where it is undefined. */
  forwardedPrefix: string | undefined;
  /** Headers that plugins added to the response. */
  responseHeaders: HeaderList;
  /** The names, in lower case, of those that take the place of the upstream's own. */
  replacedHeaders: ReadonlySet<string>;
  /** Set by a plugin that answers itself. */
  exit: KongResponse | undefined;
  readonly shared: Map<string, unknown>;
  readonly logValues: Map<string, unknown>;
  /** When the upstream was first asked: milliseconds since 1970. */
  askedUpstreamAt: number | undefined;
}

/** A new request id, as Kong makes them. */
export function newRequestId(): string {
  return randomBytes(16).toString("hex");
}

/** A request that its route has taken, before any plugin. */
export function createExchange(request: IncomingRequest, match: RouteMatch): Exchange {
  const { service, preserveHost } = match.route;
  return {
    request,
    match,
    method: request.method,
    headers: request.headers,
    upstreamScheme: service.protocol,
    upstreamHost: preserveHost ? (headerOf(request.headers, "host") ?? "") : "",
    upstreamUri: match.upstreamUri,
    args: splitTarget(request.requestUri).query.slice(1),
    balancer: {
      host: service.host,
      port: service.port,
      pool: undefined,
      retries: service.retries,
      timeouts: service.timeouts,
      tlsVerify: service.tlsVerify,
    },
    forwardedPrefix: trustedHeader(request, "x-forwarded-prefix") ?? match.strippedPrefix,
    responseHeaders: [],
    replacedHeaders: new Set(),
    exit: undefined,
    shared: new Map(),
    logValues: new Map(),
    askedUpstreamAt: undefined,
  };
}

/** A forwarding header of a client whose forwarding headers are believed. */
export function trustedHeader({ isTrusted, headers }: IncomingRequest, name: string): string | undefined {
  return isTrusted ? headerOf(headers, name) : undefined;
}

/** nginx's `$host`: from an absolute target, else the Host header, in lower case, without port and final dot. */
export function nginxHost({ targetHost, headers }: IncomingRequest): string {
  const host = (targetHost ?? headerOf(headers, "host") ?? "kong").replace(/:[0-9]*$/, "").toLowerCase();
  return host.endsWith(".") ? host.slice(0, -1) : host;
}

/** The address that Kong takes for the client's: a trusted proxy says it in X-Real-IP. */
export function remoteAddress(request: IncomingRequest): string {
  return (request.isTrusted ? headerOf(request.headers, "x-real-ip") : undefined) ?? request.clientAddress;
}

/** The request target for the upstream. A final `?` of the request stays. */
export function upstreamTarget({ upstreamUri, args, request }: Exchange): string {
  return args !== "" || request.requestUri.endsWith("?") ? `${upstreamUri}?${args}` : upstreamUri;
}
