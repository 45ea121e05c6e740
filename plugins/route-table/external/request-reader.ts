// SPDX-License-Identifier: Apache-2.0

import type { Pdk, PdkText } from "./pdk.ts";
import { LOOP_HEADER } from "../decision/loop.ts";
import type { ApiMatch } from "../decision/match.ts";
import { requiredHeaders, requiresConsumer } from "../decision/required-inputs.ts";
import type { Request } from "../decision/request.ts";

/**
 * The nginx variable that holds what most decisions need, so that one round trip reads it. Kong has it where it is started with
 * `KONG_NGINX_PROXY_SET='$kdp_request "$request_method $http_host $request_uri $remote_addr $server_protocol $ssl_server_name $http_cdn_loop"'`.
 */
const REQUEST_VARIABLE = "kdp_request";

/** The variables of which that one is made, in its order. Only the last one can have spaces. */
const PARTS = [
  "request_method",
  "http_host",
  "request_uri",
  "remote_addr",
  "server_protocol",
  "ssl_server_name",
  "http_cdn_loop",
];

/** Reads requests from Kong; remembers what is the same for all of them. */
export class RequestReader {
  #hasVariable = true;
  #serviceScheme: "http" | "https" | undefined;

  /**
   * The scheme of the Service behind the plugin's route, before the plugin sets another. It is asked for once: there is one
   * such Service for all routes.
   */
  async serviceScheme(kong: Pdk): Promise<"http" | "https"> {
    this.#serviceScheme ??= (await kong.nginx.getVar("upstream_scheme")) === "https" ? "https" : "http";
    return this.#serviceScheme;
  }

  /** The request in hand, as byte strings, but for what only some APIs need. */
  async read(kong: Pdk): Promise<Request> {
    if (this.#hasVariable) {
      const parts = byteString(await kong.nginx.getVar(REQUEST_VARIABLE)).split(" ");
      if (parts.length >= PARTS.length) return requestOf(parts);
      this.#hasVariable = false;
    }
    const parts: string[] = [];
    for (const name of PARTS) parts.push(byteString(await kong.nginx.getVar(name)));
    return requestOf(parts);
  }

  /** The same request with what a decision for this API needs besides: headers, and the consumer. */
  async complete(kong: Pdk, request: Request, { route, entry }: ApiMatch): Promise<Request> {
    const needed = requiredHeaders(route, entry);
    const headers: Record<string, string | undefined> = { ...request.headers };
    for (const name of needed) {
      const value = await kong.nginx.getVar(`http_${name.replaceAll("-", "_")}`);
      if (value !== null && value !== undefined) headers[name] = byteString(value);
    }
    const completed = needed.length === 0 ? request : { ...request, headers };
    if (!requiresConsumer(route, entry, completed)) return completed;
    const consumer = await authenticatedConsumer(kong);
    return consumer === undefined ? completed : { ...completed, consumer };
  }
}

/** The consumer's id. The anonymous one, who has no credential, is many clients: it must not keep them all in one cluster. */
async function authenticatedConsumer(kong: Pdk): Promise<string | undefined> {
  const credential = await kong.client.getCredential();
  if (credential === null || credential === undefined) return undefined;
  const consumer = await kong.client.getConsumer();
  return typeof consumer?.id === "string" ? consumer.id : undefined;
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

/** A text from Kong as the bytes that it has on the wire, one character each. */
function byteString(text: PdkText | null | undefined): string {
  if (text === null || text === undefined) return "";
  if (typeof text === "string" && isAscii(text)) return text;
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0x7f) return false;
  }
  return true;
}
