// SPDX-License-Identifier: Apache-2.0

import type { Pdk, PdkText } from "./pdk.ts";
import type { Request } from "./route/request.ts";

/**
 * The nginx variable that holds all that a decision needs, so that one round trip reads it. Kong has it where it is
 * started with `KONG_NGINX_PROXY_SET='$kdp_request "$request_method $http_host $request_uri"'`.
 */
const REQUEST_VARIABLE = "kdp_request";

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

  /** The request in hand, as byte strings. */
  async read(kong: Pdk): Promise<Request> {
    if (this.#hasVariable) {
      const line = byteString(await kong.nginx.getVar(REQUEST_VARIABLE));
      if (line !== "") return parseRequestLine(line);
      this.#hasVariable = false;
    }
    return {
      method: byteString(await kong.nginx.getVar("request_method")),
      host: byteString(await kong.nginx.getVar("http_host")),
      target: byteString(await kong.nginx.getVar("request_uri")),
    };
  }
}

/** nginx lets no space through in any of the three. */
function parseRequestLine(line: string): Request {
  const [method = "", host = "", ...target] = line.split(" ");
  return { method, host, target: target.join(" ") };
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
