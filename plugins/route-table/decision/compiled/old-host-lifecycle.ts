// SPDX-License-Identifier: Apache-2.0

import { formatHttpDate, parseDate } from "../../table/text/date.ts";
import type { OldHostLifecycle } from "../../table/schema/old-host-fields.ts";
import type { Headers } from "../decision.ts";

/** A period in which a host answers with an error. Unix times in seconds; `until` is exclusive. */
export interface Brownout {
  readonly from: number;
  readonly until: number;
  readonly status: number;
}

/** The lifecycle of an old host, compiled. */
export interface CompiledLifecycle {
  /** The headers that every response has. */
  readonly headers: Headers;
  /** The fixed part of the `Link` header: pages about deprecation and sunset. */
  readonly links: readonly string[];
  /** Whether responses link to the request's URL on the short host. */
  readonly namesSuccessor: boolean;
  /** Whether the table declares any part of a lifecycle: deprecation, sunset, a brownout or a link. */
  readonly isDeclared: boolean;
  /** Unix time in seconds. */
  readonly sunset: number | undefined;
  readonly afterSunset: "serve" | "redirect" | "gone";
  readonly brownouts: readonly Brownout[];
}

/** Compiles a lifecycle. `Deprecation` is a structured date (RFC 9745 section 2.1), `Sunset` an HTTP-date (RFC 8594 section 3). */
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
    isDeclared: from !== undefined || until !== undefined || brownouts.length > 0 || links !== undefined,
    sunset: until,
    afterSunset: afterSunset ?? "serve",
    brownouts: brownouts.map(({ from: start, until: end, status = 503 }) => ({
      from: parseDate(start) ?? 0,
      until: parseDate(end) ?? 0,
      status,
    })),
  };
}

/** The brownout that a host is in at a time; undefined outside of brownouts. */
export function brownoutAt({ brownouts }: CompiledLifecycle, time: number): Brownout | undefined {
  return brownouts.find(({ from, until }) => time >= from && time < until);
}

/** What a host does at a time: `serve` until its sunset, then `afterSunset`. */
export function stateAt({ sunset, afterSunset }: CompiledLifecycle, time: number): CompiledLifecycle["afterSunset"] {
  return sunset !== undefined && time >= sunset ? afterSunset : "serve";
}

/**
 * The lifecycle headers of a response from an old host: the dates of deprecation and sunset, and a link to the resource's new URL
 * (RFC 5829, RFC 8288).
 *
 * @param successor - The request's URL on the short host, where it has one.
 */
export function lifecycleHeaders(lifecycle: CompiledLifecycle, successor: string | undefined): Headers {
  const named = lifecycle.namesSuccessor && successor !== undefined ? [`<${successor}>; rel="successor-version"`] : [];
  const links = [...named, ...lifecycle.links];
  return links.length === 0 ? lifecycle.headers : { ...lifecycle.headers, Link: links.join(", ") };
}
