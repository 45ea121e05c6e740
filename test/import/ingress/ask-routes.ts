// SPDX-License-Identifier: Apache-2.0

import type { EstateRoute, PathMatch, PathRewrite } from "../../../scripts/kdp/import/estate/estate.ts";

/** A request of the recordings. */
export interface RecordedRequest {
  readonly host: string;
  readonly target: string;
  readonly scheme?: "https";
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: number;
}

/** What a client and an upstream see. A `target` of undefined is not known. */
export interface Outcome {
  readonly status: number;
  readonly location?: string;
  readonly service?: string;
  readonly target?: string | undefined;
  readonly host?: string;
  readonly cors?: unknown;
}

/** How long the upstreams of the recordings take for `/slow`. */
const SLOW_MS = 2_500;

/** The only upstream of the recordings that speaks TLS, and nothing else. */
const SECURE = "team1/secure";

/** What an estate does with a request, step by step and without any cleverness: the first route that matches serves it. */
export function askRoutes(routes: readonly EstateRoute[], request: RecordedRequest): Outcome {
  const [path = "", query] = request.target.split("?");
  const route = routes.find(({ hosts, path: match }) => isHost(hosts, request.host) && isPath(match, path));
  if (route === undefined) return { status: 404 };
  const { redirect, tls } = route;
  const rest = request.target.replace(/\/$/, "");
  if (tls.httpsRedirect !== undefined && request.scheme !== "https") {
    return { status: tls.httpsRedirect, location: `https://${request.host}${rest}` };
  }
  if (redirect !== undefined) {
    const base = redirect.location.replace("$scheme", request.scheme ?? "http");
    const from = base.startsWith("/") ? `http://${request.host}${base}` : base;
    return { status: redirect.status, location: redirect.keepsPath ? `${from}${rest}` : from };
  }
  const config = new Map(route.plugins.map((plugin) => [plugin.name, plugin.config]));
  const preflight = request.method === "OPTIONS" ? config.get("cors") : undefined;
  if (preflight !== undefined) return { status: 204, cors: preflight };
  const addresses = config.get("ip-restriction");
  if (addresses !== undefined && !letsIn(addresses)) return { status: 403 };
  const size = config.get("request-size-limiting")?.["allowed_payload_size"];
  if (typeof size === "number" && (request.body ?? 0) > size) return { status: 413 };
  const backend = route.backends[backendIndex(route, request)];
  if (backend === undefined) return { status: 404 };
  if ((backend.service === SECURE) !== (backend.scheme === "https")) return { status: 502 };
  if (path.startsWith("/slow") && (route.timeouts.read ?? SLOW_MS) < SLOW_MS) return { status: 504 };
  const target = rewritten(route.rewrite, path);
  const host = typeof route.hostHeader === "object" ? route.hostHeader.name : request.host;
  return {
    status: 200,
    service: backend.service?.split("/")[1] ?? "",
    target: target === undefined ? undefined : query === undefined ? target : `${target}?${query}`,
    host,
    cors: config.get("cors"),
  };
}

function isHost(hosts: readonly string[], host: string): boolean {
  if (hosts.length === 0 || hosts.includes(host)) return true;
  return hosts.includes(host.replace(/^[^.]+/, "*"));
}

function isPath({ kind, value, ignoresCase }: PathMatch, path: string): boolean {
  if (kind === "regex") return new RegExp(`^(?:${value})`, ignoresCase ? "i" : "").test(path);
  const [given, wanted] = ignoresCase ? [path.toLowerCase(), value.toLowerCase()] : [path, value];
  if (kind === "exact") return given === wanted;
  if (kind === "prefix") return given.startsWith(wanted);
  return wanted === "/" || given === wanted || given.startsWith(`${wanted}/`);
}

/** The client of the recordings is 127.0.0.1, which no narrower list of theirs has. */
function letsIn({ allow, deny }: Readonly<Record<string, unknown>>): boolean {
  const hasAll = (list: unknown): boolean => Array.isArray(list) && list.includes("0.0.0.0/0");
  return (allow === undefined || hasAll(allow)) && !hasAll(deny);
}

function backendIndex({ split, backends }: EstateRoute, { headers = {} }: RecordedRequest): number {
  const given = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const cookies = new Map(
    (given.get("cookie") ?? "").split("; ").map((each) => [each.split("=")[0], each.split("=")[1]]),
  );
  for (const { kind, name, match, backend } of split?.rules ?? []) {
    const value = kind === "header" ? given.get(name) : cookies.get(name);
    if (value === undefined) continue;
    if (match.kind === "always" || (match.kind === "value" && match.value === value)) return backend;
    if (match.kind === "regex" && new RegExp(match.value).test(value)) return backend;
  }
  // The weights of the recordings are all or next to nothing.
  const most = Math.max(...backends.map(({ weight }) => weight));
  return backends.findIndex(({ weight }) => weight === most);
}

function rewritten(rewrite: PathRewrite, path: string): string | undefined {
  switch (rewrite.kind) {
    case "none":
      return path;
    case "whole":
      return rewrite.path;
    case "other":
      return undefined;
    case "replace-prefix": {
      const rest = path.slice(rewrite.strip.length);
      return `${rewrite.base}${rest === "" ? "/" : rest}`;
    }
  }
}
