// SPDX-License-Identifier: Apache-2.0

import type { ProbeTarget } from "../health/target.ts";
import { clientCertificate } from "./client-certificate.ts";

/** lua-resty-http's client, which Kong brings, as far as it is used. @see https://github.com/ledgetech/lua-resty-http */
interface HttpClient {
  set_timeout(milliseconds: number): void;
  /** Nothing where it fails. */
  connect(options: object): unknown;
  request(options: object): { readonly status: number } | undefined;
  close(): void;
}

/** Lua's own. */
declare function require(this: void, name: string): { readonly new: (this: void) => HttpClient };

/** The status of an upstream's answer, asked over a connection of its own; undefined where there is none in time. */
export function probe({
  scheme,
  address,
  port,
  host,
  serverName,
  tlsVerify,
  path,
  timeout,
}: ProbeTarget): number | undefined {
  const client = require("resty.http").new();
  client.set_timeout(timeout);
  const certificate = scheme === "https" ? clientCertificate() : undefined;
  const connected = client.connect({
    scheme,
    host: address,
    port,
    ssl_verify: scheme === "https" && tlsVerify,
    ssl_server_name: serverName ?? undefined,
    ssl_client_cert: certificate?.chain,
    ssl_client_priv_key: certificate?.key,
  });
  if (connected === undefined) return undefined;
  const headers = { Host: host, "User-Agent": "ddd-int-kdp-health-check", Accept: "*/*", Connection: "close" };
  const status = client.request({ method: "GET", path, headers })?.status;
  // The body, which may be endless, is of no interest.
  client.close();
  return status;
}
