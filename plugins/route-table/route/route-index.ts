// SPDX-License-Identifier: Apache-2.0

import { formatHttpDate, parseDate } from "../table/date.ts";
import { parseDuration } from "../table/duration.ts";
import { effectiveApis, type EffectiveApi } from "../table/effective.ts";
import { patternOf, type HostPattern } from "../table/host-pattern.ts";
import { withApi } from "../table/placeholder.ts";
import type { ApiSettings, LegacyHost, RouteTable } from "../table/route-table.ts";
import type { Headers } from "./decision.ts";
import type { Destination } from "./destination.ts";
import { addPrefix, createPrefixTree, type PrefixTree } from "./prefix-tree.ts";
import { destinationIn } from "./upstreams.ts";

/** Timeouts in milliseconds; Kong's own default where the table says nothing. */
export interface Timeouts {
  readonly connect: number;
  readonly send: number;
  readonly read: number;
}

/** What is known of one API before any request: all that a decision needs. */
export interface ApiRoute {
  readonly api: string;
  /** The prefix on the short hosts. */
  readonly prefix: string;
  readonly stripPath: boolean;
  /** `upstream`, `client`, or a literal host name. */
  readonly hostHeader: string;
  /** The cluster that all requests go to, and whether a pin says so. */
  readonly cluster: string;
  readonly isPinned: boolean;
  /** Where that cluster serves the API. Kong's own route of it (`nativeRoutes`) leads there too. */
  readonly destination: Destination;
  readonly timeouts: Timeouts | undefined;
  readonly retries: number | undefined;
}

/** A legacy pattern with the headers that responses from its hosts get. */
export interface LegacyPattern {
  readonly pattern: HostPattern;
  readonly responseHeaders: Headers;
}

/** A table made ready for look-ups: made once for each configuration, never changed afterwards. */
export interface RouteIndex {
  readonly routes: Map<string, ApiRoute>;
  readonly shortHosts: Set<string>;
  readonly prefixes: PrefixTree<ApiRoute>;
  /** The APIs' own hosts. */
  readonly ownHosts: Map<string, ApiRoute>;
  readonly legacyPatterns: readonly LegacyPattern[];
}

const KONG_DEFAULT_TIMEOUT = 60_000;

/** Compiles a checked table. Takes time in proportion to the number of APIs; throws only where the table is unchecked. */
export function compileTable(table: RouteTable): RouteIndex {
  const routes = new Map<string, ApiRoute>();
  const prefixes = createPrefixTree<ApiRoute>();
  const ownHosts = new Map<string, ApiRoute>();
  for (const api of effectiveApis(table)) {
    const route = compileApi(table, api);
    routes.set(api.name, route);
    addPrefix(prefixes, api.path, route);
    for (const host of api.hosts) ownHosts.set(host, route);
  }
  return {
    routes,
    shortHosts: new Set(table.shortHosts),
    prefixes,
    ownHosts,
    legacyPatterns: (table.legacyHosts ?? []).map(compileLegacyHost),
  };
}

function compileApi(table: RouteTable, api: EffectiveApi): ApiRoute {
  const { settings } = api;
  const pin = table.pin ?? settings.pin;
  const cluster = pin ?? api.cluster ?? "";
  return {
    api: api.name,
    prefix: api.path,
    stripPath: settings.stripPath ?? true,
    hostHeader: withApi(settings.hostHeader ?? "upstream", api.name),
    cluster,
    isPinned: pin !== undefined,
    destination: destinationIn(table, api.name, cluster, api.cluster, settings.upstream),
    timeouts: compileTimeouts(settings.timeouts),
    retries: settings.retries,
  };
}

function compileTimeouts(timeouts: ApiSettings["timeouts"]): Timeouts | undefined {
  if (timeouts === undefined) return undefined;
  const milliseconds = (duration: string | undefined): number =>
    (duration === undefined ? undefined : parseDuration(duration)) ?? KONG_DEFAULT_TIMEOUT;
  return {
    connect: milliseconds(timeouts.connect),
    send: milliseconds(timeouts.send),
    read: milliseconds(timeouts.read),
  };
}

/** `Deprecation` as a structured date (RFC 9745 section 2.1), `Sunset` as an HTTP-date (RFC 8594 section 3). */
function compileLegacyHost({ host, deprecated, sunset }: LegacyHost): LegacyPattern {
  const from = deprecated === undefined ? undefined : parseDate(deprecated);
  const until = sunset === undefined ? undefined : parseDate(sunset);
  return {
    pattern: patternOf(host),
    responseHeaders: {
      ...(from !== undefined && { Deprecation: `@${from}` }),
      ...(until !== undefined && { Sunset: formatHttpDate(until) }),
    },
  };
}
