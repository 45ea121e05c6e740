// SPDX-License-Identifier: Apache-2.0

import type { ApiSettings } from "../../../../plugins/route-table/table/schema/api-fields.ts";
import { parseDuration } from "../../../../plugins/route-table/table/text/duration.ts";
import {
  defaultPort,
  isNameWithPort,
  parseUpstreamUrl,
} from "../../../../plugins/route-table/table/text/upstream-url.ts";
import { FORMATS } from "../../../../plugins/route-table/table/schema/formats.ts";
import type { EstateBackend, EstateHealthCheck, EstateRoute, EstateTimeouts, PathRewrite } from "../estate/estate.ts";

/** The limits of a table's health checks. */
const SHORTEST_CHECK_MS = 100;
const MOST_ANSWERS = 255;

/** A target of a row's requests. */
export interface RowUpstream {
  readonly url: string;
  /** Whether its certificate is checked; true for plain HTTP. */
  readonly isVerified: boolean;
  readonly weight: number;
  readonly backend: EstateBackend;
}

/** What a row of the table says of one route, without hosts and path. */
export interface Row {
  /** Equal for routes that become one API: everything but hosts, prefix and whether it is taken off. */
  readonly key: string;
  /** Not empty. The first is the stable one. */
  readonly upstreams: readonly RowUpstream[];
  readonly settings: Pick<ApiSettings, "hostHeader" | "timeouts" | "retries" | "healthCheck">;
  readonly route: EstateRoute;
}

/** A row with the way in which its prefix is served. */
export interface PlacedRow {
  readonly row: Row;
  /** The prefix; `/` for everything. */
  readonly prefix: string;
  /** Whether the prefix is taken off; undefined for `/`, where it makes no difference. */
  readonly strips: boolean | undefined;
}

/** Why no row can do what a route does: the code of a remark, and the field of the estate's form at fault. */
export type Refusal =
  | "path-is-regex"
  | "path-is-exact"
  | "path-has-odd-characters"
  | "only-some-methods"
  | "only-some-headers"
  | "redirect-at-once"
  | "serves-nothing"
  | "scheme-is-grpc"
  | "upstream-is-odd"
  | "rewrite-is-odd"
  | "host-header-is-odd";

/**
 * What a table's row does in place of a route's backend, or why none can. It does not look at how the path matches.
 *
 * @param prefix - The prefix in the table's form.
 */
export function rowOf(route: EstateRoute, prefix: string): PlacedRow | Refusal {
  const { backends, rewrite, redirect } = route;
  if (redirect !== undefined) return "redirect-at-once";
  if (backends.length === 0) return "serves-nothing";
  if (backends.some(({ scheme }) => scheme === "grpc" || scheme === "grpcs")) return "scheme-is-grpc";
  const mapped = mapPath(rewrite, prefix);
  if (mapped === undefined) return "rewrite-is-odd";
  const hostHeader = hostHeaderOf(route);
  if (hostHeader !== undefined && hostHeader !== "client" && !isNameWithPort(hostHeader)) return "host-header-is-odd";
  const upstreams = backends.map((backend) => upstreamOf(backend, mapped.base));
  if (upstreams.some(({ url }) => parseUpstreamUrl(url) === undefined)) return "upstream-is-odd";
  const settings = {
    ...(hostHeader !== undefined && { hostHeader }),
    ...timeoutsOf(route.timeouts),
    ...healthCheckOf(route.healthCheck),
    ...(route.retries !== undefined && { retries: Math.min(Math.max(Math.trunc(route.retries), 0), 32_767) }),
  };
  const key = JSON.stringify([
    upstreams.map(({ url, isVerified, weight }) => [url, isVerified, weight]),
    settings,
    backends.map(({ serverName, clientCertificate }) => [serverName, clientCertificate]),
    route.split === undefined
      ? null
      : [route.split.by, route.split.rules.map(({ kind, name, match, backend }) => [kind, name, match, backend])],
    route.plugins.map(({ name, config, withheld }) => [name, config, withheld]),
  ]);
  return { row: { key, upstreams, settings, route }, prefix, strips: prefix === "/" ? undefined : mapped.strips };
}

function upstreamOf(backend: EstateBackend, base: string): RowUpstream {
  const scheme = backend.scheme === "https" ? "https" : "http";
  const host = backend.host.includes(":") && !backend.host.startsWith("[") ? `[${backend.host}]` : backend.host;
  const name = /^[^.]+[.][^.]+[.]svc$/.test(host) ? `${host}.cluster.local` : host;
  const port = backend.port === defaultPort(scheme) ? "" : `:${backend.port}`;
  return {
    url: `${scheme}://${name.toLowerCase()}${port}${base}`,
    isVerified: scheme === "http" || backend.verifiesCertificate,
    weight: backend.weight,
    backend,
  };
}

/** The base path and whether the prefix is taken off; undefined where no row rewrites so. */
function mapPath(
  rewrite: PathRewrite,
  prefix: string,
): { readonly base: string; readonly strips: boolean } | undefined {
  if (rewrite.kind === "none") return { base: "", strips: false };
  if (rewrite.kind !== "replace-prefix") return undefined;
  const strip = withoutSlash(rewrite.strip);
  const base = withoutSlash(rewrite.base);
  const own = withoutSlash(prefix);
  if (strip === "") return { base, strips: false };
  if (own !== strip && !own.startsWith(`${strip}/`)) return undefined;
  return { base: `${base}${own.slice(strip.length)}`, strips: true };
}

/** A path without its final slash. */
export function withoutSlash(path: string): string {
  return path.endsWith("/") ? path.slice(0, -1) : path;
}

function hostHeaderOf({ hostHeader }: EstateRoute): string | undefined {
  if (hostHeader === "upstream") return undefined;
  return hostHeader === "client" ? "client" : hostHeader.name.toLowerCase();
}

function timeoutsOf(timeouts: EstateTimeouts): Pick<ApiSettings, "timeouts"> | undefined {
  const said = Object.entries(timeouts).flatMap(([name, milliseconds]: [string, number | undefined]) => {
    const text = milliseconds === undefined ? undefined : durationOf(milliseconds);
    return text === undefined ? [] : [[name, text] as const];
  });
  return said.length === 0 ? undefined : { timeouts: Object.fromEntries(said) };
}

/** The checks of an API. The source has one upstream, so no request goes to another cluster when that fails. */
function healthCheckOf(check: EstateHealthCheck | undefined): Pick<ApiSettings, "healthCheck"> | undefined {
  if (check === undefined || !FORMATS.requestPath.allows(check.path)) return undefined;
  const { path, statuses } = check;
  const interval = check.interval === undefined ? undefined : durationOf(Math.max(check.interval, SHORTEST_CHECK_MS));
  const timeout = check.timeout === undefined ? undefined : durationOf(Math.max(check.timeout, SHORTEST_CHECK_MS));
  const counts = (["successes", "failures", "passive"] as const).flatMap((name) => {
    const count = check[name];
    return count === undefined ? [] : [[name, Math.min(Math.max(Math.trunc(count), 1), MOST_ANSWERS)] as const];
  });
  const known = statuses?.filter((status) => Number.isInteger(status) && status >= 100 && status <= 599) ?? [];
  return {
    healthCheck: {
      path,
      ...(interval !== undefined && { interval }),
      ...(timeout !== undefined && { timeout }),
      ...Object.fromEntries(counts),
      ...(known.length > 0 && { statuses: known }),
      failover: false,
    },
  };
}

/** A duration as the table writes it; undefined for one that it can't write. */
function durationOf(milliseconds: number): string | undefined {
  const units = [
    [3_600_000, "h"],
    [60_000, "m"],
    [1_000, "s"],
    [1, "ms"],
  ] as const;
  if (!Number.isSafeInteger(milliseconds) || milliseconds <= 0) return undefined;
  let rest = milliseconds;
  let text = "";
  for (const [size, unit] of units) {
    const count = Math.floor(rest / size);
    if (count > 0) text += `${count}${unit}`;
    rest -= count * size;
  }
  // People read 90s more easily than 1m30s.
  const seconds = milliseconds / 1_000;
  if (Number.isInteger(seconds) && seconds < 600) text = `${seconds}s`;
  return parseDuration(text) === undefined ? undefined : text;
}
