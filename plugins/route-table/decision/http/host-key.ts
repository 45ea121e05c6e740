// SPDX-License-Identifier: Apache-2.0

import { isDigits } from "../../table/text/characters.ts";

/**
 * Converts a Host header to the form for comparison: lower case, no port, no final dot. Empty for a header that cannot be a host of
 * a table.
 *
 * Kong's own router distinguishes case and final dot: a request with either never reaches a route that names its host.
 */
export function hostKey(host: string): string {
  const colon = host.indexOf(":");
  if (colon === -1) return withoutFinalDot(host.toLowerCase());
  const port = host.substring(colon + 1);
  return port === "" || isDigits(port) ? withoutFinalDot(host.substring(0, colon).toLowerCase()) : "";
}

/** A Host header without its port, if the port is a number. Kong's router compares hosts in this form. */
export function withoutPort(host: string): string {
  const colon = host.indexOf(":");
  return colon !== -1 && isDigits(host.substring(colon + 1)) ? host.substring(0, colon) : host;
}

function withoutFinalDot(name: string): string {
  return name.endsWith(".") ? name.substring(0, name.length - 1) : name;
}
