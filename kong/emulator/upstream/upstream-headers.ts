// SPDX-License-Identifier: Apache-2.0

import { nginxHost, remoteAddress, trustedHeader, type Exchange, type IncomingRequest } from "../exchange.ts";
import { headerOf, headersOf, listElements, withoutHeaders, type HeaderList } from "../headers.ts";

/** Kong's name in Via and Server. */
export const KONG_NAME = "kong/3.9.3";

/** Fields that Kong sets itself, and fields for one connection. Kong drops those of clients and plugins. */
const SET_BY_KONG = new Set([
  "te",
  "via",
  "host",
  "upgrade",
  "connection",
  "x-forwarded-for",
  "x-forwarded-proto",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-path",
  "x-forwarded-prefix",
  "x-real-ip",
  "x-kong-request-id",
  "content-length",
  "transfer-encoding",
  "keep-alive",
  "expect",
  "proxy",
  "proxy-connection",
]);

/**
 * The header fields that the upstream receives, in Kong's order.
 *
 * @param host - The Host header, as set by route, plugin and balancer.
 * @param contentLength - The length of the body in bytes; `undefined` without a body, or where it is unknown.
 */
export function upstreamHeaders(
  exchange: Exchange,
  host: string,
  contentLength: number | undefined,
  isChunked: boolean,
): HeaderList {
  const { request } = exchange;
  const forwarded = forwardedHeaders(exchange);
  const isUpgrade = isWebSocketUpgrade(request);
  const fields: [string, string | undefined][] = [
    ["TE", asksForTrailers(request) ? "trailers" : undefined],
    ["Via", viaOf(request)],
    ["Host", host],
    ["Upgrade", isUpgrade ? "websocket" : undefined],
    ["Connection", isUpgrade ? "keep-alive, Upgrade" : "keep-alive"],
    ...forwarded,
    ["X-Real-IP", remoteAddress(request)],
    ["X-Kong-Request-Id", request.id],
    ["Content-Length", contentLength === undefined ? undefined : String(contentLength)],
    ["Transfer-Encoding", isChunked ? "chunked" : undefined],
  ];
  const set = fields.filter((field): field is [string, string] => field[1] !== undefined);
  const dropped = hopByHopNames(request);
  // The emulator does not forward trailers, so it drops their announcement. Kong forwards the announcement.
  dropped.add("trailer");
  return [...set, ...withoutHeaders(exchange.headers, dropped)];
}

/** Whether a request is for a WebSocket. It must also name `upgrade` in Connection (RFC 9110 section 7.8); Kong does not check that. */
function isWebSocketUpgrade({ headers }: IncomingRequest): boolean {
  const connection = listElements(headersOf(headers, "connection").join(","));
  return headerOf(headers, "upgrade")?.toLowerCase() === "websocket" && connection.includes("upgrade");
}

function forwardedHeaders({ request, forwardedPrefix }: Exchange): [string, string | undefined][] {
  const { headers } = request;
  const trusted = (name: string): string | undefined => trustedHeader(request, name);
  const forwardedFor = headerOf(headers, "x-forwarded-for");
  const [path = ""] = request.requestUri.split("?");
  return [
    [
      "X-Forwarded-For",
      forwardedFor === undefined ? remoteAddress(request) : `${forwardedFor}, ${request.clientAddress}`,
    ],
    ["X-Forwarded-Proto", trusted("x-forwarded-proto") ?? request.scheme],
    ["X-Forwarded-Host", trusted("x-forwarded-host") ?? nginxHost(request)],
    ["X-Forwarded-Port", trusted("x-forwarded-port") ?? String(request.port)],
    ["X-Forwarded-Path", trusted("x-forwarded-path") ?? path],
    ["X-Forwarded-Prefix", forwardedPrefix],
  ];
}

/** The Via field. Kong writes the version as a Lua number: 1.1, 2, and 1 for 1.0. */
function viaOf({ headers, httpVersion }: IncomingRequest): string {
  const own = `${httpVersion === "1.0" ? "1" : httpVersion} ${KONG_NAME}`;
  const received = headerOf(headers, "via");
  return received === undefined ? own : `${received}, ${own}`;
}

/** Whether a client accepts trailers. */
export function asksForTrailers({ headers }: IncomingRequest): boolean {
  return listElements(headerOf(headers, "te") ?? "").includes("trailers");
}

function hopByHopNames({ headers }: IncomingRequest): Set<string> {
  return new Set([...SET_BY_KONG, ...listElements(headerOf(headers, "connection") ?? "")]);
}
