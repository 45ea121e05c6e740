// SPDX-License-Identifier: Apache-2.0

import { isDigits } from "../../table/text/characters.ts";

/**
 * Converts a Host header to the form for comparison: lower case, no port, no final dot. Empty for a header that cannot be a host of
 * a table.
 *
 * Kong's own router distinguishes case and final dot. Before it, the guard inside Kong converts a request's host by `canonicalHost`.
 */
export function hostKey(host: string): string {
  const colon = host.indexOf(":");
  if (colon === -1) return withoutFinalDot(host.toLowerCase());
  const port = host.substring(colon + 1);
  return port === "" || isDigits(port) ? withoutFinalDot(host.substring(0, colon).toLowerCase()) : "";
}

/**
 * Converts a Host header to the one form that Kong's router and upstreams get: lower case, no final dot, the port if there is one. A header
 * that cannot be a host of a table stays unchanged.
 */
export function canonicalHost(host: string): string {
  const name = hostKey(host);
  const colon = host.indexOf(":");
  if (name === "") return host;
  return colon === -1 || colon === host.length - 1 ? name : name + host.substring(colon);
}

/** A Host header without its port, if the port is a number. Kong's router compares hosts in this form. */
export function withoutPort(host: string): string {
  const colon = host.indexOf(":");
  return colon !== -1 && isDigits(host.substring(colon + 1)) ? host.substring(0, colon) : host;
}

function withoutFinalDot(name: string): string {
  return name.endsWith(".") ? name.substring(0, name.length - 1) : name;
}
