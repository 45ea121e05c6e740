// SPDX-License-Identifier: Apache-2.0

import { every } from "../table/text/characters.ts";
import { defaultPort, type Scheme } from "../table/text/upstream-url.ts";
import { withoutPort } from "../decision/http/host-key.ts";
import { mapPath, mayBeOfApi } from "./path.ts";
import type { ResponseRewrite } from "./response-rewrite.ts";

/**
 * Maps a URL or reference (RFC 3986 section 4.2) of an upstream for the client. Query and fragment stay byte for byte.
 *
 * `http[s]://authority…` and `//authority…` are mapped if the authority is the upstream's own; `/…` is always mapped. The client's own host
 * is mapped, too, since an upstream may know `X-Forwarded-Host` and no more: but on a short host no path of any API's. Everything else
 * stays unchanged: other authorities, user names, other schemes and relative references. So do texts that browsers parse differently
 * from RFC 3986: those with control characters, which browsers drop, and those with a backslash where an authority could be, which
 * browsers read as a slash.
 *
 * A reference to a path never becomes one to an authority: with the base path `/v2` and no prefix, `/v2//evil.example` stays.
 */
export function mapUrl(rewrite: ResponseRewrite, url: string): string {
  if (!every(url, (character) => !isControl(character))) return url;
  const scheme = schemeOf(url);
  const start = scheme === undefined ? 0 : scheme.length + 1;
  if (url.startsWith("//", start)) return mapAbsolute(rewrite, scheme, url, start + 2);
  return scheme === undefined && url.startsWith("/") ? mapPathOnly(rewrite, url) : url;
}

function mapAbsolute(rewrite: ResponseRewrite, scheme: Scheme | undefined, url: string, start: number): string {
  const pathStart = firstOf("/?#", url, start);
  const authority = url.substring(start, pathStart).toLowerCase();
  const isOwn = isUpstream(rewrite, scheme, authority);
  const isClients = isClientHost(rewrite, scheme, authority);
  if (rewrite.host === "" || !(isOwn || isClients)) return url;
  const pathEnd = firstOf("?#", url, pathStart);
  // An empty path means the root (RFC 9110 section 4.2.3).
  const path = pathEnd === pathStart ? "/" : url.substring(pathStart, pathEnd);
  const mapped = isClients && mayBeOfApi(rewrite, path, isOwn) ? path : mapPath(rewrite, path);
  // What is right for the client stays byte for byte.
  if (!isOwn && mapped === path) return url;
  const before = scheme === undefined ? "" : `${rewrite.scheme}:`;
  return `${before}//${rewrite.host}${mapped}${url.substring(pathEnd)}`;
}

/** Whether an authority is the client's host, as it was called or, as in `X-Forwarded-Host`, without the port. */
function isClientHost({ host, scheme: own }: ResponseRewrite, scheme: Scheme | undefined, written: string): boolean {
  const authority = withoutDefaultPort(written, scheme ?? own);
  const called = host.toLowerCase();
  return authority === called || authority === withoutPort(called);
}

function mapPathOnly(rewrite: ResponseRewrite, url: string): string {
  const pathEnd = firstOf("?#", url, 0);
  const path = url.substring(0, pathEnd);
  const mapped = mapPath(rewrite, path);
  if (isSlash(path.charAt(1)) || isSlash(mapped.charAt(1))) return url;
  return mapped + url.substring(pathEnd);
}

/** Whether an authority is the upstream's own, with either scheme. */
function isUpstream({ upstreams }: ResponseRewrite, scheme: Scheme | undefined, written: string): boolean {
  for (const upstream of upstreams) {
    // A URL without a scheme has the scheme of the upstream that sent it.
    if (withoutDefaultPort(written, scheme ?? upstream.scheme) === upstream.authority) return true;
  }
  return false;
}

function withoutDefaultPort(authority: string, scheme: Scheme): string {
  for (const port of [":", `:${defaultPort(scheme)}`]) {
    if (authority.endsWith(port)) return authority.substring(0, authority.length - port.length);
  }
  return authority;
}

function schemeOf(url: string): Scheme | undefined {
  const start = url.substring(0, "https:".length).toLowerCase();
  if (start === "https:") return "https";
  return start.startsWith("http:") ? "http" : undefined;
}

/** The position of the first of some characters, or the end of the text. */
function firstOf(characters: string, text: string, start: number): number {
  let i = start;
  while (i < text.length && !characters.includes(text.charAt(i))) i += 1;
  return i;
}

function isSlash(character: string): boolean {
  return character === "/" || character === "\\";
}

function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x20 || code === 0x7f;
}
