// SPDX-License-Identifier: Apache-2.0

import type { ApiSettings } from "../../table/schema/api-fields.ts";
import { parseDuration } from "../../table/text/duration.ts";
import type { RouteTable } from "../../table/schema/route-table.ts";
import type { Headers } from "../decision.ts";

/** How an API's old hosts redirect. */
export interface CompiledRedirect {
  /** Whether they redirect now, even before any sunset. */
  readonly isOn: boolean;
  readonly status: number;
  /** Scheme, host and port of the new URLs. */
  readonly origin: string;
  /** Headers in addition to `Location`. */
  readonly headers: Headers;
}

const DEFAULT_STATUS = 307;
const PERMANENT = 308;
const DEFAULT_MAX_AGE = 300_000;

/**
 * Compiles an API's redirects. Clients may cache a 308 (RFC 9110 section 15.4.9) for as long as they like unless it has a
 * `Cache-Control` header, so it gets one.
 */
export function compileRedirect({ shortHosts }: RouteTable, { legacy, redirect }: ApiSettings): CompiledRedirect {
  const status = redirect?.status ?? DEFAULT_STATUS;
  const maxAge = parseDuration(redirect?.maxAge ?? "") ?? DEFAULT_MAX_AGE;
  return {
    isOn: legacy === "redirect",
    status,
    origin: redirect?.origin ?? `https://${shortHosts[0] ?? ""}`,
    headers: status === PERMANENT ? { "Cache-Control": `max-age=${Math.floor(maxAge / 1_000)}` } : {},
  };
}
