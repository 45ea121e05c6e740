// SPDX-License-Identifier: Apache-2.0

import type {
  Estate,
  EstateBackend,
  EstateRoute,
  PathMatch,
  PathRewrite,
} from "../../scripts/kdp/import/estate/estate.ts";
import type { SourcePlace } from "../../scripts/kdp/import/estate/source-place.ts";

/** A route in few words: what is not said is what most sources do. */
export interface ShortRoute extends Partial<Omit<EstateRoute, "path" | "backends" | "rewrite" | "place">> {
  /** The object's name; the host and path without it. */
  readonly object?: string;
  readonly path?: string;
  readonly kind?: PathMatch["kind"];
  readonly ignoresCase?: boolean;
  /** Services as `namespace/name`, the first the stable one. */
  readonly to?: readonly (string | (Partial<EstateBackend> & { readonly service: string }))[];
  readonly rewrite?: PathRewrite;
}

/** A place in an object. */
export function placeIn(object: string, field = "spec.rules[0]"): SourcePlace {
  return { file: "estate.yaml", line: 1, column: 1, object, field };
}

/** A route of an estate. */
function routeOf(short: ShortRoute): EstateRoute {
  const { object, path = "/", kind = "segments", ignoresCase = false, to = ["team1/api01"], ...rest } = short;
  const hosts = rest.hosts ?? [];
  const place = placeIn(object ?? `Ingress ${hosts.join(",")}${path}`);
  return {
    methods: [],
    headers: [],
    redirect: undefined,
    split: undefined,
    rewrite: { kind: "none" },
    hostHeader: "client",
    tls: { certificate: undefined, httpsRedirect: undefined },
    timeouts: { connect: undefined, send: undefined, read: undefined },
    retries: undefined,
    plugins: [],
    ...rest,
    hosts,
    place,
    path: { kind, value: path, ignoresCase },
    backends: to.map((each) => backendOf(typeof each === "string" ? { service: each } : each)),
  };
}

/** An estate of routes, in the order in which the source asks them. */
export function estateOf(routes: readonly ShortRoute[], rest: Partial<Estate> = {}): Estate {
  return { services: new Map(), consumers: [], secrets: [], remarks: [], ...rest, routes: routes.map(routeOf) };
}

function backendOf(given: Partial<EstateBackend> & { readonly service: string }): EstateBackend {
  const [namespace = "", name = ""] = given.service.split("/");
  return {
    place: placeIn(`Service ${given.service}`),
    scheme: "http",
    host: `${name}.${namespace}.svc`,
    port: 80,
    serverName: undefined,
    verifiesCertificate: true,
    clientCertificate: undefined,
    weight: 100,
    ...given,
  };
}
