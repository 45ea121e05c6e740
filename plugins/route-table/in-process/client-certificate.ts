// SPDX-License-Identifier: Apache-2.0

import { pdk } from "./globals.ts";

/** The certificate that upstreams are shown who ask for one, and its key, as OpenResty takes them: OpenSSL's own objects. */
export interface ClientCertificate {
  readonly chain: object;
  readonly key: object;
}

/** Lua's own. */
declare const io: {
  readonly open: (this: void, path: string) => { read(format: "*a"): string; close(): void } | undefined;
};

/** OpenResty's: nothing where a text is not what it should be. @see https://github.com/openresty/lua-resty-core/blob/master/lib/ngx/ssl.md */
declare function require(
  this: void,
  name: "ngx.ssl",
): {
  readonly parse_pem_cert: (this: void, pem: string) => object | undefined;
  readonly parse_pem_priv_key: (this: void, pem: string) => object | undefined;
};

/** Undefined until it was looked for. */
const found: { certificate?: ClientCertificate | "none" } = {};

/**
 * The certificate that Kong itself shows to upstreams (its `client_ssl`); undefined where there is none, and, with a line in the log, where
 * it can't be read. It is read once: so does Kong.
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
  pdk().log.err("health checks show upstreams no client certificate, since it can't be read: ", file);
  return undefined;
}

function textOf(path: string): string {
  const file = io.open(path);
  if (file === undefined) return "";
  const text = file.read("*a");
  file.close();
  return text;
}
