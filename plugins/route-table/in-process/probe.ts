// SPDX-License-Identifier: Apache-2.0

import type { ProbeTarget } from "../health/target.ts";
import { clientCertificate } from "./client-certificate.ts";

/** The part of lua-resty-http's client that is used; it comes with Kong. @see https://github.com/ledgetech/lua-resty-http */
interface HttpClient {
  set_timeout(milliseconds: number): void;
  /** Returns nil where it fails. */
  connect(options: object): unknown;
  request(options: object): { readonly status: number } | undefined;
  close(): void;
}

/** Lua's module loader. */
declare function require(this: void, name: string): { readonly new: (this: void) => HttpClient };

/** Checks an upstream once, over a new connection. Returns the status of the answer; undefined where none came in time. */
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
  // The body is not needed, and may be endless.
  client.close();
  return status;
}
