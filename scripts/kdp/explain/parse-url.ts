// SPDX-License-Identifier: Apache-2.0

import { CommandError } from "../streams.ts";
import { bytesOf } from "./byte-text.ts";
import { parseAuthority } from "./parse-authority.ts";

/** A URL, split as text: its path is not resolved or decoded. */
export interface RequestUrl {
  readonly scheme: "http" | "https";
  /** Host in ASCII, perhaps with a port. */
  readonly authority: string;
  /** Path and query, as a byte string. */
  readonly target: string;
}

/** RFC 3986 section 3.1. */
const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;
/** Characters that end or break a request line. */
const NOT_IN_A_TARGET = /[\u0000-\u0020\u007f]/;

/**
 * Takes a URL apart as it is written; `https://` may be left out. Characters beyond ASCII become the bytes of their UTF-8 in the
 * path and `xn--` labels in the host, as a client sends them; a fragment, which no client sends, is dropped.
 *
 * @throws CommandError where it is none that a client can send over HTTP.
 */
export function parseRequestUrl(url: string): RequestUrl {
  const written = SCHEME.exec(url);
  const scheme = (written?.[1] ?? "https").toLowerCase();
  const rest = url.slice(written?.[0].length ?? 0);
  if (scheme !== "http" && scheme !== "https") throw new CommandError(`${url}: ${remedyFor(scheme, rest)}`);
  const [withoutFragment = ""] = rest.split("#");
  const end = withoutFragment.search(/[/?]/);
  const authority = end === -1 ? withoutFragment : withoutFragment.slice(0, end);
  const target = end === -1 ? "/" : withoutFragment.slice(end);
  if (url.startsWith("/") || authority === "") {
    const written = url.startsWith("//") && !url.startsWith("///") ? `https:${url}` : "https://HOST/PATH?QUERY";
    throw new CommandError(`${url} is no URL to explain. Write it as ${written}.`);
  }
  if (authority.includes("@")) {
    const host = authority.slice(authority.lastIndexOf("@") + 1);
    throw new CommandError(
      `${scheme}://…@${host}: clients send a user as the header Authorization, and not in the URL. Write ${scheme}://${host}${target} and -H 'Authorization: …'.`,
    );
  }
  const bad = NOT_IN_A_TARGET.exec(target)?.[0];
  if (bad !== undefined) {
    throw new CommandError(
      `${JSON.stringify(url)}: no client sends a raw space or control character. Write ${encodeURIComponent(bad)}.`,
    );
  }
  return {
    scheme,
    authority: parseAuthority(authority, url),
    target: bytesOf(target.startsWith("/") ? target : `/${target}`),
  };
}

function remedyFor(scheme: string, rest: string): string {
  const isWebSocket = scheme === "ws" || scheme === "wss";
  if (!isWebSocket) return `this gateway serves only http and https, not ${scheme}.`;
  return `a WebSocket begins as an HTTP request. Write ${scheme === "ws" ? "http" : "https"}://${rest}.`;
}
