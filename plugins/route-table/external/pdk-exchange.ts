// SPDX-License-Identifier: Apache-2.0

import { byteString, textIn } from "./byte-string.ts";
import type { EndPhase, Exchange } from "./exchange.ts";
import type { Pdk } from "./pdk.ts";
import { QueuedCalls } from "./queued-calls.ts";
import type { MessageExit } from "../apply/decision-message.ts";
import { joinLines } from "../decision/http/headers.ts";
import { LOOP_HEADER } from "../decision/loop.ts";
import type { Request } from "../decision/request.ts";
import { setOwn } from "../table/own-value.ts";

/**
 * The nginx variable that holds what most decisions need, so that one round trip is enough. Kong has it if started with
 * `KONG_NGINX_PROXY_SET='$kdp_request "$request_method $http_host $request_uri $remote_addr $server_protocol $ssl_server_name $http_cdn_loop"'`.
 */
const REQUEST_VARIABLE = "kdp_request";

/** The variables that `$kdp_request` consists of, in order. Only the last one can have spaces. */
const PARTS = [
  "request_method",
  "http_host",
  "request_uri",
  "remote_addr",
  "server_protocol",
  "ssl_server_name",
  "http_cdn_loop",
];

/** The maximum that Kong allows. */
const MAX_HEADERS = 1_000;

/** Deals with a request by functions of Kong's own PDK, each a message. Where the server dies between two, Kong has made only the first. */
class PdkExchange implements Exchange {
  readonly request: Request;
  readonly tableLabel = "";
  readonly calls: QueuedCalls;
  readonly #kong: Pdk;
  readonly #reader: PdkReader;

  constructor(kong: Pdk, request: Request, reader: PdkReader) {
    this.#kong = kong;
    this.request = request;
    this.#reader = reader;
    this.calls = new QueuedCalls(kong);
  }

  async consumer(): Promise<string | undefined> {
    const credential = await this.#kong.client.getCredential();
    if (credential === null || credential === undefined) return undefined;
    const consumer = await this.#kong.client.getConsumer();
    return typeof consumer?.id === "string" ? consumer.id : undefined;
  }

  async withHeaders(request: Request, names: readonly string[]): Promise<Request> {
    if (names.length === 0) return request;
    return { ...request, headers: await headersOf(this.#kong, request, names) };
  }

  serviceScheme(): Promise<"http" | "https"> {
    return this.#reader.serviceScheme(this.#kong);
  }

  async consumerName(): Promise<string> {
    const consumer = await this.#kong.client.getConsumer();
    const name = consumer?.username ?? consumer?.id;
    return typeof name === "string" ? name : "";
  }

  requestId(): Promise<string> {
    return requestIdOf(this.#kong);
  }

  async forward(): Promise<undefined> {
    await this.calls.send();
    return undefined;
  }

  async exit({ status, body, headers }: MessageExit): Promise<EndPhase> {
    await this.calls.send();
    return () => this.#kong.response.exit(status, body, headers);
  }
}

/** Kong's id of the request. */
async function requestIdOf(kong: Pdk): Promise<string> {
  return byteString(await kong.nginx.getVar("kong_request_id"));
}

/** Reads requests by functions of Kong's own PDK. Caches what is the same for all requests. */
export class PdkReader {
  #hasVariable = true;
  #serviceScheme: "http" | "https" | undefined;

  /** Reads the current request. */
  async open(kong: Pdk): Promise<Exchange> {
    const request = await this.#read(kong);
    if (request.headers?.[LOOP_HEADER] === undefined) return new PdkExchange(kong, request, this);
    // The variable by which it was read is CDN_Loop as well.
    const headers = await headersOf(kong, { ...request, headers: {} }, [LOOP_HEADER]);
    return new PdkExchange(kong, { ...request, headers }, this);
  }

  /** The scheme of the Service behind the plugin's route. Read only once, since all routes have the same Service. */
  async serviceScheme(kong: Pdk): Promise<"http" | "https"> {
    this.#serviceScheme ??= (await kong.nginx.getVar("upstream_scheme")) === "https" ? "https" : "http";
    return this.#serviceScheme;
  }

  async #read(kong: Pdk): Promise<Request> {
    if (this.#hasVariable) {
      const parts = byteString(await kong.nginx.getVar(REQUEST_VARIABLE)).split(" ");
      if (parts.length >= PARTS.length) return requestOf(parts);
      this.#hasVariable = false;
    }
    const parts: string[] = [];
    for (const name of PARTS) parts.push(byteString(await kong.nginx.getVar(name)));
    return requestOf(parts);
  }
}

/**
 * Some of a request's headers, besides those that it has. Not read from nginx's variables, since `$http_x_cluster` is `X_Cluster` as well: a
 * proxy that removes `X-Cluster` from clients' requests may let that through. The values of several lines are joined as nginx does.
 */
async function headersOf(
  kong: Pdk,
  request: Request,
  names: readonly string[],
): Promise<NonNullable<Request["headers"]>> {
  const sent = new Map(Object.entries((await kong.request.getHeaders(MAX_HEADERS)) ?? {}));
  const headers: Record<string, string | undefined> = { ...request.headers };
  for (const name of names) {
    const values = sent.get(name.toLowerCase());
    if (values === undefined) continue;
    const lines = (Array.isArray(values) ? values : [values]).map(textIn).filter((line) => line !== undefined);
    if (lines.length > 0) setOwn(headers, name, joinLines(name, lines));
  }
  return headers;
}

function requestOf(parts: readonly string[]): Request {
  const [method = "", host = "", target = "", client = "", protocol = "", serverName = "", ...loop] = parts;
  return {
    method,
    host,
    target,
    client,
    serverName,
    isHttp2: protocol.startsWith("HTTP/2"),
    headers: loop.join("") === "" ? {} : { [LOOP_HEADER]: loop.join(" ") },
  };
}
