// SPDX-License-Identifier: Apache-2.0

import { isDigits } from "../../table/text/characters.ts";

/**
 * A Host header in the form in which hosts are compared: in lower case, without port and without final dot. Empty where
 * it can be no host of a table.
 *
 * Kong's own router compares with case and dot: a request with either never reaches a route that names its host.
 */
export function hostKey(host: string): string {
  const colon = host.indexOf(":");
  if (colon === -1) return withoutFinalDot(host.toLowerCase());
  const port = host.substring(colon + 1);
  return port === "" || isDigits(port) ? withoutFinalDot(host.substring(0, colon).toLowerCase()) : "";
}

/** A Host header without its port, where it has a number for one: the form in which Kong's router compares hosts. */
export function withoutPort(host: string): string {
  const colon = host.indexOf(":");
  return colon !== -1 && isDigits(host.substring(colon + 1)) ? host.substring(0, colon) : host;
}

function withoutFinalDot(name: string): string {
  return name.endsWith(".") ? name.substring(0, name.length - 1) : name;
}
