// SPDX-License-Identifier: Apache-2.0

import { REWRITTEN_HEADERS, rewriteHeader } from "../rewrite/rewrite-header.ts";
import type { ResponseRewrite } from "../rewrite/response-rewrite.ts";
import type { SharedRewrite } from "../apply/response-mapping.ts";
import { defaultPort } from "../table/text/upstream-url.ts";
import { nginx, pdk } from "./globals.ts";

/** Maps the response's headers back to where the client came in, where the access phase asked for it. */
export function filterHeaders(): void {
  const shared = pdk().ctx.shared["kdp_rewrite"] as SharedRewrite | undefined;
  if (shared === undefined) return;
  const scheme = pdk().request.get_forwarded_scheme() === "https" ? "https" : "http";
  const ownPort = `:${defaultPort(scheme)}`;
  const host = shared.host.endsWith(ownPort)
    ? shared.host.substring(0, shared.host.length - ownPort.length)
    : shared.host;
  const rewrite: ResponseRewrite = { ...shared, scheme, host };
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
