// SPDX-License-Identifier: Apache-2.0

import { isToken } from "../../../../../plugins/route-table/table/text/characters.ts";

/** What a request line says. */
export interface RequestLine {
  readonly method: string;
  /** From a target that is a whole URL, as proxies get it. */
  readonly host: string | undefined;
  readonly target: string;
}

const VERSION = / HTTP\/[0-9](?:\.[0-9])?$/;
const NOT_IN_A_TARGET = /[\u0000-\u0020\u007f]/;
const ABSOLUTE = /^https?:\/\/([^/?#@]+)(.*)$/i;
/** Kong takes no longer request line: nginx's `large_client_header_buffers` are 8 KiB each. */
const LONGEST_TARGET = 8_192;
/** No method that anybody uses is longer. */
const LONGEST_METHOD = 32;

/** Parses `GET /path?query HTTP/1.1`, a byte string; undefined for anything else, such as the bytes of a TLS handshake. */
export function parseRequestLine(text: string): RequestLine | undefined {
  const version = VERSION.exec(text.slice(-10));
  const space = text.indexOf(" ");
  if (version === null || space < 1) return undefined;
  return requestOf(text.slice(0, space), text.slice(space + 1, text.length - version[0].length));
}

/**
 * A request's method and target, the target a path or a whole URL, as a byte string; undefined where no client sends such. A fragment is
 * left out, since clients keep it for themselves.
 */
export function requestOf(method: string, target: string): RequestLine | undefined {
  if (method.length > LONGEST_METHOD || method === "" || !isToken(method)) return undefined;
  const [sent = ""] = target.split("#", 1);
  if (sent.length > LONGEST_TARGET || NOT_IN_A_TARGET.test(sent)) return undefined;
  if (sent.startsWith("/")) return { method, host: undefined, target: sent };
  const [, host, rest = ""] = ABSOLUTE.exec(sent) ?? [];
  if (host === undefined) return undefined;
  return { method, host, target: rest.startsWith("/") ? rest : `/${rest}` };
}
