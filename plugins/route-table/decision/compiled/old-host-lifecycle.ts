// SPDX-License-Identifier: Apache-2.0

import { formatHttpDate, parseDate } from "../../table/text/date.ts";
import type { OldHostLifecycle } from "../../table/schema/old-host-fields.ts";
import type { Headers } from "../decision.ts";

/** A time in which a host answers with an error: Unix times in seconds. */
export interface Brownout {
  readonly from: number;
  readonly until: number;
  readonly status: number;
}

/** The end of an old host, made ready for requests. */
export interface CompiledLifecycle {
  /** Headers that are the same in each response. */
  readonly headers: Headers;
  /** The fixed part of the `Link` header: pages about deprecation and end. */
  readonly links: readonly string[];
  /** Whether responses name this request's new URL. */
  readonly namesSuccessor: boolean;
  /** Whether anything is said of the host's end. */
  readonly isEnding: boolean;
  /** Unix time in seconds. */
  readonly sunset: number | undefined;
  readonly afterSunset: "serve" | "redirect" | "gone";
  readonly brownouts: readonly Brownout[];
}

/** `Deprecation` as a structured date (RFC 9745 section 2.1), `Sunset` as an HTTP-date (RFC 8594 section 3). */
export function compileLifecycle({
  deprecated,
  sunset,
  afterSunset,
  brownouts = [],
  links,
}: OldHostLifecycle): CompiledLifecycle {
  const from = deprecated === undefined ? undefined : parseDate(deprecated);
  const until = sunset === undefined ? undefined : parseDate(sunset);
  return {
    headers: {
      ...(from !== undefined && { Deprecation: `@${from}` }),
      ...(until !== undefined && { Sunset: formatHttpDate(until) }),
    },
    links: [
      ...(links?.deprecation === undefined ? [] : [`<${links.deprecation}>; rel="deprecation"`]),
      ...(links?.sunset === undefined ? [] : [`<${links.sunset}>; rel="sunset"`]),
    ],
    namesSuccessor: from !== undefined || until !== undefined,
    isEnding: from !== undefined || until !== undefined || brownouts.length > 0 || links !== undefined,
    sunset: until,
    afterSunset: afterSunset ?? "serve",
    brownouts: brownouts.map(({ from: start, until: end, status = 503 }) => ({
      from: parseDate(start) ?? 0,
      until: parseDate(end) ?? 0,
      status,
    })),
  };
}

/** The brownout that a host is in. */
export function brownoutAt({ brownouts }: CompiledLifecycle, time: number): Brownout | undefined {
  return brownouts.find(({ from, until }) => time >= from && time < until);
}

/** What a host does by the calendar: `serve` until its sunset. */
export function stateAt({ sunset, afterSunset }: CompiledLifecycle, time: number): CompiledLifecycle["afterSunset"] {
  return sunset !== undefined && time >= sunset ? afterSunset : "serve";
}

/**
 * The headers of a response from an old host: when it is deprecated, when it ends, and where this request's resource is now
 * (RFC 5829, RFC 8288).
 *
 * @param successor - This request's own new URL, where it has one.
 */
export function lifecycleHeaders(end: CompiledLifecycle, successor: string | undefined): Headers {
  const named = end.namesSuccessor && successor !== undefined ? [`<${successor}>; rel="successor-version"`] : [];
  const links = [...named, ...end.links];
  return links.length === 0 ? end.headers : { ...end.headers, Link: links.join(", ") };
}
