// SPDX-License-Identifier: Apache-2.0

import type { ApiSettings } from "../../table/schema/api-fields.ts";
import { parseDuration } from "../../table/text/duration.ts";
import type { RouteTable } from "../../table/schema/route-table.ts";
import type { Headers } from "../decision.ts";

/** How old hosts of an API redirect. */
export interface CompiledRedirect {
  /** Whether they do so now, whatever the calendar says. */
  readonly isOn: boolean;
  readonly status: number;
  /** What new URLs begin with. */
  readonly origin: string;
  /** Headers besides `Location`. */
  readonly headers: Headers;
}

const DEFAULT_STATUS = 307;
const PERMANENT = 308;
const DEFAULT_MAX_AGE = 300_000;

/**
 * Compiles an API's redirects. A 308 is cacheable (RFC 9110 section 15.4.9), for as long as a client likes where nothing is said: so
 * it says how long.
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
