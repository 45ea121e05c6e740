// SPDX-License-Identifier: Apache-2.0

import { STATUS_CODES, type IncomingMessage, type ServerResponse } from "node:http";
import type { Http2ServerResponse } from "node:http2";
import type { Exchange, IncomingRequest, KongResponse } from "../exchange.ts";
import { headerOf, headersOf, listElements, pairHeaders, withoutHeaders, type HeaderList } from "../headers.ts";
import { asksForTrailers, KONG_NAME } from "../upstream/upstream-headers.ts";

/** A response to a client, over HTTP/1 or HTTP/2. */
export type ClientResponse = ServerResponse | Http2ServerResponse;

/** The latencies of a request, in milliseconds. */
export interface Latencies {
  /** Time in Kong. */
  readonly proxy: number;
  /** Time waiting for the upstream. */
  readonly upstream: number;
}

/** Fields of an upstream's response that are only for its own connection, or for nginx. */
const DROPPED_FIELDS = new Set([
  ...["connection", "keep-alive", "transfer-encoding", "upgrade", "proxy-connection"],
  ...["x-accel-redirect", "x-accel-expires", "x-accel-limit-rate", "x-accel-buffering", "x-accel-charset"],
]);

const FIRST_OWN_FIELDS = ["Content-Type", "Content-Length"];

/** The fields that nginx writes first. */
const FIRST_FIELDS = ["content-type", "content-length", "last-modified", "location"];

/** The value of the Connection field: whether the connection stays open after a response. */
export type Persistence = "keep-alive" | "close";

/**
 * The header fields of a response from an upstream: those of the upstream, of plugins and of Kong, in Kong's order.
 */
export function proxiedHeaders(
  message: IncomingMessage,
  request: IncomingRequest,
  exchange: Exchange | undefined,
  latencies: Latencies,
  persistence: Persistence,
): HeaderList {
  const trailer = asksForTrailers(request) ? [] : ["trailer"];
  const received = pairHeaders(message.rawHeaders);
  const dropped = new Set([...DROPPED_FIELDS, ...connectionElements(received), ...trailer]);
  const passed = withoutHeaders(received, new Set([...dropped, ...(exchange?.replacedHeaders ?? []), "via"]));
  const first = FIRST_FIELDS.flatMap((name) => passed.filter(([each]) => each.toLowerCase() === name));
  const rest = withoutHeaders(passed, new Set(FIRST_FIELDS));
  const isChunked = isChunkedFor(request, message.statusCode ?? 0) && headerOf(first, "content-length") === undefined;
  return [
    ...first,
    ...(isChunked ? ([["Transfer-Encoding", "chunked"]] as const) : []),
    ["Connection", persistence],
    ...(exchange?.responseHeaders ?? []),
    ...rest,
    ...serverField(passed),
    ["X-Kong-Upstream-Latency", String(latencies.upstream)],
    ["X-Kong-Proxy-Latency", String(latencies.proxy)],
    ["Via", [...headersOf(received, "via").slice(0, 1), `1.1 ${KONG_NAME}`].join(", ")],
    ["X-Kong-Request-Id", request.id],
  ];
}

/**
 * The header fields of a response by Kong itself.
 *
 * @param wasTried - Whether Kong tried an upstream first. It then reports the upstream's latency.
 */
export function ownHeaders(
  response: KongResponse,
  fromPlugins: HeaderList,
  latencies: Latencies,
  requestId: string,
  wasTried: boolean,
  persistence: Persistence,
): HeaderList {
  const own = response.headers.filter(([name]) => name.toLowerCase() !== "connection");
  const names = new Set(own.map(([name]) => name.toLowerCase()));
  // nginx writes the length of its own pages among the first fields; Kong writes the length of its pages later.
  const first = FIRST_OWN_FIELDS.flatMap((name) =>
    headersOf(own, name).map((value): [string, string] => [name, value]),
  );
  const others = withoutHeaders(own, new Set(["content-type", "content-length"]));
  const hasLength = response.status !== 204 && !names.has("content-length");
  return [
    ["Date", new Date().toUTCString()],
    ...first,
    ["Connection", persistence],
    ...withoutHeaders(fromPlugins, names),
    ...others,
    ...(hasLength ? ([["Content-Length", String(response.body.length)]] as const) : []),
    ...(wasTried
      ? ([
          ["X-Kong-Upstream-Latency", String(latencies.upstream)],
          ["X-Kong-Proxy-Latency", String(latencies.proxy)],
          ["Via", `1.1 ${KONG_NAME}`],
        ] as const)
      : ([["X-Kong-Response-Latency", String(latencies.proxy)]] as const)),
    ["Server", KONG_NAME],
    ["X-Kong-Request-Id", requestId],
  ];
}

/** nginx's reason phrases, where they differ from Node's. */
const NGINX_REASONS = new Map<number, string>([
  [302, "Moved Temporarily"],
  [405, "Not Allowed"],
  [408, "Request Time-out"],
  [413, "Request Entity Too Large"],
  [414, "Request-URI Too Large"],
  [503, "Service Temporarily Unavailable"],
  [504, "Gateway Time-out"],
]);

/** nginx's reason phrase for a status. */
export function reasonPhrase(status: number): string {
  return NGINX_REASONS.get(status) ?? STATUS_CODES[status] ?? "";
}

/** Writes the head of a response. HTTP/2 has no connection fields and no reason phrases. */
export function writeHead(
  response: ClientResponse,
  status: number,
  reason: string | undefined,
  headers: HeaderList,
): void {
  if (isHttp1(response)) {
    response.sendDate = false;
    response.writeHead(status, reason ?? reasonPhrase(status), headers.flat());
    return;
  }
  const grouped = new Map<string, string[]>();
  for (const [name, value] of withoutHeaders(headers, new Set(["connection", "transfer-encoding"]))) {
    const values = grouped.get(name.toLowerCase()) ?? [];
    grouped.set(name.toLowerCase(), [...values, value]);
  }
  response.writeHead(status, Object.fromEntries(grouped));
}

/** Whether a response goes over HTTP/1. */
export function isHttp1(response: ClientResponse): response is ServerResponse {
  return "sendDate" in response && !("stream" in response);
}

/** Whether a body of unknown length is sent in chunks: the response may have a body, and the client understands chunks. */
function isChunkedFor({ method, httpVersion }: IncomingRequest, status: number): boolean {
  return httpVersion === "1.1" && method !== "HEAD" && status !== 204 && status !== 304 && status >= 200;
}

function connectionElements(headers: HeaderList): string[] {
  const kept = ["close", "upgrade", "keep-alive"];
  return listElements(headerOf(headers, "connection") ?? "").filter((element) => !kept.includes(element));
}

function serverField(headers: HeaderList): HeaderList {
  return headerOf(headers, "server") === undefined ? [["Server", KONG_NAME]] : [];
}
