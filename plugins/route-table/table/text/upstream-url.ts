// SPDX-License-Identifier: Apache-2.0

import { isDigits } from "./characters.ts";
import { isHostName, isIpv4, isIpv6 } from "./host-name.ts";
import { isBasePath } from "./path-prefix.ts";

/** The scheme of an upstream. */
export type Scheme = "http" | "https";

/** The parts of an upstream's URL. */
export interface UpstreamUrl {
  readonly scheme: Scheme;
  /** A host name or IP address; an IPv6 address without brackets. */
  readonly host: string;
  /** 1 to 65535; the scheme's default where the URL has none. */
  readonly port: number;
  /** The base path as written: empty, or with a leading slash. */
  readonly basePath: string;
}

/** The default port of a scheme. */
export function defaultPort(scheme: Scheme): number {
  return scheme === "https" ? 443 : 80;
}

/** Parses `http[s]://host[:port][/base]`. `undefined` for any other text. */
export function parseUpstreamUrl(url: string): UpstreamUrl | undefined {
  const scheme = url.startsWith("http://") ? "http" : url.startsWith("https://") ? "https" : undefined;
  if (scheme === undefined) return undefined;
  const rest = url.substring(scheme.length + "://".length);
  const slash = rest.indexOf("/");
  const authority = slash === -1 ? rest : rest.substring(0, slash);
  const basePath = slash === -1 ? "" : rest.substring(slash);
  const hostAndPort = parseAuthority(authority);
  if (hostAndPort === undefined || !isBasePath(basePath)) return undefined;
  return { scheme, host: hostAndPort.host, port: hostAndPort.port ?? defaultPort(scheme), basePath };
}

/** Whether a text is a host name, perhaps with a port, as a Host header has it. */
export function isNameWithPort(text: string): boolean {
  const authority = parseAuthority(text);
  return authority !== undefined && isHostName(authority.host);
}

/** A Host header's name, without its port. */
export function withoutPortNumber(authority: string): string {
  const colon = authority.indexOf(":");
  return colon === -1 ? authority : authority.substring(0, colon);
}

interface Authority {
  readonly host: string;
  readonly port: number | undefined;
}

function parseAuthority(authority: string): Authority | undefined {
  const bracket = authority.indexOf("]");
  const colon = authority.indexOf(":", bracket === -1 ? 0 : bracket);
  const name = colon === -1 ? authority : authority.substring(0, colon);
  const host = parseHost(name);
  if (host === undefined) return undefined;
  if (colon === -1) return { host, port: undefined };
  const port = parsePort(authority.substring(colon + 1));
  return port === undefined ? undefined : { host, port };
}

function parseHost(text: string): string | undefined {
  if (text.startsWith("[") && text.endsWith("]")) {
    const address = text.substring(1, text.length - 1);
    return isIpv6(address) ? address : undefined;
  }
  return isHostName(text) || isIpv4(text) ? text : undefined;
}

function parsePort(text: string): number | undefined {
  if (!isDigits(text) || text.length > 5 || text.startsWith("0")) return undefined;
  const port = Number(text);
  return port <= 65535 ? port : undefined;
}
