// SPDX-License-Identifier: Apache-2.0

import type { Decision } from "../../plugins/route-table/decision/decision.ts";
import type { ApiSettings } from "../../plugins/route-table/table/schema/api-fields.ts";
import type { OldHostLifecycle } from "../../plugins/route-table/table/schema/old-host-fields.ts";
import type { Request } from "../../plugins/route-table/decision/request.ts";
import { problem, type Ended } from "./oracle-words.ts";

/** The headers that announce an old host's end, computed with JavaScript's own calendar. */
export function naiveEndHeaders(end: OldHostLifecycle, successor: string | undefined): Decision["responseHeaders"] {
  const { deprecated, sunset, links = {} } = end;
  const link = [
    successor !== undefined && (deprecated ?? sunset) !== undefined && `<${successor}>; rel="successor-version"`,
    links.deprecation !== undefined && `<${links.deprecation}>; rel="deprecation"`,
    links.sunset !== undefined && `<${links.sunset}>; rel="sunset"`,
  ].filter((each) => each !== false);
  return {
    ...(deprecated !== undefined && { Deprecation: `@${secondsOf(deprecated)}` }),
    ...(sunset !== undefined && { Sunset: new Date(sunset).toUTCString() }),
    ...(link.length > 0 && { Link: link.join(", ") }),
  };
}

/** The gateway's own answer on an old host at a time: the host is gone, is in a brownout, or redirects. */
export function naiveOldHostAnswer(
  settings: ApiSettings,
  end: OldHostLifecycle,
  successor: string | undefined,
  time: number,
  request: Request,
): Ended | undefined {
  const isOver = end.sunset !== undefined && time >= secondsOf(end.sunset);
  const extra = successor === undefined ? {} : { members: { successor } };
  if (isOver && end.afterSunset === "gone")
    return problem("old-host-gone", 410, { ...extra, headers: { "Cache-Control": "no-store" } });
  for (const { from, until, status = 503 } of end.brownouts ?? []) {
    if (time < secondsOf(from) || time >= secondsOf(until)) continue;
    const headers = { "Cache-Control": "no-store", "Retry-After": `${Math.ceil(secondsOf(until) - time)}` };
    return problem("old-host-brownout", status, { ...extra, headers });
  }
  const redirects = settings.legacy === "redirect" || (isOver && end.afterSunset === "redirect");
  if (!redirects || successor === undefined || isNotRedirected(request)) return undefined;
  const { status = 307, maxAge = "5m" } = settings.redirect ?? {};
  const caching = status === 308 ? { "Cache-Control": `max-age=${Math.floor(naiveSeconds(maxAge))}` } : {};
  return { reason: "redirect", exit: { status, type: null, headers: { Location: successor, ...caching } } };
}

function isNotRedirected({ method, headers = {} }: Request): boolean {
  const isPreflight = Boolean(headers["origin"]) && Boolean(headers["access-control-request-method"]);
  const isWebSocket = /(^|,)[ \t]*websocket[ \t]*(,|$)/i.test(headers["upgrade"] ?? "");
  return (method === "OPTIONS" && isPreflight) || (method === "GET" && isWebSocket);
}

/** A request's URL on the short host in parts: origin, path and query. */
export function naiveNewUrl(
  settings: ApiSettings,
  { shortHost, prefix, path, query }: Readonly<Record<"shortHost" | "prefix" | "path" | "query", string>>,
): readonly [origin: string, path: string, query: string] {
  const escape = (text: string): string =>
    text.replaceAll(/[^\x21-\x7e]|["<>\\#]/g, (character) => {
      return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
    });
  const inFront = (settings.stripPath ?? true) && prefix !== "/" ? prefix : "";
  return [settings.redirect?.origin ?? `https://${shortHost}`, inFront + escape(path), escape(query)];
}

/** The seconds of a duration: the sum of its parts. */
export function naiveSeconds(duration: string): number {
  const units: Record<string, number> = { h: 3_600, m: 60, s: 1, ms: 0.001 };
  return [...duration.matchAll(/(\d+)([a-z]+)/g)].reduce(
    (sum, [, n, unit = ""]) => sum + Number(n) * (units[unit] ?? NaN),
    0,
  );
}

function secondsOf(date: string): number {
  return Date.parse(date) / 1_000;
}
