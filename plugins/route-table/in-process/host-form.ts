// SPDX-License-Identifier: Apache-2.0

import { canonicalHost } from "../decision/http/host-key.ts";
import { nginx } from "./globals.ts";

/**
 * Puts the request's host into the form in which Kong's router compares hosts: in lower case, without a final dot (RFC 9110 section 4.2.3).
 * It must run before the router: in Kong's rewrite phase.
 */
export function normalizeHost(): void {
  const { var: variables, req, ctx } = nginx();
  const host = variables["http_host"];
  // nginx's own form is without port, too; most requests have it.
  if (host === undefined || host === variables["host"]) return;
  const form = canonicalHost(host);
  if (form === host) return;
  req.set_header("Host", form);
  // Kong has read the headers already, and its router would take the host from there.
  ctx["cached_request_headers"] = undefined;
}
