// SPDX-License-Identifier: Apache-2.0

import type { Decision, Entry, Upstream } from "../../plugins/route-table/decision/decision.ts";
import type { Circumstances, Request } from "../../plugins/route-table/decision/request.ts";
import type { ApiSettings } from "../../plugins/route-table/table/schema/api-fields.ts";
import type { OldHostLifecycle } from "../../plugins/route-table/table/schema/old-host-fields.ts";
import type { RouteTable } from "../../plugins/route-table/table/schema/route-table.ts";
import { naiveChoice } from "./oracle-choice.ts";
import { naiveEndHeaders, naiveOldHostAnswer, naiveNewUrl, naiveSeconds } from "./oracle-old-host.ts";
import { withNaiveCors } from "./oracle-cors.ts";
import { problem, type Ended } from "./oracle-words.ts";

/** The API of a host and a path. `end` is the lifecycle of the old host's pattern or of the API. */
interface Found {
  readonly api: string;
  readonly entry: Entry;
  readonly prefix: string;
  readonly end: OldHostLifecycle;
}

/**
 * The decision, made in the most naive way: it tries every API and every host for each request, with regular expressions and
 * JavaScript's own URL and Date. Nothing is compiled. It shares no code with the tested decision, only the names in the result.
 */
export function naiveDecision(table: RouteTable, request: Request, circumstances: Circumstances): Decision {
  const { corsSettings, ...decision } = naiveDecisionWithoutCors(table, request, circumstances);
  return corsSettings === undefined ? decision : withNaiveCors(corsSettings, request, decision);
}

function naiveDecisionWithoutCors(
  table: RouteTable,
  request: Request,
  circumstances: Circumstances,
): Decision & { readonly corsSettings?: ApiSettings["cors"] } {
  const [, path = "", asked = ""] = /^([^?]*)(\?[^#]*)?/s.exec(request.target) ?? [];
  // nginx ends path and query at a raw `#`. Kong keeps the `#` and the rest in the path.
  const query = path.includes("#") ? "" : asked;
  const normal = naiveNormalPath(path);
  if (normal === undefined) return ended(problem("malformed-path", 400));
  const found = naiveMatch(table, request.host, normal);
  if (found === "unknown-host") return ended(problem("unknown-host", 421));
  if (found === "unknown-path") {
    return { ...ended(problem("unknown-path", 404), { entry: "short" }), corsSettings: table.defaults?.cors };
  }

  const { api, entry, prefix, end } = found;
  const settings = settingsOf(table, api);
  const [shortHost = ""] = table.shortHosts;
  const prefixOfApi = fill(settings.path ?? "/{api}", api);
  const [origin, newPath, newQuery] = naiveNewUrl(settings, { shortHost, prefix: prefixOfApi, path, query });
  // A client would resolve dot segments itself, and would keep the slashes that Kong merges.
  const hasDotSegment = /\/(\.|%2e)/i.test(newPath);
  const newUrl = [origin, hasDotSegment ? (naiveNormalPath(newPath) ?? newPath) : newPath, newQuery] as const;
  const successor = entry === "legacy" && isServedAs(table, shortHost, newUrl[1], api) ? newUrl.join("") : undefined;
  const responseHeaders = entry === "short" ? {} : naiveEndHeaders(end, successor);
  const known = { api, entry, responseHeaders, corsSettings: settings.cors };
  const answer =
    misdirected(table, request, normal, api) ??
    looped(request, shortHost) ??
    refusedPath(settings, normal) ??
    (entry === "short" ? undefined : naiveOldHostAnswer(settings, end, successor, circumstances.time, request));
  if (answer !== undefined) return ended(answer, known);

  const clusters = Object.keys(table.clusters);
  const own = settings.cluster ?? clusters[0] ?? "";
  const pin = table.pin ?? settings.pin;
  const { cluster, because } = naiveChoice({ api, settings, pin, own, clusters, entry, request, circumstances });
  if (cluster === undefined) {
    const headers = { "Retry-After": `${Math.ceil(naiveSeconds(settings.healthCheck?.interval ?? "5s"))}` };
    return ended(problem("no-healthy-cluster", 503, { headers }), known);
  }
  const usesOwnUpstream = settings.upstream !== undefined && cluster === own;
  const { url, address } = table.clusters[cluster] ?? { url: "" };
  const to = usesOwnUpstream ? { url: settings.upstream } : { url, ...(address !== undefined && { address }) };
  const base = /^https?:\/\/[^/]+(.*)$/.exec(fill(to.url, api))?.[1] ?? "";
  const upstream = upstreamOf(request.host, api, settings, to);
  const hasOwnHost = [new URL(fill(to.url, api)).hostname, upstream.host.replace(/:[0-9]*$/, "")].some((name) => {
    return typeof naiveMatch(table, name, "/") === "object" || table.shortHosts.includes(name);
  });
  const hops = [headerOf(request, "cdn-loop"), shortHost].filter((each) => each !== "");
  return {
    ...known,
    cluster,
    because,
    upstream: { ...upstream, target: joined(normal, base, prefix, settings.stripPath ?? true) + query },
    ...((hasOwnHost || settings.hostHeader === "client") && { requestHeaders: { "CDN-Loop": hops.join(", ") } }),
    responseHeaders: {
      ...responseHeaders,
      ...(table.decisionHeader !== undefined && {
        [table.decisionHeader]: `${cluster}; because="${because.join(", ")}"`,
      }),
    },
    exit: null,
  };
}

function ended({ reason, exit }: Ended, known: Partial<Decision> = {}): Decision {
  return {
    api: null,
    entry: null,
    cluster: null,
    upstream: null,
    responseHeaders: {},
    ...known,
    because: [reason],
    exit,
  };
}

function fill(text: string, api: string): string {
  return text.replaceAll("{api}", api);
}

function settingsOf(table: RouteTable, api: string): ApiSettings {
  return { ...table.defaults, ...table.apis[api] };
}

function naiveMatch(table: RouteTable, hostHeader: string, normal: string): Found | "unknown-host" | "unknown-path" {
  const host = naiveHost(hostHeader);
  const names = Object.keys(table.apis);
  if (table.shortHosts.includes(host)) {
    const [found] = names
      .map((api) => ({ api, prefix: fill(settingsOf(table, api).path ?? "/{api}", api) }))
      .filter(({ prefix }) => prefix === "/" || normal === prefix || normal.startsWith(`${prefix}/`))
      .sort((one, other) => other.prefix.length - one.prefix.length);
    return found === undefined ? "unknown-path" : { ...found, entry: "short", end: {} };
  }
  const owner = names.find((api) => (settingsOf(table, api).hosts ?? []).some((own) => fill(own, api) === host));
  if (owner !== undefined) {
    return { api: owner, entry: "legacy", prefix: "/", end: settingsOf(table, owner).oldHosts ?? {} };
  }
  for (const legacy of table.legacyHosts ?? []) {
    const api = names.find((each) => fill(legacy.host, each) === host);
    if (api === undefined) continue;
    return { api, entry: "legacy", prefix: "/", end: settingsOf(table, api).oldHosts ?? legacy };
  }
  return "unknown-host";
}

/** Whether a path on the short host belongs to this API. */
function isServedAs(table: RouteTable, shortHost: string, path: string, api: string): boolean {
  const normal = naiveNormalPath(path);
  const found = normal === undefined ? "unknown-path" : naiveMatch(table, shortHost, normal);
  return typeof found !== "string" && found.api === api;
}

/** The 421 for a request over HTTP/2 if the connection's server name, with this path, means another API. */
function misdirected(table: RouteTable, request: Request, normal: string, api: string): Ended | undefined {
  const { serverName, isHttp2, host } = request;
  if (table.checkServerName !== true || isHttp2 !== true || serverName === undefined) return undefined;
  const meant = naiveMatch(table, serverName, normal);
  if (naiveHost(serverName) === naiveHost(host) || typeof meant === "string" || meant.api === api) return undefined;
  return problem("misdirected", 421);
}

function looped(request: Request, gateway: string): Ended | undefined {
  // A quote that is never closed is a character like others.
  const elements = headerOf(request, "cdn-loop").match(/(?:"(?:\\.|[^"\\])*"|[^,])+/gs) ?? [];
  const hops = elements
    .map((hop) => hop.replace(/;.*$/s, "").replaceAll(/^[ \t]+|[ \t]+$/g, ""))
    .filter((hop) => hop !== "");
  if (!hops.includes(gateway)) return undefined;
  return problem("loop", 508, { members: { hops: [...hops, gateway].join(" > ") } });
}

function refusedPath(settings: ApiSettings, normal: string): Ended | undefined {
  const { escapedSlashes, pathParameters, controlCharacters } = settings;
  const isRefused =
    (escapedSlashes === "reject" && /%2F|%5C|\\/i.test(normal)) ||
    (pathParameters === "reject" && /;|%3B/i.test(normal)) ||
    (controlCharacters === "reject" && /%[01]|%7F/i.test(normal));
  return isRefused ? problem("refused-path", 400) : undefined;
}

function headerOf(request: Request, name: string): string {
  return request.headers?.[name] ?? "";
}

function upstreamOf(
  client: string,
  api: string,
  { hostHeader = "upstream" }: ApiSettings,
  to: { readonly url: string; readonly address?: string },
): Omit<Upstream, "target"> {
  const url = new URL(fill(to.url, api));
  const scheme = url.protocol === "https:" ? "https" : "http";
  const called = naiveHost(client) + (/:[0-9]+$/.exec(client)?.[0] ?? "");
  const host = { upstream: url.host, client: called }[hostHeader] ?? fill(hostHeader, api);
  const name = host.replace(/:[0-9]*$/, "");
  return {
    scheme,
    host,
    sni: scheme === "http" || /^\[|^[0-9.]+$/.test(name) ? null : name,
    address: fill(to.address ?? url.hostname.replace(/^\[|\]$/g, ""), api),
    port: Number(url.port === "" ? { http: 80, https: 443 }[scheme] : url.port),
  };
}

/** Kong's `path_handling: v0`, case by case as in its documentation. */
function joined(normal: string, base: string, prefix: string, strips: boolean): string {
  const rest = strips && prefix !== "/" ? normal.slice(prefix.length) : normal;
  const hasOnlyPrefix = strips && prefix !== "/" && rest === "";
  if (base === "" || base === "/") return rest === "" ? "/" : rest;
  if (hasOnlyPrefix) return base.replace(/\/$/, "");
  if (rest === "/" && (!strips || prefix === "/")) return base;
  return base.replace(/\/$/, "") + rest;
}

/** A host in lower case, without port and final dot; empty if the port is no number. */
function naiveHost(host: string): string {
  const [, name = "", port = ""] = /^([^:]*)(:.*)?$/s.exec(host) ?? [];
  return /^(:[0-9]*)?$/.test(port) ? name.toLowerCase().replace(/\.$/, "") : "";
}

/**
 * Kong's normal form, by one regular expression for each rule: first what nginx refuses, then escapes, then slashes and dots.
 */
export function naiveNormalPath(path: string): string | undefined {
  if (!path.startsWith("/") || /[\x00-\x1f\x7f]/.test(path) || /%(?![0-9A-Fa-f]{2})|%00/.test(path)) return undefined;
  if (leavesRoot(path)) return undefined;
  let text = path
    .replaceAll(/%[0-9A-Fa-f]{2}/g, (escape) => {
      const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
      return /[A-Za-z0-9._~-]/.test(character) ? character : escape.toUpperCase();
    })
    .replaceAll(/[^A-Za-z0-9._~\-!*'();:@&=+$,/?%#[\]]/g, (character) => {
      const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
      return `%${hex}`;
    });
  const withoutDots = (each: string): string => untilStable(each, (t) => t.replace(/\/\/+|\/\.(?=\/|$)/, "/"));
  text = untilStable(text, (each) => withoutDots(each).replace(/(\/[^/]+)?\/\.\.(?=\/|$)/, "/"));
  return text;
}

function untilStable(text: string, change: (text: string) => string): string {
  const changed = change(text);
  return changed === text ? text : untilStable(changed, change);
}

/**
 * Whether dot segments lead above the root. nginx looks for them in the decoded path, up to a raw `#`. An escaped slash is a slash there.
 */
function leavesRoot(path: string): boolean {
  const decoded = path.replace(/#.*$/s, "").replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => {
    return { "2e": ".", "2f": "/" }[hex.toLowerCase()] ?? "x";
  });
  let depth = 0;
  let lowest = 0;
  for (const segment of decoded.split("/").filter((each) => each !== "" && each !== ".")) {
    depth += segment === ".." ? -1 : 1;
    lowest = Math.min(lowest, depth);
  }
  return lowest < 0;
}
