// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from "node:crypto";
import { splitTarget } from "../../plugins/route-table/decision/http/target.ts";
import type { KongTimeouts } from "./config.ts";
import { headerOf, type HeaderList } from "./headers.ts";
import type { RouteMatch } from "./router.ts";

/** An incoming request. */
export interface IncomingRequest {
  /** Kong's request id: 32 hexadecimal digits. */
  readonly id: string;
  readonly method: string;
  readonly httpVersion: "1.0" | "1.1" | "2";
  /** Path and query as sent (`$request_uri`). */
  readonly requestUri: string;
  /** The host of an absolute request target; it has precedence over the Host header. */
  readonly targetHost: string | undefined;
  readonly headers: HeaderList;
  readonly scheme: "http" | "https";
  /** The port that the client connected to. */
  readonly port: number;
  readonly clientAddress: string;
  readonly clientPort: number;
  /** The server name of the client's TLS handshake; empty without one. */
  readonly serverName: string;
  /** Whether to trust the client's forwarding headers (`trusted_ips`). */
  readonly isTrusted: boolean;
  /** Milliseconds since 1970. */
  readonly startTime: number;
}

/** A response by Kong itself, without an upstream. */
export interface KongResponse {
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: Buffer;
  /** Whether nginx closes the client's connection after it. */
  readonly isLast?: boolean;
}

/** Where to send a request: Kong's balancer data. */
export interface Balancer {
  host: string;
  port: number;
  /** The pool that a plugin chose. */
  pool: string | undefined;
  retries: number;
  timeouts: KongTimeouts;
  tlsVerify: boolean;
}

/**
 * One request on its way through Kong. `request` and `match` are what came in; the PDK's functions change all other fields.
 */
export interface Exchange {
  readonly request: IncomingRequest;
  readonly match: RouteMatch;
  method: string;
  /** The request's headers, with the changes of plugins. */
  headers: HeaderList;
  upstreamScheme: "http" | "https";
  /** `$upstream_host`: empty where the balancer sets it. */
  upstreamHost: string;
  upstreamUri: string;
  /** The query without `?`. */
  args: string;
  readonly balancer: Balancer;
  /** X-Forwarded-Prefix for the upstream; undefined for none. */
  forwardedPrefix: string | undefined;
  /** Headers that plugins added to the response. */
  responseHeaders: HeaderList;
  /** The names, in lower case, of response headers that replace the upstream's own. */
  replacedHeaders: ReadonlySet<string>;
  /** The response of a plugin that answers itself. */
  exit: KongResponse | undefined;
  readonly shared: Map<string, unknown>;
  readonly logValues: Map<string, unknown>;
  /** When the first attempt to reach the upstream began: milliseconds since 1970. */
  upstreamStartTime: number | undefined;
}

/** Creates a request id in Kong's form. */
export function newRequestId(): string {
  return randomBytes(16).toString("hex");
}

/** The exchange of a request after routing, before any plugin. */
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
    upstreamStartTime: undefined,
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

/** The client's address for Kong. A trusted proxy can set it with X-Real-IP. */
export function remoteAddress(request: IncomingRequest): string {
  return (request.isTrusted ? headerOf(request.headers, "x-real-ip") : undefined) ?? request.clientAddress;
}

/** The request target for the upstream. A final `?` of the request stays. */
export function upstreamTarget({ upstreamUri, args, request }: Exchange): string {
  return args !== "" || request.requestUri.endsWith("?") ? `${upstreamUri}?${args}` : upstreamUri;
}
