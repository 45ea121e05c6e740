// SPDX-License-Identifier: Apache-2.0

import { headerOf, headersOf, withHeader, withoutHeaders } from "../headers.ts";
import type { Exchange } from "../exchange.ts";
import { headerMap, headerValues, integerArgument, PdkError, stringArgument, type PdkFunctions } from "./values.ts";

const MAX_TIMEOUT_MS = 2_147_483_646;
const MAX_RETRIES = 32_767;
const METHODS = [
  ...["GET", "HEAD", "PUT", "POST", "DELETE", "OPTIONS", "MKCOL", "COPY", "MOVE"],
  ...["PROPFIND", "PROPPATCH", "LOCK", "UNLOCK", "PATCH", "TRACE"],
];

/**
 * `kong.service` and `kong.service.request`: set where and how a request is sent.
 *
 * @param pools - The names of the configured upstreams.
 */
export function serviceFunctions(pools: readonly string[]): PdkFunctions {
  return {
    "kong.service.set_target": (exchange, host, port) => {
      const address = stringArgument(host, "host");
      exchange.balancer.port = integerArgument(port, "port", 0, 65_535);
      exchange.balancer.host = address;
      exchange.balancer.pool = undefined;
      exchange.upstreamHost = address;
    },
    "kong.service.set_upstream": (exchange, name) => {
      const pool = stringArgument(name, "host");
      if (!pools.includes(pool)) return undefined;
      exchange.balancer.pool = pool;
      return true;
    },
    "kong.service.set_retries": (exchange, retries) => {
      exchange.balancer.retries = integerArgument(retries, "retries", 0, MAX_RETRIES);
    },
    "kong.service.set_timeouts": (exchange, connect, write, read) => {
      exchange.balancer.timeouts = {
        connect: integerArgument(connect, "connect_timeout", 1, MAX_TIMEOUT_MS),
        write: integerArgument(write, "write_timeout", 1, MAX_TIMEOUT_MS),
        read: integerArgument(read, "read_timeout", 1, MAX_TIMEOUT_MS),
      };
    },
    "kong.service.set_tls_verify": (exchange, on) => {
      if (typeof on !== "boolean") throw new PdkError("argument must be a boolean");
      exchange.balancer.tlsVerify = on;
      return true;
    },
    "kong.service.request.set_scheme": (exchange, value) => {
      const scheme = stringArgument(value, "scheme");
      if (scheme !== "http" && scheme !== "https") throw new PdkError(`invalid scheme: ${scheme}`);
      exchange.upstreamScheme = scheme;
    },
    "kong.service.request.set_path": (exchange, value) => {
      const path = stringArgument(value, "path");
      if (!path.startsWith("/")) throw new PdkError("path must start with /");
      exchange.upstreamUri = escapePath(path);
    },
    "kong.service.request.set_raw_query": (exchange, value) => {
      exchange.args = escapeQuery(stringArgument(value, "query"));
    },
    "kong.service.request.set_query": (exchange, value) => {
      exchange.args = encodeQuery(value);
    },
    "kong.service.request.set_method": (exchange, value) => {
      const method = stringArgument(value, "method");
      if (!METHODS.includes(method)) throw new PdkError(`invalid method: ${method}`);
      exchange.method = method;
    },
    "kong.service.request.set_header": (exchange, name, value) => {
      setRequestHeader(exchange, stringArgument(name, "header"), value);
    },
    "kong.service.request.set_headers": (exchange, headers) => {
      for (const [name, values] of headerMap(headers)) setRequestHeader(exchange, name, values);
    },
    "kong.service.request.add_header": (exchange, name, value) => {
      const header = stringArgument(name, "header");
      setRequestHeader(exchange, header, [...headersOf(exchange.headers, header), ...headerValues(header, value)]);
      if (header.toLowerCase() === "host") exchange.upstreamHost = headerValues(header, value)[0] ?? "";
    },
    "kong.service.request.clear_header": (exchange, name) => {
      const header = stringArgument(name, "header").toLowerCase();
      exchange.headers = withoutHeaders(exchange.headers, new Set([header]));
    },
  };
}

function setRequestHeader(exchange: Exchange, name: string, value: unknown): void {
  const values = headerValues(name, value);
  exchange.headers = withHeader(exchange.headers, name, values);
  if (name.toLowerCase() === "host") exchange.upstreamHost = headerOf(exchange.headers, "host") ?? "";
}

/** Kong escapes what has no place in a path, and leaves reserved characters and escapes alone. */
function escapePath(path: string): string {
  return path.replaceAll(/[^!#$&'()*+,/:;=?@[\]A-Za-z0-9\-_.~%]/g, percentEscape);
}

/** nginx escapes what would break the request line. */
function escapeQuery(query: string): string {
  return query.replaceAll(/[^\u0021-\u007e\u0080-\u00ff]/g, percentEscape);
}

function percentEscape(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

function encodeQuery(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new PdkError("args must be a table");
  return Object.entries(value)
    .map(([name, each]) => (Array.isArray(each) ? each : [each]).map((item) => queryPart(name, item)).join("&"))
    .sort()
    .join("&");
}

function queryPart(name: string, value: unknown): string {
  return value === true ? encodeURIComponent(name) : `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`;
}
