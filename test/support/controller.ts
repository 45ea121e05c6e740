// SPDX-License-Identifier: Apache-2.0

import type { EmulatorConfig, KongPlugin, KongRoute, KongService, KongUpstream } from "../../kong/emulator/config.ts";
import type { KubernetesObject } from "./helm.ts";

interface IngressRule {
  readonly host?: string;
  readonly http: {
    readonly paths: readonly {
      readonly path: string;
      readonly backend: { readonly service: { readonly name: string; readonly port: { readonly number: number } } };
    }[];
  };
}

/**
 * The configuration that Kong's ingress controller makes from the chart's objects, as far as the chart uses it: one Kong service for each
 * Service with an upstream, one route for each host of an Ingress, `pathType: Prefix` by whole segments.
 */
export function fromObjects(objects: readonly KubernetesObject[]): EmulatorConfig {
  const ingresses = objects.filter(({ kind }) => kind === "Ingress");
  const services = new Map(objects.filter(({ kind }) => kind === "Service").map((each) => [each.metadata.name, each]));
  const addresses = new Map(
    objects.filter(({ kind }) => kind === "EndpointSlice").map((slice) => [slice.metadata.name, addressOf(slice)]),
  );
  const pools = new Map<string, KongUpstream>();
  const routes = ingresses.flatMap((ingress) =>
    (ingress.spec["rules"] as IngressRule[]).flatMap((rule) =>
      rule.http.paths.map(({ path, backend }): KongRoute => {
        const { name, port } = backend.service;
        const service = services.get(name);
        if (service === undefined) throw new Error(`there is no Service ${name}`);
        const annotations = service.metadata.annotations ?? {};
        const hostHeader = annotations["konghq.com/host-header"];
        pools.set(name, {
          name,
          ...(hostHeader !== undefined && { hostHeader }),
          targets: [{ host: addresses.get(name) ?? String(service.spec["externalName"]), port: port.number }],
        });
        return routeOf(ingress, rule.host, path, serviceOf(service, port.number), objects);
      }),
    ),
  );
  const plugins = objects.filter(({ kind }) => kind === "KongClusterPlugin").map(pluginOf);
  return { routes, upstreams: [...pools.values()], plugins: plugins.filter(isOurs) };
}

function routeOf(
  ingress: KubernetesObject,
  host: string | undefined,
  path: string,
  service: KongService,
  objects: readonly KubernetesObject[],
): KongRoute {
  const annotations = ingress.metadata.annotations ?? {};
  const own = (annotations["konghq.com/plugins"] ?? "").split(",");
  const plugins = objects
    .filter(({ kind, metadata }) => kind === "KongPlugin" && own.includes(metadata.name))
    .map(pluginOf)
    .filter(isOurs);
  return {
    name: `${ingress.metadata.name}.${host ?? "any"}`,
    hosts: host === undefined ? [] : [host],
    paths: path === "/" ? ["/"] : [`${path}/`, `~${path.replaceAll(/[.~]/g, "\\$&")}$`],
    stripPath: annotations["konghq.com/strip-path"] === "true",
    preserveHost: annotations["konghq.com/preserve-host"] !== "false",
    requestBuffering: true,
    responseBuffering: true,
    service,
    ...(plugins.length > 0 && { plugins }),
  };
}

function serviceOf({ metadata }: KubernetesObject, port: number): KongService {
  const { annotations = {} } = metadata;
  return {
    name: metadata.name,
    protocol: annotations["konghq.com/protocol"] === "https" ? "https" : "http",
    host: metadata.name,
    port,
    path: annotations["konghq.com/path"] ?? "/",
    retries: Number(annotations["konghq.com/retries"]),
    timeouts: {
      connect: Number(annotations["konghq.com/connect-timeout"]),
      write: Number(annotations["konghq.com/write-timeout"]),
      read: Number(annotations["konghq.com/read-timeout"]),
    },
    tlsVerify: annotations["konghq.com/tls-verify"] === "true",
  };
}

/** Whether the emulator runs a plugin: the route table and the guard. Only Kong runs the others. */
function isOurs({ name }: KongPlugin): boolean {
  return name === "route-table" || name === "route-table-guard";
}

function pluginOf(object: KubernetesObject): KongPlugin {
  const config = object["config"] as KongPlugin["config"] | undefined;
  return { id: object.metadata.name, name: String(object["plugin"]), config: config ?? {} };
}

function addressOf(slice: KubernetesObject): string {
  const [endpoint] = slice["endpoints"] as { readonly addresses: readonly string[] }[];
  return endpoint?.addresses[0] ?? "";
}
