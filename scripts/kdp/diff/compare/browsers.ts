// SPDX-License-Identifier: Apache-2.0

import type { CompiledCors } from "../../../../plugins/route-table/decision/compiled/cors.ts";
import type { Request } from "../../../../plugins/route-table/decision/request.ts";
import type { Origins, RequestKind } from "./changes.ts";
import type { Pair, Side } from "./pair.ts";

/** Requests that browsers treat alike, from origins that are treated alike. */
export interface Browser {
  readonly kinds: readonly RequestKind[];
  /** An origin that a table lists, `other` for any other, `none` for none; undefined where no table looks at it. */
  readonly origin: string | undefined;
}

const OTHER = "other";
const NONE = "none";
const ANY = "*";
const FOREIGN = "https://kdp-probe.invalid";

/** Every kind of request from every origin that either side distinguishes. */
export function browsersOf({ old, new: changed }: Pair): Browser[] {
  const sides = [old, changed];
  const redirects = sides.some(mayRedirect);
  const cors = sides.flatMap((side) => corsOf(side) ?? []);
  if (cors.length === 0) {
    const kinds: RequestKind[][] = redirects
      ? [["plain"], ["preflight", "websocket"]]
      : [["plain", "preflight", "websocket"]];
    return kinds.map((each) => ({ kinds: each, origin: undefined }));
  }
  const kinds: RequestKind[][] = redirects
    ? [["plain"], ["preflight"], ["websocket"]]
    : [["plain", "websocket"], ["preflight"]];
  const others = cors.some(({ allowsAny }) => allowsAny) ? [OTHER, NONE] : [NONE];
  return kinds.flatMap((each) => [...listedOrigins(cors), ...others].map((origin) => ({ kinds: each, origin })));
}

/** Who may read the gateway's own answers on a side. */
function corsOf({ route, entry, estate }: Side): CompiledCors | undefined {
  if (route !== undefined) return route.cors;
  return entry === "short" ? estate.index.cors : undefined;
}

function mayRedirect({ route, lifecycle, entry }: Side): boolean {
  return entry === "legacy" && (route?.redirect.isOn === true || lifecycle?.afterSunset === "redirect");
}

function listedOrigins(cors: readonly CompiledCors[]): string[] {
  return [...new Set(cors.flatMap(({ origins }) => origins))].filter((origin) => origin !== ANY);
}

/** Whether the answer in which no cluster is healthy depends on the browser. */
export function looksAtOrigins(pair: Pair): boolean {
  return [pair.old, pair.new].some((side) => corsOf(side) !== undefined);
}

/**
 * A request of a browser: its method and headers.
 *
 * @param origin - As in `Browser`. A preflight has an origin; one that is called `*` is allowed to nobody.
 */
export function browserRequest(kind: RequestKind, origin: string | undefined): Partial<Request> {
  const sent = origin === OTHER || (origin === undefined && kind === "preflight") ? FOREIGN : origin;
  const from = sent === undefined || sent === NONE ? (kind === "preflight" ? { origin: ANY } : {}) : { origin: sent };
  if (kind === "preflight") return { method: "OPTIONS", headers: { ...from, "access-control-request-method": "PUT" } };
  return { headers: kind === "websocket" ? { ...from, upgrade: "websocket" } : from };
}

/** The origins of some browsers; undefined where they are those of all. */
export function originsOf(some: readonly Browser[], all: readonly Browser[]): Origins | undefined {
  const has = new Set(some.map(({ origin }) => origin));
  const known = new Set(all.map(({ origin }) => origin));
  if (has.size === known.size) return undefined;
  const listed = [...known].flatMap((origin) =>
    origin === undefined || origin === OTHER || origin === NONE ? [] : [origin],
  );
  const none = has.has(NONE);
  return {
    values: listed.filter((origin) => has.has(origin)),
    other: known.has(OTHER) ? has.has(OTHER) : none,
    none,
    listed,
  };
}
