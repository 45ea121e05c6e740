// SPDX-License-Identifier: Apache-2.0

import {
  ROUTE_DEFAULTS,
  SERVICE_DEFAULTS,
  type EmulatorConfig,
  type KongPlugin,
  type KongRoute,
  type KongService,
} from "../../kong/emulator/config.ts";

interface DeclarativePlugin {
  readonly name: string;
  readonly config?: Readonly<Record<string, unknown>>;
}

interface DeclarativeRoute {
  readonly name: string;
  readonly hosts?: readonly string[];
  readonly paths: readonly string[];
  readonly strip_path: boolean;
  readonly preserve_host: boolean;
  readonly request_buffering?: boolean;
  readonly response_buffering?: boolean;
  readonly plugins?: readonly DeclarativePlugin[];
}

/** Either `url`, or `protocol`, `host`, `port` and `path`. */
interface DeclarativeService {
  readonly name: string;
  readonly url?: string;
  readonly protocol?: "http" | "https";
  readonly host?: string;
  readonly port?: number;
  readonly path?: string;
  readonly retries?: number;
  readonly connect_timeout: number;
  readonly write_timeout: number;
  readonly read_timeout: number;
  readonly tls_verify?: boolean;
  readonly routes: readonly DeclarativeRoute[];
}

interface Declarative {
  readonly services: readonly DeclarativeService[];
  readonly upstreams?: readonly {
    readonly name: string;
    readonly host_header?: string;
    readonly targets: readonly { readonly target: string }[];
  }[];
  readonly plugins?: readonly DeclarativePlugin[];
}

/** Plugins that only Kong runs, not the emulator. */
const IN_KONG = ["file-log", "prometheus", "key-auth", "rate-limiting", "route-table-response"];

/** The emulator's configuration from Kong's declarative format, as far as the recordings and the chart use it. */
export function fromDeclarative(declarative: unknown): EmulatorConfig {
  const { services, upstreams = [], plugins = [] } = declarative as Declarative;
  return {
    routes: services.flatMap((service) => service.routes.map((route) => routeOf(route, serviceOf(service)))),
    upstreams: upstreams.map(({ name, host_header: hostHeader, targets }) => ({
      name,
      ...(hostHeader !== undefined && { hostHeader }),
      targets: targets.map(({ target }) => {
        const colon = target.lastIndexOf(":");
        return { host: target.slice(0, colon), port: Number(target.slice(colon + 1)) };
      }),
    })),
    plugins: pluginsOf("global", plugins),
  };
}

function pluginsOf(place: string, plugins: readonly DeclarativePlugin[]): KongPlugin[] {
  return plugins
    .filter(({ name }) => !IN_KONG.includes(name))
    .map(({ name, config = {} }) => ({ id: `${place}.${name}`, name, config }));
}

function serviceOf(service: DeclarativeService): KongService {
  const [, scheme, name = "", ownPort, base = ""] =
    /^(https?):\/\/([^:/]+)(?::([0-9]+))?(.*)$/.exec(service.url ?? "") ?? [];
  const { protocol = scheme, host = name, path = base } = service;
  return {
    ...SERVICE_DEFAULTS,
    name: service.name,
    protocol: protocol === "https" ? "https" : "http",
    host,
    port: service.port ?? Number(ownPort ?? (protocol === "https" ? 443 : 80)),
    path: path === "" ? "/" : path,
    retries: service.retries ?? SERVICE_DEFAULTS.retries,
    timeouts: { connect: service.connect_timeout, write: service.write_timeout, read: service.read_timeout },
    tlsVerify: service.tls_verify ?? false,
  };
}

function routeOf(route: DeclarativeRoute, service: KongService): KongRoute {
  const plugins = pluginsOf(route.name, route.plugins ?? []);
  return {
    ...ROUTE_DEFAULTS,
    name: route.name,
    hosts: route.hosts ?? [],
    paths: route.paths,
    stripPath: route.strip_path,
    preserveHost: route.preserve_host,
    requestBuffering: route.request_buffering ?? true,
    responseBuffering: route.response_buffering ?? true,
    service,
    ...(plugins.length > 0 && { plugins }),
  };
}
