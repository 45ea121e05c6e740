// SPDX-License-Identifier: Apache-2.0

import { booleanOf, numberOf, textOf, type Entity } from "../entity.ts";

/** What a service of Kong says about its upstream, with Kong's defaults. */
export interface ServiceFacts {
  readonly protocol: string;
  readonly host: string;
  readonly port: number;
  /** The base path; `/` for none. */
  readonly path: string;
  readonly verifiesCertificate: boolean;
  readonly isEnabled: boolean;
}

const PORTS = new Map([
  ["http", 80],
  ["https", 443],
]);

/** Reads a service; `undefined` if it has no host. */
export function serviceFactsOf(service: Entity): ServiceFacts | undefined {
  const url = parseUrl(textOf(service, "url"));
  const protocol = url?.protocol ?? textOf(service, "protocol") ?? "http";
  const host = url?.host ?? textOf(service, "host");
  if (host === undefined || host === "") return undefined;
  return {
    protocol,
    host,
    // Kong's own default is 80 for every protocol; `url` alone knows better.
    port: url?.port ?? numberOf(service, "port") ?? 80,
    path: url?.path ?? textOf(service, "path") ?? "/",
    verifiesCertificate: booleanOf(service, "tls_verify") ?? false,
    isEnabled: booleanOf(service, "enabled") ?? true,
  };
}

interface UrlParts {
  readonly protocol: string;
  readonly host: string;
  readonly port: number;
  readonly path: string | undefined;
}

/** The parts of `url`. A name and a password in it are not read. */
function parseUrl(text: string | undefined): UrlParts | undefined {
  const [, protocol = "", authority = "", path] = /^([a-z]+):\/\/([^/?#]*)(\/[^?#]*)?/.exec(text ?? "") ?? [];
  if (protocol === "") return undefined;
  const hostAndPort = authority.slice(authority.lastIndexOf("@") + 1);
  const [, name = hostAndPort, port] = /^(.*?)(?::(\d{1,5}))?$/.exec(hostAndPort) ?? [];
  const host = name.replace(/^\[(.*)\]$/, "$1");
  return { protocol, host, port: port === undefined ? (PORTS.get(protocol) ?? 80) : Number(port), path };
}
