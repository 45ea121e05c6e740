// SPDX-License-Identifier: Apache-2.0

import { STATUS_CODES } from "node:http";
import type { KongResponse } from "./exchange.ts";
import { headerOf, type HeaderList } from "./headers.ts";

type MediaType = "json" | "html" | "xml" | "plain";

const CONTENT_TYPES: Readonly<Record<MediaType, string>> = {
  json: "application/json; charset=utf-8",
  html: "text/html; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  plain: "text/plain; charset=utf-8",
};

/** Kong's messages for statuses from nginx. */
const NGINX_MESSAGES = new Map<number, string>([
  [400, "Bad request"],
  [404, "Not found"],
  [405, "Method not allowed"],
  [408, "Request timeout"],
  [411, "Length required"],
  [412, "Precondition failed"],
  [413, "Payload too large"],
  [414, "URI too long"],
  [417, "Expectation failed"],
  [500, "An unexpected error occurred"],
  [502, "An invalid response was received from the upstream server"],
  [503, "The upstream server is currently unavailable"],
  [504, "The upstream server is timing out"],
]);

/** Statuses after which nginx closes the connection, since it may not know where the next request begins. */
const CLOSING_STATUSES: readonly number[] = [400, 405, 413, 414, 500, 501, 505];

/**
 * The response of Kong's error handler to an error in nginx (a bad request, an upstream that does not answer). Its media type is one
 * that the client accepts; plain text without an Accept header.
 */
export function nginxError(
  status: number,
  requestHeaders: HeaderList,
  requestId: string,
  message?: string,
): KongResponse {
  const accept = headerOf(requestHeaders, "accept") ?? headerOf(requestHeaders, "content-type");
  const type = accept === undefined ? "plain" : acceptedType(accept);
  const text = message ?? NGINX_MESSAGES.get(status) ?? `The upstream server responded with ${status}`;
  return { ...errorPage(status, text, type, requestId), isLast: CLOSING_STATUSES.includes(status) };
}

/** The response to an error that Kong reports. Its media type is one that the client accepts; JSON without an Accept header. */
export function kongError(
  status: number,
  message: string,
  requestHeaders: HeaderList,
  requestId: string,
): KongResponse {
  return errorPage(status, message, acceptedType(headerOf(requestHeaders, "accept")), requestId);
}

/** nginx's response where a plugin exits with a status and no body: Kong's error page, nginx's own page, or an empty body. */
export function defaultStatusPage(
  status: number,
  headers: HeaderList,
  requestHeaders: HeaderList,
  requestId: string,
): KongResponse {
  const empty = Buffer.alloc(0);
  if (status === 304) return { status, headers: [...headers, ["Content-Length", "0"]], body: empty };
  if (status < 300) return { status, headers, body: empty };
  if (NGINX_MESSAGES.has(status)) return nginxError(status, requestHeaders, requestId);
  return nginxPage(status);
}

/** nginx's own page, for statuses without a page of Kong's. */
export function nginxPage(status: number): KongResponse {
  const title = `${status} ${STATUS_CODES[status] ?? ""}`;
  const page = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
  const headers: HeaderList = [
    ["Content-Type", "text/html; charset=UTF-8"],
    ["Content-Length", String(page.length)],
  ];
  return { status, headers, body: Buffer.from(page), isLast: CLOSING_STATUSES.includes(status) };
}

function errorPage(status: number, message: string, type: MediaType, requestId: string): KongResponse {
  return {
    status,
    headers: [["Content-Type", CONTENT_TYPES[type]]],
    body: Buffer.from(fillTemplate(type, message, requestId), "utf8"),
  };
}

function fillTemplate(type: MediaType, message: string, id: string): string {
  switch (type) {
    case "json":
      return `{\n  "message":"${message}",\n  "request_id":"${id}"\n}`;
    case "plain":
      return `${message}\nrequest_id: ${id}\n`;
    case "xml":
      return `<?xml version="1.0" encoding="UTF-8"?>\n<error>\n  <message>${message}</message>\n  <requestid>${id}</requestid>\n</error>\n`;
    case "html":
      return `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <title>Error</title>
  </head>
  <body>
    <h1>Error</h1>
    <p>${message}.</p>
    <p>request_id: ${id}</p>
  </body>
</html>
`;
  }
}

/** The one of Kong's media types that an Accept header prefers; JSON where it accepts none of them. */
function acceptedType(accept: string | undefined): MediaType {
  let best: MediaType = "json";
  let bestQuality = 0;
  for (const element of (accept ?? "").split(",")) {
    const [media = "", ...parameters] = element.split(";").map((part) => part.trim());
    const quality = qualityOf(parameters);
    if (media.includes("/") && quality > bestQuality) {
      bestQuality = quality;
      best = typeOf(media) ?? best;
    }
  }
  return best;
}

function qualityOf(parameters: readonly string[]): number {
  const q = parameters.find((parameter) => /^q\s*=/i.test(parameter));
  const value = q === undefined ? 1 : Number(q.slice(q.indexOf("=") + 1));
  return Number.isNaN(value) ? 1 : value;
}

function typeOf(mediaType: string | undefined): MediaType | undefined {
  switch (mediaType?.split(";")[0]?.trim().toLowerCase()) {
    case "application/json":
    case "application/*":
    case "*/*":
      return "json";
    case "text/html":
      return "html";
    case "application/xml":
      return "xml";
    case "text/plain":
    case "text/*":
      return "plain";
    default:
      return undefined;
  }
}
