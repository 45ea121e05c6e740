// SPDX-License-Identifier: Apache-2.0

import { isUtf8 } from "node:buffer";
import { upstreamPath } from "../../plugins/route-table/decision/upstream-path.ts";
import type { KongRoute } from "./config.ts";

/** Kong's two routers for routes with hosts and paths. They differ in how they handle unusual bytes. */
export type RouterFlavor = "traditional_compatible" | "traditional";

/** A route that matches a request. */
export interface RouteMatch {
  readonly route: KongRoute;
  /** The part of the path that is stripped, for X-Forwarded-Prefix; undefined where none is. */
  readonly strippedPrefix: string | undefined;
  /** The path for the upstream, with the base path. */
  readonly upstreamUri: string;
}

/** Finds the route of a request, by its Host header as sent and its path in normal form. */
export type Router = (host: string, path: string) => RouteMatch | undefined;

interface Candidate {
  readonly route: KongRoute;
  readonly host: string | undefined;
  readonly path: string;
  readonly pattern: RegExp | undefined;
}

/**
 * Creates a router with Kong's order: exact hosts before wildcards before any host, regular expressions before prefixes, longer
 * prefixes before shorter ones.
 */
export function createRouter(routes: readonly KongRoute[], flavor: RouterFlavor): Router {
  const candidates = routes.flatMap(candidatesOf).sort((a, b) => rank(a) - rank(b) || b.path.length - a.path.length);
  return (hostHeader, path) => {
    if (flavor === "traditional_compatible" && !isDecodedUtf8(path)) return undefined;
    const host = routedHost(hostHeader, flavor);
    for (const candidate of candidates) {
      const prefix = hostMatches(candidate.host, host) ? matchedPrefix(candidate, path) : undefined;
      if (prefix !== undefined) return matchOf(candidate.route, prefix, path);
    }
    return undefined;
  };
}

function candidatesOf(route: KongRoute): Candidate[] {
  const hosts = route.hosts.length === 0 ? [undefined] : route.hosts;
  return hosts.flatMap((host) =>
    route.paths.map((path) => ({
      route,
      host,
      path,
      pattern: path.startsWith("~") ? new RegExp(`^(?:${path.slice(1)})`, "s") : undefined,
    })),
  );
}

function rank({ host, pattern }: Candidate): number {
  const hostRank = host === undefined ? 4 : host.includes("*") ? 2 : 0;
  return hostRank + (pattern === undefined ? 1 : 0);
}

/** A Host header without a numeric port, which Kong ignores. Kong compares the rest byte for byte. */
function routedHost(hostHeader: string, flavor: RouterFlavor): string {
  const port = flavor === "traditional" ? /:[0-9]*$/ : /:[0-9]+$/;
  return hostHeader.replace(port, "");
}

function hostMatches(pattern: string | undefined, host: string): boolean {
  if (pattern === undefined) return true;
  if (pattern.startsWith("*.")) return host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1;
  if (pattern.endsWith(".*")) return host.startsWith(pattern.slice(0, -1)) && host.length > pattern.length - 1;
  return pattern === host;
}

function matchedPrefix({ path: prefix, pattern }: Candidate, path: string): string | undefined {
  if (pattern !== undefined) return pattern.exec(path)?.[0];
  return path.startsWith(prefix) ? prefix : undefined;
}

function matchOf(route: KongRoute, prefix: string, path: string): RouteMatch {
  const stripped = route.stripPath && prefix !== "/" ? prefix : undefined;
  return { route, strippedPrefix: stripped, upstreamUri: upstreamUriOf(route, stripped ?? "", path) };
}

/** The path for the upstream. Kong's prefixes need not end at a segment; a rest without a leading slash gets one. */
function upstreamUriOf(route: KongRoute, prefix: string, path: string): string {
  const basePath = route.service.path;
  if (prefix === "") return upstreamPath(path, "", basePath);
  const end = prefix.endsWith("/") ? prefix.length - 1 : prefix.length;
  const rest = path.slice(end);
  return upstreamPath(`/p${rest.startsWith("/") || rest === "" ? rest : `/${rest}`}`, "/p", basePath);
}

/** Whether a decoded path is UTF-8. The Rust router matches no other path. */
function isDecodedUtf8(path: string): boolean {
  const bytes = path.replaceAll(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return isUtf8(Buffer.from(bytes, "latin1"));
}
