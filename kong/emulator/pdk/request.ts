// SPDX-License-Identifier: Apache-2.0

import { joinLines } from "../../../plugins/route-table/decision/http/headers.ts";
import { nginxHost, remoteAddress, type Exchange } from "../exchange.ts";
import { headerOf, headersOf } from "../headers.ts";
import { fromByteString, stringArgument, toByteString, type PdkFunctions } from "./values.ts";

const DEFAULT_HEADER_LIMIT = 100;

/** `kong.request`, `kong.client` and `kong.nginx`: read a request. */
export const REQUEST_FUNCTIONS: PdkFunctions = {
  "kong.request.get_header": ({ headers }, name) => plainText(looseHeaders(headers, stringArgument(name, "name"))[0]),
  "kong.request.get_headers": ({ headers }, limit) => {
    const taken = headers.slice(0, typeof limit === "number" ? limit : DEFAULT_HEADER_LIMIT);
    return Object.fromEntries(
      taken.map(([name]) => [name.toLowerCase(), headersOf(taken, name).map((value) => fromByteString(value))]),
    );
  },
  // There are no consumers in a preview.
  "kong.client.get_consumer": () => undefined,
  "kong.client.get_credential": () => undefined,
  "kong.nginx.get_var": (exchange, name) => plainText(nginxVariable(exchange, stringArgument(name, "name"))),
};

/** The value of an nginx variable; `undefined` where there is none with that name. */
function nginxVariable(exchange: Exchange, name: string): string | undefined {
  const { request, args, upstreamHost, upstreamUri, upstreamScheme } = exchange;
  switch (name) {
    case "host":
      return nginxHost(request);
    case "request_uri":
      return request.requestUri;
    case "request_method":
      return exchange.method;
    case "request":
      return `${request.method} ${request.requestUri} ${protocolOf(request)}`;
    case "server_protocol":
      return protocolOf(request);
    case "ssl_server_name":
      return request.serverName;
    case "scheme":
      return request.scheme;
    case "args":
      return args === "" ? undefined : args;
    case "is_args":
      return args === "" ? "" : "?";
    case "remote_addr":
      return remoteAddress(request);
    case "remote_port":
      return String(request.clientPort);
    case "server_port":
      return String(request.port);
    case "kong_request_id":
      return request.id;
    case "upstream_host":
      return upstreamHost;
    case "upstream_uri":
      return upstreamUri;
    case "upstream_scheme":
      return upstreamScheme;
    case "kdp_request":
      return [
        exchange.method,
        headerOf(request.headers, "host") ?? "",
        request.requestUri,
        remoteAddress(request),
        protocolOf(request),
        request.serverName,
        headersOf(request.headers, "cdn-loop").join(", "),
      ].join(" ");
    default:
      return nginxVariableByPrefix(exchange, name);
  }
}

function protocolOf({ httpVersion }: Exchange["request"]): string {
  return `HTTP/${httpVersion === "2" ? "2.0" : httpVersion}`;
}

function nginxVariableByPrefix({ request, args }: Exchange, name: string): string | undefined {
  if (name.startsWith("http_")) return headerVariable(request.headers, name.slice("http_".length));
  if (name.startsWith("arg_")) {
    const wanted = name.slice("arg_".length).toLowerCase();
    const pair = args.split("&").find((each) => each.split("=")[0]?.toLowerCase() === wanted);
    return pair?.slice(wanted.length + 1);
  }
  if (name.startsWith("cookie_")) {
    const wanted = `${name.slice("cookie_".length)}=`;
    const cookies = headersOf(request.headers, "cookie").flatMap((value) => value.split(";"));
    return cookies
      .map((cookie) => cookie.trim())
      .find((cookie) => cookie.startsWith(wanted))
      ?.slice(wanted.length);
  }
  return undefined;
}

/** A header's values by a name in which underscores stand for hyphens, as in nginx's variables. */
function looseHeaders(headers: Exchange["headers"], name: string): string[] {
  const wanted = name.toLowerCase().replaceAll("_", "-");
  return headers.filter(([each]) => each.toLowerCase().replaceAll("_", "-") === wanted).map(([, value]) => value);
}

/** A header as nginx's variable has it: all its values in one. */
function headerVariable(headers: Exchange["headers"], name: string): string | undefined {
  const values = looseHeaders(headers, name);
  return values.length === 0 ? undefined : joinLines(name, values);
}

/** A byte string as Kong sends it to a plugin: bytes where it is not UTF-8. */
export function plainText(bytes: string | undefined): string | Uint8Array | undefined {
  if (bytes === undefined) return undefined;
  const text = fromByteString(bytes);
  return toByteString(text) === bytes ? text : Buffer.from(bytes, "latin1");
}
