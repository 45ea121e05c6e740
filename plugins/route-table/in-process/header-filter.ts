// SPDX-License-Identifier: Apache-2.0

import { REWRITTEN_HEADERS, rewriteHeader } from "../rewrite/rewrite-header.ts";
import type { ResponseRewrite } from "../rewrite/response-rewrite.ts";
import type { SharedRewrite } from "../apply/response-mapping.ts";
import type { PrefixMap } from "../decision/compiled/prefix-map.ts";
import { defaultPort } from "../table/text/upstream-url.ts";
import type { Headers } from "../decision/decision.ts";
import { nginx, pdk } from "./globals.ts";

/**
 * Changes the response's headers as the access phase asked for.
 *
 * @param prefixesOf - The prefixes of all APIs by the plugin's configuration; undefined where it does not have them.
 */
export function filterHeaders(conf: object, prefixesOf: (conf: object) => PrefixMap | undefined): void {
  keepOwnHeaders();
  const shared = pdk().ctx.shared["kdp_rewrite"] as SharedRewrite | undefined;
  if (shared !== undefined) mapHeaders(shared, prefixesOf(conf));
}

/**
 * Removes the upstream's headers with the names that the access phase has set. nginx would send both, and parsers of `Deprecation` and
 * `Sunset` ignore both where there are two. `Link` is a list, so both stay.
 */
function keepOwnHeaders(): void {
  const own = pdk().ctx.shared["kdp_headers"] as Headers | undefined;
  if (own === undefined) return;
  const { header } = nginx();
  for (const [name, value] of Object.entries(own)) {
    if (name !== "Link" && typeof header[name] === "object") header[name] = value;
  }
}

/** Maps the response's headers back to the client's URL. */
function mapHeaders(shared: SharedRewrite, prefixes: PrefixMap | undefined): void {
  const scheme = pdk().request.get_forwarded_scheme() === "https" ? "https" : "http";
  const ownPort = `:${defaultPort(scheme)}`;
  const host = shared.host.endsWith(ownPort)
    ? shared.host.substring(0, shared.host.length - ownPort.length)
    : shared.host;
  const rewrite: ResponseRewrite = { ...shared, scheme, host, prefixes };
  const { header } = nginx();
  for (const name of REWRITTEN_HEADERS) {
    const value = header[name];
    if (value === undefined) continue;
    header[name] =
      typeof value === "string"
        ? rewriteHeader(rewrite, name, value)
        : value.map((each) => rewriteHeader(rewrite, name, each));
  }
}
