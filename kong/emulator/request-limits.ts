// SPDX-License-Identifier: Apache-2.0

import { normalPath } from "../../plugins/route-table/decision/http/normal-path.ts";
import { splitTarget } from "../../plugins/route-table/decision/http/target.ts";
import { nginxError, nginxPage } from "./error-page.ts";
import type { IncomingRequest, KongResponse } from "./exchange.ts";
import { headersOf } from "./headers.ts";

/** A request target, parsed as in nginx: path with query, and the host of an absolute URL. */
export interface RequestTarget {
  readonly requestUri: string;
  readonly targetHost: string | undefined;
}

/** The size of one of nginx's four buffers. A request line or a header field must fit into one. */
export const MAX_LINE_BYTES = 8192;
const REFUSED_METHODS: readonly string[] = ["TRACE", "CONNECT"];

/** Parses a request target: `/path?query` or `http://host/path?query`. `undefined` for any other form. */
export function parseRequestTarget(target: string): RequestTarget | undefined {
  if (target.startsWith("/")) return { requestUri: target, targetHost: undefined };
  const [, authority, rest = ""] = /^https?:\/\/([^/?]+)(.*)$/is.exec(target) ?? [];
  if (authority === undefined || authority.includes("@")) return undefined;
  return { requestUri: rest === "" ? "/" : rest, targetHost: authority };
}

/** nginx's response to a request that never reaches Kong: malformed, too long, or with a refused method. Undefined for any other. */
export function refusalOf(request: IncomingRequest, requestLineLength: number): KongResponse | undefined {
  const { method, headers, id, requestUri } = request;
  const refuse = (status: number, message?: string): KongResponse => nginxError(status, headers, id, message);
  if (REFUSED_METHODS.includes(method)) return refuse(405);
  if (!/^[A-Z_-]+$/.test(method)) return refuse(400);
  if (requestLineLength > MAX_LINE_BYTES) return refuse(414);
  if (headers.some(([name, value]) => name.length + value.length + 4 > MAX_LINE_BYTES)) {
    return refuse(400, "Request header or cookie too large");
  }
  if (!hasProperHost(request)) return refuse(400);
  const codings = headersOf(headers, "transfer-encoding");
  if (codings.some((coding) => coding.toLowerCase() !== "chunked")) return nginxPage(501);
  const { path } = splitTarget(requestUri);
  // An absolute URL may have no path. No route matches it then.
  return path !== "" && normalPath(path) === undefined ? refuse(400) : undefined;
}

/** Whether a request has one Host header (in HTTP/1.0 at most one) of characters that nginx accepts. */
function hasProperHost({ headers, httpVersion }: IncomingRequest): boolean {
  const hosts = headersOf(headers, "host");
  if (hosts.length === 0) return httpVersion === "1.0";
  return hosts.length === 1 && hosts.every((host) => /^[^\u0000-\u0020/\u007f]+$/.test(host) && !host.includes(".."));
}
