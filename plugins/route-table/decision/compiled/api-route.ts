// SPDX-License-Identifier: Apache-2.0

import type { ApiSettings } from "../../table/schema/api-fields.ts";
import { parseDuration } from "../../table/text/duration.ts";
import type { EffectiveApi } from "../../table/effective-api.ts";
import type { HealthCheck } from "../../table/schema/health-check-fields.ts";
import type { IsOwnHost } from "../../table/table-hosts.ts";
import { withApi } from "../../table/text/placeholder.ts";
import type { RouteTable } from "../../table/schema/route-table.ts";
import { withoutPortNumber } from "../../table/text/upstream-url.ts";
import { isSentByKong, type Destination } from "./destination.ts";
import { compileCors, type CompiledCors } from "./cors.ts";
import { compileLifecycle, type CompiledLifecycle } from "./old-host-lifecycle.ts";
import { compilePathRules, restrictsPaths, type PathRules } from "./path-rules.ts";
import { compileRedirect, type CompiledRedirect } from "./redirect.ts";
import { compileSplit, heaviestOf, type CompiledSplit } from "./split.ts";
import { destinationIn } from "./upstreams.ts";

/** Timeouts in milliseconds; Kong's default where the table has none. */
export interface Timeouts {
  readonly connect: number;
  readonly send: number;
  readonly read: number;
}

/** One API, compiled: everything that a decision needs and that does not depend on the request. */
export interface ApiRoute {
  readonly api: string;
  /** The prefix on the short hosts. */
  readonly prefix: string;
  readonly stripPath: boolean;
  /** `upstream`, `client`, or a literal host. */
  readonly hostHeader: string;
  /** Whether Kong's own route sends another Host header than that one. */
  readonly hasOtherHost: boolean;
  /** The cluster that gets all requests, whatever else the table says. */
  readonly pin: string | undefined;
  /** The cluster that serves the API when nothing else decides. */
  readonly cluster: string;
  /** The cluster that Kong's own route of the API leads to (`nativeRoutes`): the pin, else the split's heaviest one, else `cluster`. */
  readonly nativeCluster: string;
  /** The clusters of the table by name. */
  readonly clusters: readonly string[];
  /** Where the native cluster serves the API. */
  readonly nativeDestination: Destination;
  /** Where each cluster serves the API. */
  readonly destinations: Map<string, Destination>;
  readonly split: CompiledSplit | undefined;
  /** Whether requests for an unhealthy cluster go to another one. */
  readonly hasFailover: boolean;
  /** Whether responses to clients count towards the health of the upstreams. */
  readonly hasPassiveChecks: boolean;
  readonly healthCheck: HealthCheck | undefined;
  /** Milliseconds between two health checks. */
  readonly checkInterval: number;
  readonly redirect: CompiledRedirect;
  /** The lifecycle of the API's old hosts. It replaces the lifecycle of their patterns. */
  readonly lifecycle: CompiledLifecycle | undefined;
  readonly pathRules: PathRules;
  /** Whose code may read the gateway's own answers; undefined for nobody's. */
  readonly cors: CompiledCors | undefined;
  /** Whether response headers are mapped back to the client's URL. */
  readonly rewritesResponse: boolean;
  readonly timeouts: Timeouts | undefined;
  readonly retries: number | undefined;
  /** Whether the table declares timeouts or retries. */
  readonly hasConnectionSettings: boolean;
  /** Whether Kong's own route can do everything for this API: all requests go to one cluster, and nothing else is declared. */
  readonly isNative: boolean;
}

const KONG_DEFAULT_TIMEOUT = 60_000;
const DEFAULT_INTERVAL = 5_000;

/**
 * Compiles one API of a checked table.
 *
 * @param clusters - The clusters of the table by name.
 */
export function compileApi(
  table: RouteTable,
  api: EffectiveApi,
  clusters: readonly string[],
  isOwnHost: IsOwnHost,
): ApiRoute {
  const { settings } = api;
  const pin = table.pin ?? settings.pin;
  const cluster = api.cluster ?? "";
  const destinations = new Map<string, Destination>();
  // An upstream that receives one of this gateway's own hosts as Host could send the request back here.
  const hostHeader = withApi(settings.hostHeader ?? "upstream", api.name);
  const getsOwnHost =
    hostHeader === "client" || (hostHeader !== "upstream" && isOwnHost(withoutPortNumber(hostHeader)));
  for (const each of clusters) {
    const destination = destinationIn(table, api, each, isOwnHost);
    destinations.set(each, getsOwnHost ? { ...destination, isOwnHost: true } : destination);
  }
  const { healthCheck } = settings;
  const nativeCluster = pin ?? heaviestOf(settings, cluster) ?? cluster;
  const nativeDestination = destinations.get(nativeCluster);
  if (nativeDestination === undefined) throw new Error(`unchecked table: there is no cluster ${nativeCluster}`);
  const hasOtherHost = !isSentByKong(hostHeader, nativeDestination);
  const redirect = compileRedirect(table, settings);
  const pathRules = compilePathRules(settings);
  const lifecycle = settings.oldHosts === undefined ? undefined : compileLifecycle(settings.oldHosts);
  const hasFailover = healthCheck !== undefined && (healthCheck.failover ?? true);
  const hasOneCluster = pin !== undefined || (settings.split === undefined && !hasFailover);
  const needsPlugin =
    redirect.isOn ||
    lifecycle?.isDeclared === true ||
    settings.rewriteResponse === true ||
    healthCheck?.passive !== undefined ||
    hasOtherHost;
  return {
    api: api.name,
    prefix: api.path,
    stripPath: settings.stripPath ?? true,
    hostHeader,
    hasOtherHost,
    pin,
    cluster,
    nativeCluster,
    nativeDestination,
    clusters,
    destinations,
    split: settings.split === undefined ? undefined : compileSplit(api.name, settings.split, cluster),
    hasFailover,
    hasPassiveChecks: healthCheck?.passive !== undefined,
    healthCheck,
    checkInterval: parseDuration(healthCheck?.interval ?? "") ?? DEFAULT_INTERVAL,
    redirect,
    lifecycle,
    pathRules,
    cors: compileCors(settings.cors),
    rewritesResponse: settings.rewriteResponse ?? false,
    timeouts: compileTimeouts(settings.timeouts),
    retries: settings.retries,
    hasConnectionSettings: settings.timeouts !== undefined || settings.retries !== undefined,
    // An upstream that could send the request back needs the CDN-Loop header, which only the plugin sets.
    isNative: hasOneCluster && !needsPlugin && !restrictsPaths(pathRules) && !nativeDestination.isOwnHost,
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
