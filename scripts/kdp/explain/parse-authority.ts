// SPDX-License-Identifier: Apache-2.0

import { domainToASCII } from "node:url";
import { isIpv6 } from "../../../plugins/route-table/table/text/host-name.ts";
import { API_PLACEHOLDER } from "../../../plugins/route-table/table/text/placeholder.ts";
import { CommandError } from "../streams.ts";

const HIGHEST_PORT = 65_535;
/** What nginx takes in a host. Names that DNS refuses are explained all the same: the answer is 421. */
const HOST = /^[A-Za-z0-9._~!$&'()*+;=%-]+$/;
const WITH_PORT = /^(.*?)(?::([^:\]]*))?$/s;

/**
 * Host and port of a URL, the host in ASCII (`bücher.example` is `xn--bcher-kva.example`). What is ASCII stays as it is written.
 *
 * @param said - What the user wrote, for the message.
 * @throws CommandError where no client could ask for such a host.
 */
export function parseAuthority(authority: string, said: string): string {
  if (authority.includes(API_PLACEHOLDER)) {
    throw new CommandError(`${said}: write the name of an API in place of ${API_PLACEHOLDER}.`);
  }
  const [, host = "", port] = WITH_PORT.exec(authority) ?? [];
  const ascii = isAscii(host) ? host : domainToASCII(host);
  if (!isHost(ascii)) throw new CommandError(`${said}: "${authority}" is no host. Write it as HOST or HOST:PORT.`);
  if (port !== undefined && !(/^[0-9]*$/.test(port) && Number(port) <= HIGHEST_PORT)) {
    throw new CommandError(`${said}: "${port}" is no port. Write a number up to ${HIGHEST_PORT}.`);
  }
  return port === undefined ? ascii : `${ascii}:${port}`;
}

/**
 * The value of a Host header, which a client sends as it is.
 *
 * @throws CommandError where it is no host.
 */
export function parseHostHeader(value: string): string {
  const authority = parseAuthority(value, `-H 'Host: ${value}'`);
  if (authority === value) return value;
  throw new CommandError(`-H 'Host: ${value}': a Host header has only ASCII characters. Write ${authority}.`);
}

function isHost(host: string): boolean {
  return HOST.test(host) || (host.startsWith("[") && host.endsWith("]") && isIpv6(host.slice(1, -1)));
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}
