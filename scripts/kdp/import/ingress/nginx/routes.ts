// SPDX-License-Identifier: Apache-2.0

import type { EstateBackend, EstateRedirect, EstateRoute, EstateSplit, SplitRule } from "../../estate/estate.ts";
import type { SourceObject } from "../../source.ts";
import { backendKey, backendPlace, findBackend, type KnownService, type WrittenBackend } from "../backend.ts";
import { fieldPlace } from "../object-fields.ts";
import type { GlobalSettings } from "./global-settings.ts";
import { matchesOf, type Match } from "./matches.ts";
import { pluginsOf } from "./plugins.ts";
import { serviceSplit } from "./service-split.ts";
import { CATCH_ALL, type Canary, type Server, type Servers } from "./servers.ts";

/** What routes are made with. */
export interface RouteContext {
  readonly globals: GlobalSettings;
  readonly services: ReadonlyMap<string, KnownService>;
  /** ConfigMaps by `namespace/name`. */
  readonly configMaps: ReadonlyMap<string, SourceObject>;
}

const SCHEMES: ReadonlyMap<string, EstateBackend["scheme"]> = new Map([
  ["HTTP", "http"],
  ["HTTPS", "https"],
  ["GRPC", "grpc"],
  ["GRPCS", "grpcs"],
]);

/** The routes of all servers: those with a whole name first, then wildcards, then the server of all other hosts. */
export function routesOf(made: Servers, context: RouteContext): readonly EstateRoute[] {
  const rank = ({ host }: Server): number => (host === CATCH_ALL ? 2 : host.startsWith("*.") ? 1 : 0);
  const servers = [...made.servers.values()].sort((a, b) => rank(a) - rank(b) || (a.host < b.host ? -1 : 1));
  return servers.flatMap((server) => routesOfServer(server, made, context));
}

function routesOfServer(server: Server, made: Servers, context: RouteContext): readonly EstateRoute[] {
  const matches = matchesOf(server.locations);
  const hosts = hostsOf(server);
  const routes = matches.flatMap((match) => {
    // Requests without a location of their own get a 404 anyway, unless another server would take them.
    if (match.location.backend === undefined && !redirects(match) && !hasWiderServer(server, made)) return [];
    return routeOf(match, { server, hosts, made, context });
  });
  return [...wwwRoutes(server, made, context), ...appRootRoutes(server, matches, hosts), ...routes];
}

interface RouteParts {
  readonly server: Server;
  readonly hosts: readonly string[];
  readonly made: Servers;
  readonly context: RouteContext;
}

function routeOf(match: Match, { server, hosts, made, context }: RouteParts): EstateRoute {
  const { location, path, rewrite } = match;
  const { settings } = location;
  const place = fieldPlace(settings.object, location.at);
  const redirect = redirectOf(match);
  const serves = redirect === undefined && settings.denied === undefined;
  const { backends, split } = serves ? backendsOf(match, made, context) : { backends: [], split: undefined };
  const { connect, send, read } = settings.timeouts;
  const tries = settings.tries ?? 0;
  return {
    place,
    hosts,
    path,
    methods: [],
    headers: [],
    redirect,
    backends,
    split,
    rewrite: redirect === undefined ? rewrite : { kind: "none" },
    hostHeader: settings.upstreamVhost === undefined ? "client" : { name: settings.upstreamVhost },
    tls: {
      certificate: server.certificate,
      httpsRedirect:
        redirect === undefined && settings.denied === undefined
          ? httpsRedirect(match, server, made, context)
          : undefined,
    },
    timeouts: { connect: milliseconds(connect), send: milliseconds(send), read: milliseconds(read) },
    retries: tries > 0 ? tries - 1 : undefined,
    plugins: serves && backends.length > 0 ? pluginsOf(settings, context.globals, context.configMaps) : [],
  };
}

/** A number that is no second of nginx counts as its default. */
function milliseconds(seconds: number | undefined): number | undefined {
  return seconds === undefined || seconds <= 0 ? undefined : seconds * 1_000;
}

function hostsOf({ host, aliases }: Server): readonly string[] {
  if (host === CATCH_ALL) return [];
  return [host, ...aliases.filter((alias) => /^[-a-z0-9.]+$/i.test(alias)).map((alias) => alias.toLowerCase())];
}

function redirects(match: Match): boolean {
  return redirectOf(match) !== undefined;
}

function redirectOf({ location, path, addsSlash }: Match): EstateRedirect | undefined {
  const { settings, at } = location;
  if (settings.denied !== undefined) return undefined;
  if (addsSlash) {
    return { place: fieldPlace(settings.object, at), status: 301, location: `${path.value}/`, keepsPath: false };
  }
  const { redirect, annotations } = settings;
  if (redirect === undefined) return undefined;
  return {
    place: annotations.place(redirect.name),
    status: redirect.status,
    location: redirect.location,
    keepsPath: false,
  };
}

function httpsRedirect(
  { location }: Match,
  server: Server,
  made: Servers,
  { globals }: RouteContext,
): number | undefined {
  if (globals.noRedirectPaths.some((path) => location.path.startsWith(path))) return undefined;
  const { sslRedirect, forceSslRedirect } = location.settings;
  return forceSslRedirect || (sslRedirect && hasCertificate(server, made)) ? globals.redirectStatus : undefined;
}

/** The certificate of a wildcard host counts for the hosts below it. The one of all hosts counts for none. */
function hasCertificate(server: Server, { servers }: Servers): boolean {
  if (server.host === CATCH_ALL) return false;
  return server.hasCertificate || servers.get(wildcardOf(server))?.hasCertificate === true;
}

/** Whether requests that no location takes would come to another server, if this one did not end them. */
function hasWiderServer(server: Server, { servers }: Servers): boolean {
  const isWildcard = server.host.startsWith("*.");
  return server.host !== CATCH_ALL && (servers.has(CATCH_ALL) || (!isWildcard && servers.has(wildcardOf(server))));
}

function wildcardOf({ host }: Server): string {
  return host.replace(/^[^.]+\./, "*.");
}

function wwwRoutes(server: Server, { servers }: Servers, { globals }: RouteContext): readonly EstateRoute[] {
  const settings = server.wwwRedirect;
  if (settings === undefined || server.host === CATCH_ALL) return [];
  const from = server.host.startsWith("www.") ? server.host.slice("www.".length) : `www.${server.host}`;
  if (servers.has(from)) return [];
  const place = settings.annotations.place("from-to-www-redirect");
  const redirect = { place, status: globals.redirectStatus, location: `$scheme://${server.host}`, keepsPath: true };
  return [answer(place, [from], { kind: "prefix", value: "/", ignoresCase: false }, redirect)];
}

/** The first location with an app root answers for `/`, before all others. */
function appRootRoutes(server: Server, matches: readonly Match[], hosts: readonly string[]): readonly EstateRoute[] {
  const settings = matches.map(({ location }) => location.settings).find(({ appRoot }) => appRoot !== undefined);
  if (settings?.appRoot === undefined) return [];
  const place = settings.annotations.place("app-root");
  const redirect = { place, status: 302, location: settings.appRoot, keepsPath: false };
  const path = { kind: "exact", value: "/", ignoresCase: false } as const;
  return [
    { ...answer(place, hosts, path, redirect), tls: { certificate: server.certificate, httpsRedirect: undefined } },
  ];
}

function answer(
  place: EstateRoute["place"],
  hosts: readonly string[],
  path: EstateRoute["path"],
  redirect: EstateRedirect,
): EstateRoute {
  return {
    ...{ place, hosts, path, redirect, methods: [], headers: [], backends: [], split: undefined, plugins: [] },
    ...{ rewrite: { kind: "none" }, hostHeader: "client", retries: undefined },
    tls: { certificate: undefined, httpsRedirect: undefined },
    timeouts: { connect: undefined, send: undefined, read: undefined },
  };
}

function backendsOf(
  match: Match,
  made: Servers,
  context: RouteContext,
): { readonly backends: readonly EstateBackend[]; readonly split: EstateSplit | undefined } {
  const { location } = match;
  const written = location.backend;
  if (written === undefined) return { backends: [], split: undefined };
  const backend = (target: WrittenBackend, weight: number): EstateBackend | undefined =>
    backendOf(target, weight, match, context);
  const byService = serviceSplit(location, backend);
  if (byService !== undefined) return byService;
  const primary = backend(written, 100);
  const canary = made.canaries.get(backendKey(written));
  if (primary === undefined || canary === undefined) {
    return { backends: primary === undefined ? [] : [primary], split: undefined };
  }
  const { weight, total } = canary.rules;
  const share = Math.min(weight, total);
  const other = backend(canary.backend, share);
  if (other === undefined) return { backends: [primary], split: undefined };
  const sticky = location.settings.annotations.text("affinity") === "cookie";
  return {
    backends: [{ ...primary, weight: total - share }, other],
    split: { by: sticky ? "cookie" : undefined, rules: canaryRules(canary) },
  };
}

function backendOf(
  written: WrittenBackend,
  weight: number,
  { location: { settings } }: Match,
  { services }: RouteContext,
): EstateBackend | undefined {
  const found = findBackend(written, services);
  const scheme = SCHEMES.get(settings.protocol);
  if ("missing" in found || scheme === undefined) return undefined;
  const isTls = scheme === "https" || scheme === "grpcs";
  return {
    place: backendPlace(written),
    scheme,
    host: found.host,
    port: found.port,
    service: found.service,
    serverName: isTls ? settings.tls?.name : undefined,
    verifiesCertificate: isTls && settings.tls?.verifies === true,
    clientCertificate: isTls ? settings.tls?.secret : undefined,
    weight,
  };
}

/** A header comes before a cookie, and both before the weight. */
function canaryRules({ settings: { annotations }, rules }: Canary): readonly SplitRule[] {
  const { header, headerValue, headerPattern, cookie } = rules;
  const found: SplitRule[] = [];
  const add = (
    annotation: string,
    kind: "header" | "cookie",
    name: string,
    match: SplitRule["match"],
    backend: number,
  ): void => {
    found.push({ place: annotations.place(annotation), kind, name, match, backend });
  };
  const add2 = (annotation: string, kind: "header" | "cookie", name: string): void => {
    add(annotation, kind, name, { kind: "value", value: "always" }, 1);
    add(annotation, kind, name, { kind: "value", value: "never" }, 0);
  };
  const name = header?.toLowerCase();
  if (name !== undefined) {
    if (headerValue !== undefined)
      add("canary-by-header-value", "header", name, { kind: "value", value: headerValue }, 1);
    else if (headerPattern === undefined) add2("canary-by-header", "header", name);
    else add("canary-by-header-pattern", "header", name, { kind: "regex", value: headerPattern }, 1);
  }
  if (cookie !== undefined) add2("canary-by-cookie", "cookie", cookie);
  return found;
}
