// SPDX-License-Identifier: Apache-2.0

import {
  ROUTE_DEFAULTS,
  SERVICE_DEFAULTS,
  type GatewayConfig,
  type KongPlugin,
  type KongRoute,
  type KongService,
} from "../../kong/gateway/config.ts";

interface DeclarativeRoute {
  readonly name: string;
  readonly hosts?: readonly string[];
  readonly paths: readonly string[];
  readonly strip_path: boolean;
  readonly preserve_host: boolean;
  readonly request_buffering?: boolean;
  readonly response_buffering?: boolean;
  readonly plugins?: readonly { readonly name: string; readonly config: Readonly<Record<string, unknown>> }[];
}

interface DeclarativeService {
  readonly name: string;
  readonly url: string;
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
}

/** The gateway's configuration from the part of Kong's declarative format that the recordings use. */
export function fromDeclarative(declarative: unknown): GatewayConfig {
  const { services, upstreams = [] } = declarative as Declarative;
  return {
    routes: services.flatMap((service) => service.routes.map((route) => routeOf(route, serviceOf(service)))),
    upstreams: upstreams.map(({ name, host_header: hostHeader, targets }) => ({
      name,
      ...(hostHeader !== undefined && { hostHeader }),
      targets: targets.map(({ target }) => {
        const [host = "", port = ""] = target.split(":");
        return { host, port: Number(port) };
      }),
    })),
    plugins: [],
  };
}

function serviceOf(service: DeclarativeService): KongService {
  const [, protocol, host = "", port, path = ""] = /^(https?):\/\/([^:/]+)(?::([0-9]+))?(.*)$/.exec(service.url) ?? [];
  return {
    ...SERVICE_DEFAULTS,
    name: service.name,
    protocol: protocol === "https" ? "https" : "http",
    host,
    port: Number(port ?? (protocol === "https" ? 443 : 80)),
    path: path === "" ? "/" : path,
    timeouts: { connect: service.connect_timeout, write: service.write_timeout, read: service.read_timeout },
    tlsVerify: service.tls_verify ?? false,
  };
}

function routeOf(route: DeclarativeRoute, service: KongService): KongRoute {
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
    plugins: (route.plugins ?? []).map(({ name, config }): KongPlugin => ({
      id: `${route.name}.${name}`,
      name,
      config,
    })),
  };
}
