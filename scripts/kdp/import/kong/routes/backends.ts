// SPDX-License-Identifier: Apache-2.0

import type { EstateBackend, EstateSplit, HostHeader } from "../../estate/estate.ts";
import { booleanOf, placeOf, textOf, type Entity } from "../entity.ts";
import type { ServiceFacts } from "./service.ts";
import type { Target } from "./targets.ts";

/** Where a service leads. */
export interface Backends {
  readonly backends: readonly EstateBackend[];
  readonly split: EstateSplit | undefined;
  /** What the upstream gets as Host where the route does not keep the client's. */
  readonly hostHeader: HostHeader;
}

/** The names of a Service inside a cluster. */
const SERVICE = /^([a-z0-9-]+)\.([a-z0-9-]+)\.svc(?:\.cluster\.local)?\.?$/;
/** The name that Kong's ingress controller gives to the upstream of a Service's port. */
const CONTROLLER_UPSTREAM = /^([a-z0-9-]+)\.([a-z0-9-]+)\.(\d{1,5})\.svc$/;

/** The backends of a service. `upstream` is Kong's entity of the service's host, if there is one, with its targets. */
export function backendsOf(
  service: Entity,
  facts: ServiceFacts,
  upstream: { readonly entity: Entity; readonly targets: readonly Target[] } | undefined,
): Backends {
  const scheme = facts.protocol === "https" ? "https" : "http";
  const certificate = certificateOf(service) ?? (upstream && certificateOf(upstream.entity));
  const backend = (place: Entity, host: string, port: number, weight: number): EstateBackend => ({
    place: placeOf(place, place.kind === "targets" ? "target" : "host"),
    scheme,
    host,
    port,
    service: serviceName(host),
    serverName: undefined,
    verifiesCertificate: scheme === "https" && facts.verifiesCertificate,
    clientCertificate: certificate,
    weight,
  });
  if (upstream === undefined) {
    const backends = [backend(service, facts.host, facts.port, 100)];
    return { backends, split: undefined, hostHeader: "upstream" };
  }
  const name = textOf(upstream.entity, "host_header");
  const hostHeader = name === undefined ? "upstream" : { name };
  // Its targets are the addresses of pods, which come and go.
  const [, serviceOfHost, namespace, port] = CONTROLLER_UPSTREAM.exec(facts.host) ?? [];
  if (serviceOfHost !== undefined && upstream.targets.every(({ host }) => isAddress(host))) {
    const host = `${serviceOfHost}.${namespace ?? ""}.svc`;
    return { backends: [backend(service, host, Number(port), 100)], split: undefined, hostHeader };
  }
  const { targets } = upstream;
  const isSingle = targets.length === 1;
  const backends = targets.map(({ entity, host, port: at, weight }) =>
    backend(entity, host, at, isSingle ? 100 : weight),
  );
  const split = targets.length > 1 ? { by: splitKeyOf(upstream.entity), rules: [] } : undefined;
  return { backends, split, hostHeader };
}

/** The id of the client certificate of a service or an upstream. */
function certificateOf(entity: Entity): string | undefined {
  const node = entity.node.entries.get("client_certificate")?.node;
  if (node?.kind === "map") return textOf({ ...entity, node, defaults: undefined }, "id");
  return textOf(entity, "client_certificate");
}

/** What keeps a client on one target, in the words of a table. Kong looks at it for consistent hashing alone. */
function splitKeyOf(upstream: Entity): string | undefined {
  const by = textOf(upstream, "hash_on") ?? "none";
  if (textOf(upstream, "algorithm") !== "consistent-hashing" && upstream.node.entries.has("algorithm"))
    return undefined;
  const header = textOf(upstream, "hash_on_header");
  const cookie = textOf(upstream, "hash_on_cookie");
  if (by === "header" && header !== undefined) return `header:${header}`;
  if (by === "cookie" && cookie !== undefined) return `cookie:${cookie}`;
  return by === "ip" || by === "consumer" ? by : undefined;
}

function serviceName(host: string): string | undefined {
  const [, name, namespace] = SERVICE.exec(host) ?? [];
  return name === undefined ? undefined : `${namespace ?? ""}/${name}`;
}

function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.includes(":");
}

/** Whether the route hands the client's Host to the upstream. */
export function keepsHost(route: Entity): boolean {
  return booleanOf(route, "preserve_host") ?? false;
}
