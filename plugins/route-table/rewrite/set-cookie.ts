// SPDX-License-Identifier: Apache-2.0

import { trimSpace } from "../decision/http/headers.ts";
import { isIpAddress } from "../table/text/host-name.ts";
import { mapCookiePath, mapCookiePathOnClientHost } from "./path.ts";
import type { ResponseRewrite } from "./response-rewrite.ts";

/**
 * Maps a `Set-Cookie` header for the client (RFC 6265 section 4.1): `Domain` and `Path` are mapped, everything else stays byte for byte.
 * A missing attribute is not added.
 *
 * Two kinds of cookies stay unchanged. `__Host-` cookies (in any letter case): browsers refuse one with a `Domain`, or with a `Path`
 * other than `/` (RFC 6265bis section 4.1.3.2). Cookies with a domain wider than the upstream: other hosts read them, for example for
 * single sign-on. The client's own host is no wider one: such an upstream knows `X-Forwarded-Host`, and the path is mapped where it is no API's.
 */
export function mapCookie(rewrite: ResponseRewrite, value: string): string {
  // Semicolons inside quotes separate, too (RFC 6265 section 5.2).
  const parts = value.split(";");
  const name = trimSpace((parts[0] ?? "").split("=")[0] ?? "");
  if (name.toLowerCase().startsWith("__host-")) return value;
  const domains = parts
    .slice(1)
    .map(domainIn)
    .filter((domain) => domain !== "");
  if (domains.some((domain) => isShared(rewrite, domain))) return value;
  const isClients = domains.some((domain) => isOfClient(rewrite, domain));
  const mapPathOf = isClients ? mapCookiePathOnClientHost : mapCookiePath;
  return parts.map((part, i) => (i === 0 ? part : mapAttribute(rewrite, part, mapPathOf))).join(";");
}

type MapPath = (rewrite: ResponseRewrite, path: string) => string;

/** Whether a domain is neither the upstream's alone nor the client's own host. */
function isShared(rewrite: ResponseRewrite, domain: string): boolean {
  return !isOfClient(rewrite, domain) && mapDomain(rewrite, domain) === domain;
}

/** Whether a domain is the client's own host. */
function isOfClient({ host }: ResponseRewrite, written: string): boolean {
  const domain = withoutDot(written).toLowerCase();
  return domain !== "" && domain === nameOf(host).toLowerCase();
}

/** The value of a `Domain` attribute; empty for any other. */
function domainIn(part: string): string {
  const equals = part.indexOf("=");
  if (equals === -1 || trimSpace(part.substring(0, equals)).toLowerCase() !== "domain") return "";
  return trimSpace(part.substring(equals + 1));
}

function withoutDot(domain: string): string {
  return domain.startsWith(".") ? domain.substring(1) : domain;
}

function mapAttribute(rewrite: ResponseRewrite, part: string, mapPathOf: MapPath): string {
  const equals = part.indexOf("=");
  if (equals === -1) return part;
  const name = trimSpace(part.substring(0, equals)).toLowerCase();
  const written = part.substring(equals + 1);
  const value = trimSpace(written);
  const mapped = mapValue(rewrite, name, value, mapPathOf);
  if (mapped === value) return part;
  const start = equals + 1 + written.indexOf(value);
  return part.substring(0, start) + mapped + part.substring(start + value.length);
}

function mapValue(rewrite: ResponseRewrite, name: string, value: string, mapPathOf: MapPath): string {
  if (name === "domain") return mapDomain(rewrite, value);
  return name === "path" && value.startsWith("/") ? mapPathOf(rewrite, value) : value;
}

/** Maps a domain that covers the upstream but not the client's host to the client's host. Every other domain stays unchanged. */
function mapDomain({ upstreams, host }: ResponseRewrite, value: string): string {
  const domain = withoutDot(value).toLowerCase();
  const client = nameOf(host);
  if (domain === "" || client === "" || covers(domain, client.toLowerCase())) return value;
  return upstreams.some(({ authority }) => covers(domain, nameOf(authority))) ? client : value;
}

/** Whether a cookie's domain is a host or a parent of it (RFC 6265 section 5.1.3). */
function covers(domain: string, host: string): boolean {
  return host === domain || (host.endsWith(`.${domain}`) && !isIpAddress(host));
}

/** An authority without its port. */
function nameOf(authority: string): string {
  const colon = authority.indexOf(":", authority.indexOf("]") + 1);
  return colon === -1 ? authority : authority.substring(0, colon);
}
