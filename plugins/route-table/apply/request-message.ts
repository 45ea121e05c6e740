// SPDX-License-Identifier: Apache-2.0

import { LOOP_HEADER } from "../decision/loop.ts";
import { setOwn } from "../table/own-value.ts";

/** What a decision can need of a request, in one message from Kong (`kong.kdp.read_request`). What there is not is left out. */
export interface RequestMessage<Text> {
  readonly method?: Text | undefined;
  /** The Host header as sent. */
  readonly host?: Text | undefined;
  /** Path and query as sent. */
  readonly target?: Text | undefined;
  /** The client's address. */
  readonly client?: Text | undefined;
  /** Only for HTTP/2: such as `HTTP/2.0`. */
  readonly protocol?: Text | undefined;
  /** Only for HTTP/2: the server name of the TLS handshake. */
  readonly serverName?: Text | undefined;
  readonly loop?: Text | undefined;
  /** The headers that were asked for, by the names with which they were asked for. */
  readonly headers?: Readonly<Record<string, Text>>;
  /** The id of the authenticated consumer; the anonymous one has none. */
  readonly consumer?: string | undefined;
  /** The name or the id of the consumer, also of the anonymous one. */
  readonly consumerName?: string | undefined;
  /** The scheme of the Service behind the route. */
  readonly serviceScheme?: Text | undefined;
  /** Kong's id of the request. */
  readonly requestId?: Text | undefined;
  /** The label of the table in Kong's current configuration, where Kong has it for the plugin server. */
  readonly table?: Text | undefined;
}

/** The route table of Kong's configuration, for the plugin server (`kong.kdp.read_table`). */
export interface TableMessage {
  /** A short text that only this table has. */
  readonly label: string;
  /** The table as JSON. */
  readonly json: string;
}

/** Where a message about a request comes from. */
export interface RequestSource<Text> {
  /** An nginx variable. */
  variable(name: string): Text | undefined;
  /** A header by its exact name, in lower case; the values of several lines are joined as nginx does. */
  header(name: string): Text | undefined;
  consumer(): { readonly id?: string; readonly username?: string } | undefined;
  hasCredential(): boolean;
  /** The label of the table in Kong's current configuration. */
  table(): string | undefined;
}

/**
 * Makes the message about a request.
 *
 * @param names - The headers to read besides, in lower case.
 */
export function requestMessage<Text>(
  names: readonly string[],
  source: RequestSource<Text>,
): RequestMessage<Text | string> {
  const protocol = source.variable("server_protocol");
  const isHttp2 = protocol === "HTTP/2.0";
  const consumer = source.consumer();
  return {
    method: source.variable("request_method"),
    host: source.variable("http_host"),
    target: source.variable("request_uri"),
    client: source.variable("remote_addr"),
    protocol: isHttp2 ? protocol : undefined,
    serverName: isHttp2 ? source.variable("ssl_server_name") : undefined,
    // The variable is cheap, and CDN_Loop as well.
    loop: source.variable("http_cdn_loop") === undefined ? undefined : source.header(LOOP_HEADER),
    headers: names.length === 0 ? {} : headersOf(names, source),
    consumer: consumer !== undefined && source.hasCredential() ? consumer.id : undefined,
    consumerName: consumer?.username ?? consumer?.id,
    serviceScheme: source.variable("upstream_scheme"),
    requestId: source.variable("kong_request_id"),
    table: source.table(),
  };
}

function headersOf<Text>(names: readonly string[], source: RequestSource<Text>): Record<string, Text> {
  const headers: Record<string, Text> = {};
  for (const name of names) {
    const value = source.header(name);
    if (value !== undefined) setOwn(headers, name, value);
  }
  return headers;
}
