// SPDX-License-Identifier: Apache-2.0

import { pdk } from "./globals.ts";

/** A client certificate and its key, as OpenSSL objects for OpenResty. */
export interface ClientCertificate {
  readonly chain: object;
  readonly key: object;
}

/** Lua's standard library for files. */
declare const io: {
  readonly open: (this: void, path: string) => { read(format: "*a"): string; close(): void } | undefined;
};

/** OpenResty's parsers for PEM; they return nil for invalid text. @see https://github.com/openresty/lua-resty-core/blob/master/lib/ngx/ssl.md */
declare function require(
  this: void,
  name: "ngx.ssl",
): {
  readonly parse_pem_cert: (this: void, pem: string) => object | undefined;
  readonly parse_pem_priv_key: (this: void, pem: string) => object | undefined;
};

/** The result of the first look-up. */
const found: { certificate?: ClientCertificate | "none" } = {};

/**
 * The client certificate that Kong shows to upstreams (`client_ssl`). Undefined where Kong has none; also undefined, with an error in the
 * log, where the files can't be read. Read once, as Kong does.
 *
 * @see https://developer.konghq.com/gateway/configuration/#client-ssl
 */
export function clientCertificate(): ClientCertificate | undefined {
  found.certificate ??= load() ?? "none";
  return found.certificate === "none" ? undefined : found.certificate;
}

function load(): ClientCertificate | undefined {
  const { client_ssl: isOn, client_ssl_cert: certFile, client_ssl_cert_key: keyFile } = pdk().configuration;
  if (isOn !== true || certFile === undefined || keyFile === undefined) return undefined;
  const { parse_pem_cert: parseCertificate, parse_pem_priv_key: parseKey } = require("ngx.ssl");
  const chain = parseCertificate(textOf(certFile));
  const key = parseKey(textOf(keyFile));
  if (chain !== undefined && key !== undefined) return { chain, key };
  const file = chain === undefined ? certFile : keyFile;
  pdk().log.err("health checks send no client certificate, since this file can't be read: ", file);
  return undefined;
}

function textOf(path: string): string {
  const file = io.open(path);
  if (file === undefined) return "";
  const text = file.read("*a");
  file.close();
  return text;
}
