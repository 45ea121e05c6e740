// SPDX-License-Identifier: Apache-2.0

import { trimSpace } from "../decision/http/headers.ts";
import { isIpAddress } from "../table/text/host-name.ts";
import { mapCookiePath } from "./path.ts";
import type { ResponseRewrite } from "./response-rewrite.ts";

/**
 * Maps a `Set-Cookie` header for the client (RFC 6265 section 4.1): `Domain` and `Path` are mapped, everything else stays byte for byte.
 * A missing attribute is not added.
 *
 * Two kinds of cookies stay unchanged. `__Host-` cookies (in any letter case): browsers refuse one with a `Domain`, or with a `Path`
 * other than `/` (RFC 6265bis section 4.1.3.2). Cookies with a domain wider than the upstream: other hosts read them, for example for
 * single sign-on.
 */
export function mapCookie(rewrite: ResponseRewrite, value: string): string {
  // Semicolons inside quotes separate, too (RFC 6265 section 5.2).
  const parts = value.split(";");
  const name = trimSpace((parts[0] ?? "").split("=")[0] ?? "");
  if (name.toLowerCase().startsWith("__host-")) return value;
  if (parts.some((part, i) => i > 0 && isShared(rewrite, part))) return value;
  return parts.map((part, i) => (i === 0 ? part : mapAttribute(rewrite, part))).join(";");
}

/** Whether an attribute is a domain that is not the upstream's alone. */
function isShared(rewrite: ResponseRewrite, part: string): boolean {
  const equals = part.indexOf("=");
  if (equals === -1 || trimSpace(part.substring(0, equals)).toLowerCase() !== "domain") return false;
  const domain = trimSpace(part.substring(equals + 1));
  return domain !== "" && mapDomain(rewrite, domain) === domain;
}

function mapAttribute(rewrite: ResponseRewrite, part: string): string {
  const equals = part.indexOf("=");
  if (equals === -1) return part;
  const name = trimSpace(part.substring(0, equals)).toLowerCase();
  const written = part.substring(equals + 1);
  const value = trimSpace(written);
  const mapped = mapValue(rewrite, name, value);
  if (mapped === value) return part;
  const start = equals + 1 + written.indexOf(value);
  return part.substring(0, start) + mapped + part.substring(start + value.length);
}

function mapValue(rewrite: ResponseRewrite, name: string, value: string): string {
  if (name === "domain") return mapDomain(rewrite, value);
  return name === "path" && value.startsWith("/") ? mapCookiePath(rewrite, value) : value;
}

/** Maps a domain that covers the upstream but not the client's host to the client's host. Every other domain stays unchanged. */
function mapDomain({ upstreams, host }: ResponseRewrite, value: string): string {
  const domain = (value.startsWith(".") ? value.substring(1) : value).toLowerCase();
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
