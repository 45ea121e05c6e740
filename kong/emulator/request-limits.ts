// SPDX-License-Identifier: Apache-2.0

import { normalPath } from "../../plugins/route-table/decision/http/normal-path.ts";
import { splitTarget } from "../../plugins/route-table/decision/http/target.ts";
import { nginxError, nginxPage } from "./error-page.ts";
import type { IncomingRequest, KongResponse } from "./exchange.ts";
import { headersOf } from "./headers.ts";

/** A request target in the form that nginx goes on with: the path alone, and the host of an absolute URL. */
export interface RequestTarget {
  readonly requestUri: string;
  readonly targetHost: string | undefined;
}

/** nginx keeps a request line, or a header field, in one of four buffers of this size. */
export const LONGEST_LINE = 8192;
const REFUSED_METHODS: readonly string[] = ["TRACE", "CONNECT"];

/** Takes a request target apart: `/path?query`, or `http://host/path?query`. `undefined` for any other form. */
export function parseRequestTarget(target: string): RequestTarget | undefined {
  if (target.startsWith("/")) return { requestUri: target, targetHost: undefined };
  const [, authority, rest = ""] = /^https?:\/\/([^/?]+)(.*)$/is.exec(target) ?? [];
  if (authority === undefined || authority.includes("@")) return undefined;
  return { requestUri: rest === "" ? "/" : rest, targetHost: authority };
}

/** nginx's answer to a request that Kong never sees: malformed, too long, or by a method that it refuses. */
export function refusalOf(request: IncomingRequest, requestLineLength: number): KongResponse | undefined {
  const { method, headers, id, requestUri } = request;
  const refuse = (status: number, message?: string): KongResponse => nginxError(status, headers, id, message);
  if (REFUSED_METHODS.includes(method)) return refuse(405);
  if (!/^[A-Z_-]+$/.test(method)) return refuse(400);
  if (requestLineLength > LONGEST_LINE) return refuse(414);
  if (headers.some(([name, value]) => name.length + value.length + 4 > LONGEST_LINE)) {
    return refuse(400, "Request header or cookie too large");
  }
  if (!hasProperHost(request)) return refuse(400);
  const codings = headersOf(headers, "transfer-encoding");
  if (codings.some((coding) => coding.toLowerCase() !== "chunked")) return nginxPage(501);
  const { path } = splitTarget(requestUri);
  // An absolute URL may come without a path; then no route takes it.
  return path !== "" && normalPath(path) === undefined ? refuse(400) : undefined;
}

/** One Host header (none is allowed in HTTP/1.0 alone), of characters that nginx lets through. */
function hasProperHost({ headers, httpVersion }: IncomingRequest): boolean {
  const hosts = headersOf(headers, "host");
  if (hosts.length === 0) return httpVersion === "1.0";
  return hosts.length === 1 && hosts.every((host) => /^[^\u0000-\u0020/\u007f]+$/.test(host) && !host.includes(".."));
}
