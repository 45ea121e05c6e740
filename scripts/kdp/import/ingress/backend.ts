// SPDX-License-Identifier: Apache-2.0

import type { EstateService } from "../estate/estate.ts";
import type { SourceObject } from "../source.ts";
import { fieldPlace, itemsAt, portAt, textAt, type Path } from "./object-fields.ts";

/** A Service that was read, with what an Ingress needs of it. */
export interface KnownService extends EstateService {
  /** Whether its DNS name leads to the pods themselves. */
  readonly isHeadless: boolean;
  readonly targets: readonly {
    readonly name: string | undefined;
    readonly port: number;
    readonly target: string | undefined;
  }[];
  readonly object: SourceObject;
}

/** Where an Ingress leads: a Service and one of its ports, by number or name. */
export interface WrittenBackend {
  readonly object: SourceObject;
  readonly path: Path;
  readonly namespace: string;
  readonly service: string;
  readonly port: string;
}

/** The DNS name and port of a backend, or why it has none. */
export type FoundBackend =
  | { readonly host: string; readonly port: number; readonly service: string }
  | { readonly missing: "service" | "port"; readonly service: string };

/** The Services of the input by `namespace/name`. */
export function readServices(objects: readonly SourceObject[]): ReadonlyMap<string, KnownService> {
  const services = objects.filter(({ kind, apiVersion }) => kind === "Service" && apiVersion === "v1");
  return new Map(services.map((object) => [`${object.namespace}/${object.name}`, serviceOf(object)]));
}

function serviceOf(object: SourceObject): KnownService {
  const targets = itemsAt(object, ["spec", "ports"]).flatMap((path) => {
    const port = portAt(object, [...path, "port"]);
    if (port === undefined) return [];
    return [{ name: textAt(object, [...path, "name"]), port, target: textAt(object, [...path, "targetPort"]) }];
  });
  return {
    place: object.place,
    namespace: object.namespace,
    name: object.name,
    type: textAt(object, ["spec", "type"]) ?? "ClusterIP",
    externalName: textAt(object, ["spec", "externalName"]),
    ports: targets.map(({ name, port }) => ({ name, port })),
    isHeadless: textAt(object, ["spec", "clusterIP"]) === "None",
    targets,
    object,
  };
}

/** The backend that stands at a path, as `networking.k8s.io/v1` or as the older versions write it; `undefined` if there is none. */
export function backendAt(object: SourceObject, path: Path): WrittenBackend | undefined {
  const service = textAt(object, [...path, "service", "name"]) ?? textAt(object, [...path, "serviceName"]);
  if (service === undefined) return undefined;
  const port =
    textAt(object, [...path, "service", "port", "number"]) ??
    textAt(object, [...path, "service", "port", "name"]) ??
    textAt(object, [...path, "servicePort"]) ??
    "";
  return { object, path, namespace: object.namespace, service, port };
}

/** The name under which a backend is known: backends of one name are one. */
export function backendKey({ namespace, service, port }: WrittenBackend): string {
  return `${namespace}/${service}:${port}`;
}

/** The address of a backend. A number needs no Service to be known, a port's name does. */
export function findBackend(written: WrittenBackend, services: ReadonlyMap<string, KnownService>): FoundBackend {
  const service = `${written.namespace}/${written.service}`;
  const known = services.get(service);
  const host = known?.externalName ?? `${written.service}.${written.namespace}.svc`;
  const number = /^[0-9]{1,5}$/.test(written.port) ? Number(written.port) : undefined;
  if (known === undefined) {
    return number === undefined ? { missing: "service", service } : { host, port: number, service };
  }
  const entry = known.targets.find(({ name, port }) =>
    number === undefined ? name === written.port : port === number,
  );
  // The DNS names of these lead past the Service to the port behind it.
  const isPast = known.isHeadless || known.externalName !== undefined;
  const target = isPast ? entry?.target : undefined;
  const port = target !== undefined && /^[0-9]{1,5}$/.test(target) ? Number(target) : entry?.port;
  if (isPast && target !== undefined && !/^[0-9]+$/.test(target)) return { missing: "port", service };
  // An ExternalName may be asked for a port that it does not list.
  const fallback = known.externalName === undefined ? undefined : number;
  const found = port ?? fallback;
  return found === undefined ? { missing: "port", service } : { host, port: found, service };
}

/** The place of a backend. */
export function backendPlace({ object, path }: WrittenBackend): ReturnType<typeof fieldPlace> {
  return fieldPlace(object, path);
}
