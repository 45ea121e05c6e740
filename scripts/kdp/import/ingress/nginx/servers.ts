// SPDX-License-Identifier: Apache-2.0

import { backendAt, backendKey, type WrittenBackend } from "../backend.ts";
import { hasAt, itemsAt, textAt, textsAt, type Path } from "../object-fields.ts";
import type { CanarySettings, IngressSettings } from "./ingress-settings.ts";
import { LocationsByPath } from "./locations-by-path.ts";

/** The host of Ingresses that name none. It takes what no other server takes. */
export const CATCH_ALL = "";

/** A server of ingress-nginx: a host with its locations. */
export interface Server {
  readonly host: string;
  readonly locations: Location[];
  aliases: readonly string[];
  /** Whether the controller has a certificate for the host: its own, or the default one. */
  hasCertificate: boolean;
  /** The Secret (`namespace/name`) of the certificate. */
  certificate: string | undefined;
  wwwRedirect: IngressSettings | undefined;
  sslPassthrough: IngressSettings | undefined;
}

/** A path of a server. */
export interface Location {
  path: string;
  pathType: "Exact" | "Prefix";
  /** `undefined` is the controller's own default backend, which answers 404. */
  backend: WrittenBackend | undefined;
  /** Whether it is only there because each server has a `/`. */
  isDefault: boolean;
  settings: IngressSettings;
  /** Where it stands in the Ingress. */
  at: Path;
}

/** A canary upstream, and what decides who goes there. */
export interface Canary {
  readonly backend: WrittenBackend;
  readonly settings: IngressSettings;
  readonly rules: CanarySettings;
}

/** A path of an Ingress that is not served, or not as it says, and why. */
export interface Surprise {
  readonly code: "path-taken" | "canary-alone" | "canary-second" | "canary-upstream" | "no-service";
  readonly settings: IngressSettings;
  readonly at: Path;
  readonly host: string;
  readonly path: string;
  /** The object that is served instead, if there is one. */
  readonly instead: string | undefined;
}

/** What the controller makes of all its Ingresses. */
export interface Servers {
  /** The servers by host. */
  readonly servers: ReadonlyMap<string, Server>;
  /** The canary of an upstream, by the name of the upstream: one for all hosts and paths that lead to it. */
  readonly canaries: ReadonlyMap<string, Canary>;
  readonly surprises: readonly Surprise[];
}

/** Makes the servers of Ingresses, the oldest first, in the steps of the controller. */
export function makeServers(ingresses: readonly IngressSettings[]): Servers {
  const surprises: Surprise[] = [];
  const alternatives = canaryUpstreams(ingresses);
  const servers = new Map<string, Server>();
  const primary = ingresses.filter(({ canary }) => canary === undefined);
  addServers(servers, primary);
  configureServers(servers, primary);
  // A canary's paths become none of their own, since its upstreams have no server.
  const merging = { servers, locations: new LocationsByPath<Location>(), alternatives, surprises };
  for (const settings of ingresses) addLocations(merging, settings);
  const canaries = new Map<string, Canary>();
  if (primary.length > 0) {
    for (const settings of ingresses) {
      if (settings.canary !== undefined) mergeCanary(settings, { ...merging, canaries });
    }
  }
  return { servers, canaries, surprises };
}

/** The upstreams without a server of their own: those of which the oldest Ingress that names them is a canary. */
function canaryUpstreams(ingresses: readonly IngressSettings[]): ReadonlyMap<string, Canary | undefined> {
  const upstreams = new Map<string, Canary | undefined>();
  for (const settings of ingresses) {
    for (const backend of backendsOf(settings)) {
      const key = backendKey(backend);
      const rules = settings.canary;
      if (!upstreams.has(key)) upstreams.set(key, rules === undefined ? undefined : { backend, settings, rules });
    }
  }
  return upstreams;
}

function backendsOf({ object }: IngressSettings): readonly WrittenBackend[] {
  const paths = itemsAt(object, ["spec", "rules"]).flatMap((rule) => itemsAt(object, [...rule, "http", "paths"]));
  const own = [["spec", "defaultBackend"], ["spec", "backend"], ...paths.map((path) => [...path, "backend"])];
  return own.flatMap((path) => backendAt(object, path) ?? []);
}

/** The backend for what no rule of an Ingress takes. */
function defaultBackendOf({ object }: IngressSettings): WrittenBackend | undefined {
  return backendAt(object, ["spec", "defaultBackend"]) ?? backendAt(object, ["spec", "backend"]);
}

function addServers(servers: Map<string, Server>, ingresses: readonly IngressSettings[]): void {
  for (const settings of ingresses) {
    const backend = defaultBackendOf(settings);
    const rules = itemsAt(settings.object, ["spec", "rules"]);
    if (backend !== undefined && rules.length === 0 && !servers.has(CATCH_ALL)) {
      const server = newServer(CATCH_ALL, settings, backend, ["spec", "defaultBackend"]);
      for (const location of server.locations) {
        location.isDefault = false;
        // The controller leaves redirects and rewrites out here.
        location.settings = {
          ...settings,
          redirect: undefined,
          rewriteTarget: "",
          usesRegex: false,
          appRoot: undefined,
        };
      }
      servers.set(CATCH_ALL, server);
    }
    for (const rule of rules) {
      const host = hostAt(settings, rule);
      if (!servers.has(host))
        servers.set(host, newServer(host, settings, host === CATCH_ALL ? undefined : backend, rule));
    }
  }
}

function newServer(host: string, settings: IngressSettings, backend: WrittenBackend | undefined, at: Path): Server {
  return {
    host,
    locations: [{ path: "/", pathType: "Prefix", backend, isDefault: true, settings, at }],
    aliases: [],
    hasCertificate: false,
    certificate: undefined,
    wwwRedirect: undefined,
    sslPassthrough: undefined,
  };
}

function configureServers(servers: ReadonlyMap<string, Server>, ingresses: readonly IngressSettings[]): void {
  for (const settings of ingresses) {
    const { object } = settings;
    for (const rule of itemsAt(object, ["spec", "rules"])) {
      const server = servers.get(hostAt(settings, rule));
      if (server === undefined) continue;
      if (server.aliases.length === 0)
        server.aliases = settings.aliases.filter((alias) => !servers.has(alias.toLowerCase()));
      if (settings.sslPassthrough) server.sslPassthrough ??= settings;
      const tls = itemsAt(object, ["spec", "tls"]);
      if (server.hasCertificate || tls.length === 0) continue;
      server.hasCertificate = true;
      const own = tls.find((entry) =>
        textsAt(object, [...entry, "hosts"]).some((host) => host.toLowerCase() === server.host),
      );
      const secret = own === undefined ? undefined : textAt(object, [...own, "secretName"]);
      server.certificate = secret === undefined ? undefined : `${object.namespace}/${secret}`;
    }
  }
}

function addLocations(merging: Omit<Merging, "canaries">, settings: IngressSettings): void {
  const { servers, locations, alternatives, surprises } = merging;
  for (const { host, path, pathType, backend, at } of pathsOf(settings)) {
    const server = servers.get(host);
    const surprise = (code: Surprise["code"], instead: string | undefined): void => {
      if (code === "path-taken" && isSplit(settings)) return;
      surprises.push({ code, settings, at, host, path, instead });
    };
    if (backend === undefined) {
      surprise("no-service", undefined);
      continue;
    }
    const canary = alternatives.get(backendKey(backend));
    if (canary !== undefined || server === undefined) {
      if (settings.canary === undefined) surprise("canary-upstream", canary?.settings.object.place.object);
      continue;
    }
    const there = locations.at(server.locations, path);
    const [same] = there;
    const own = { path, pathType, backend, isDefault: false, settings, at };
    // Only the first of the path is asked, so that a third one may be a location twice.
    if (same?.pathType !== pathType) {
      const twin = there.find((each) => each.pathType === pathType);
      if (twin === undefined) locations.add(server.locations, own);
      else surprise("path-taken", twin.settings.object.place.object);
    } else if (same.isDefault) Object.assign(same, own);
    else surprise("path-taken", same.settings.object.place.object);
    if (settings.wwwRedirect) server.wwwRedirect ??= settings;
  }
}

/** Alibaba Cloud's annotations serve all Services that stand on one path of their Ingress. */
function isSplit({ annotations }: IngressSettings): boolean {
  return annotations.has("service-match") !== annotations.has("service-weight");
}

interface Merging {
  readonly servers: ReadonlyMap<string, Server>;
  readonly locations: LocationsByPath<Location>;
  readonly alternatives: ReadonlyMap<string, Canary | undefined>;
  readonly canaries: Map<string, Canary>;
  readonly surprises: Surprise[];
}

/** Gives the upstreams of the same host, path and type their canary. An upstream has one: the first. */
function mergeCanary(settings: IngressSettings, merging: Merging): void {
  const { servers, locations, alternatives, canaries, surprises } = merging;
  for (const { host, path, pathType, backend, at } of pathsOf(settings)) {
    if (backend === undefined) continue;
    const canary = alternatives.get(backendKey(backend));
    const server = servers.get(host);
    const there = server === undefined ? [] : locations.at(server.locations, path);
    const location = there.find((each) => each.pathType === pathType && each.backend !== undefined);
    if (canary === undefined || location?.backend === undefined) {
      surprises.push({ code: "canary-alone", settings, at, host, path, instead: undefined });
      continue;
    }
    const key = backendKey(location.backend);
    const first = canaries.get(key);
    if (first === undefined) canaries.set(key, canary);
    else if (first !== canary) {
      surprises.push({ code: "canary-second", settings, at, host, path, instead: first.settings.object.place.object });
    }
  }
}

interface WrittenPath {
  readonly host: string;
  readonly path: string;
  readonly pathType: "Exact" | "Prefix";
  readonly backend: WrittenBackend | undefined;
  readonly at: Path;
}

function pathsOf(settings: IngressSettings): readonly WrittenPath[] {
  const { object } = settings;
  return itemsAt(object, ["spec", "rules"]).flatMap((rule) =>
    itemsAt(object, [...rule, "http", "paths"]).map((at) => ({
      host: hostAt(settings, rule),
      path: textAt(object, [...at, "path"]) ?? "/",
      // ImplementationSpecific, and none, are Prefix there.
      pathType: textAt(object, [...at, "pathType"]) === "Exact" ? ("Exact" as const) : ("Prefix" as const),
      backend: hasAt(object, [...at, "backend"]) ? backendAt(object, [...at, "backend"]) : undefined,
      at,
    })),
  );
}

function hostAt({ object }: IngressSettings, rule: Path): string {
  return (textAt(object, [...rule, "host"]) ?? CATCH_ALL).toLowerCase();
}
