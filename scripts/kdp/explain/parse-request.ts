// SPDX-License-Identifier: Apache-2.0

import { joinLines } from "../../../plugins/route-table/decision/http/headers.ts";
import type { Request } from "../../../plugins/route-table/decision/request.ts";
import { isToken } from "../../../plugins/route-table/table/text/characters.ts";
import { isAddress, isIpAddress } from "../../../plugins/route-table/table/text/host-name.ts";
import { CommandError } from "../streams.ts";
import { bytesOf } from "./byte-text.ts";
import { parseHostHeader } from "./parse-authority.ts";
import { parseRequestUrl, type RequestUrl } from "./parse-url.ts";

/** What the command line says of a request, besides its URL. */
export interface RequestOptions {
  readonly request: string;
  /** Request headers as `Name: value`. */
  readonly header: readonly string[];
  /** The client's address. */
  readonly client: string;
  readonly consumer?: string;
  /** The server name of an HTTP/2 connection. */
  readonly serverName?: string;
}

/**
 * The request that a URL and options mean, as it reaches the gateway.
 *
 * @throws CommandError where no client can send it.
 */
export function parseRequest(
  url: string,
  options: RequestOptions,
): { readonly request: Request; readonly scheme: RequestUrl["scheme"] } {
  const { scheme, authority, target } = parseRequestUrl(url);
  const { request: method, client, consumer, serverName } = options;
  if (method === "" || !isToken(method)) {
    throw new CommandError(`-X '${method}' is no method of HTTP. Write one word, such as GET.`);
  }
  if (!isIpAddress(client)) throw new CommandError(`--client ${client}: write an IP address, such as 192.0.2.1.`);
  if (serverName !== undefined && !isAddress(serverName.toLowerCase().replace(/\.$/, ""))) {
    throw new CommandError(`--server-name ${serverName}: write a host name without a port.`);
  }
  const headers = options.header.map(parseHeader);
  const hosts = headers.filter(([name]) => name === "host").map(([, value]) => value);
  if (hosts.length > 1) throw new CommandError("-H: a request has one Host header. Take the others out.");
  const request: Request = {
    method,
    host: hosts[0] === undefined ? authority : parseHostHeader(hosts[0]),
    target,
    client,
    headers: joined(headers),
    ...(consumer !== undefined && { consumer: bytesOf(consumer) }),
    ...(serverName !== undefined && { serverName, isHttp2: true }),
  };
  return { request, scheme };
}

/** A header's name in lower case, and its value. */
function parseHeader(text: string): [string, string] {
  const colon = text.indexOf(":");
  const name = text.slice(0, Math.max(colon, 0)).trim();
  const value = text.slice(colon + 1).trim();
  if (name === "" || !isToken(name)) throw new CommandError(`-H '${text}': write a header as 'Name: value'.`);

  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) {
    throw new CommandError(`-H ${JSON.stringify(text)}: a header's value has no control characters. Take them out.`);
  }
  return [name.toLowerCase(), value];
}

/** Headers by name, those of one name together, as byte strings. */
function joined(headers: readonly [string, string][]): Record<string, string> {
  const byName = new Map<string, string[]>();
  for (const [name, value] of headers) byName.set(name, [...(byName.get(name) ?? []), bytesOf(value)]);
  return Object.fromEntries([...byName].map(([name, values]) => [name, joinLines(name, values)] as const));
}
