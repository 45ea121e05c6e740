// SPDX-License-Identifier: Apache-2.0

import type { Calls } from "../apply/calls.ts";
import { COMPANION } from "./companion.ts";
import { pdk } from "./globals.ts";

/** Calls Kong's functions directly. */
export const CALLS: Calls = {
  setScheme(scheme) {
    pdk().service.request.set_scheme(scheme);
  },
  setTarget(host, port) {
    pdk().service.set_target(host, port);
  },
  setTlsVerify(on) {
    pdk().service.set_tls_verify(on);
  },
  setHeader(name, value) {
    pdk().service.request.set_header(name, value);
  },
  setPath(path) {
    pdk().service.request.set_path(path);
  },
  setTimeouts(connect, send, read) {
    pdk().service.set_timeouts(connect, send, read);
  },
  setRetries(retries) {
    pdk().service.set_retries(retries);
  },
  setForwardedPrefix(prefix) {
    COMPANION.set_forwarded_prefix(prefix);
  },
  setResponseHeaders(headers) {
    COMPANION.set_response_headers(headers);
  },
  log(decision) {
    pdk().log.set_serialize_value("kdp", decision);
  },
  share(decision) {
    pdk().ctx.shared["kdp"] = decision;
  },
  shareRewrite(rewrite) {
    pdk().ctx.shared["kdp_rewrite"] = rewrite;
  },
};
