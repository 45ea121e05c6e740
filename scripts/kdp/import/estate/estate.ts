// SPDX-License-Identifier: Apache-2.0

import type { Remark } from "./remark.ts";
import type { SourcePlace } from "./source-place.ts";

/**
 * What a source of an estate does with requests, in words that belong to no source. A source (ingress-nginx, Kong) is turned
 * into this form, and this form into a table, so that sources and targets do not multiply.
 */
export interface Estate {
  /** The routes in the order in which the source asks them: the first that matches a request serves it. */
  readonly routes: readonly EstateRoute[];
  /** The Services by `namespace/name`. They lead from an Ingress to a Kong, and from a port's name to its number. */
  readonly services: ReadonlyMap<string, EstateService>;
  /** The consumers, without any credential. */
  readonly consumers: readonly EstateConsumer[];
  /** The Secrets that something refers to, by name only. */
  readonly secrets: readonly SecretReference[];
  /** All that the source says and a route does not hold, and all that a person must know. */
  readonly remarks: readonly Remark[];
}

/** One way of a request: a match, and what happens to what matches. */
export interface EstateRoute {
  readonly place: SourcePlace;
  /** The object of a Kong's route behind it, if it leads through one. */
  readonly behind?: string;
  /** Host names in lower case, without port and final dot. `*.example.com` is a wildcard. An empty list takes every host. */
  readonly hosts: readonly string[];
  readonly path: PathMatch;
  /** The methods that match. An empty list takes every method. */
  readonly methods: readonly string[];
  /** Request headers that must match, beside host and path. */
  readonly headers: readonly HeaderMatch[];
  /** The answer that the source gives itself. Without it, a backend serves. */
  readonly redirect: EstateRedirect | undefined;
  /** Where requests go. More than one is a split. An empty list, without a redirect, is a route that serves nothing. */
  readonly backends: readonly EstateBackend[];
  /** What decides between the backends, if there is more than one. */
  readonly split: EstateSplit | undefined;
  readonly rewrite: PathRewrite;
  readonly hostHeader: HostHeader;
  readonly tls: ClientTls;
  readonly timeouts: EstateTimeouts;
  /** How often a failed attempt is repeated. `undefined` is the source's own default, which `timeouts` follow as well. */
  readonly retries: number | undefined;
  readonly plugins: readonly EstatePlugin[];
  /** How the source checks the backends itself; absent if it does not. */
  readonly healthCheck?: EstateHealthCheck;
}

/** The checks of backends. Numbers that the source does not say are `undefined`. */
export interface EstateHealthCheck {
  readonly place: SourcePlace;
  readonly path: string;
  /** Milliseconds. */
  readonly interval: number | undefined;
  /** Milliseconds. */
  readonly timeout: number | undefined;
  readonly successes: number | undefined;
  readonly failures: number | undefined;
  /** The statuses of a good answer. */
  readonly statuses: readonly number[] | undefined;
  /** How many bad responses to clients in a row count, if those do. */
  readonly passive: number | undefined;
}

/** How the path of a request matches. `value` begins with a slash, except in a regular expression. */
export interface PathMatch {
  /**
   * `exact`: the whole path. `segments`: the path, or what is below it (`/api1` is not `/api10`). `prefix`: any path that begins
   * with the text (`/api1` takes `/api10`). `regex`: a regular expression that must match at the path's beginning.
   */
  readonly kind: "exact" | "segments" | "prefix" | "regex";
  readonly value: string;
  /** Whether letter case counts. */
  readonly ignoresCase: boolean;
}

/** A request header that must match. The name is in lower case. */
export interface HeaderMatch {
  readonly name: string;
  readonly values: readonly string[];
  readonly isRegex: boolean;
}

/** What happens to the path before the upstream gets it. */
export type PathRewrite =
  | { readonly kind: "none" }
  /** `strip` is taken off the front, as a whole text. `base` is put in front of the rest. An empty rest becomes `/`. */
  | { readonly kind: "replace-prefix"; readonly strip: string; readonly base: string }
  /** The whole path becomes this text. */
  | { readonly kind: "whole"; readonly path: string }
  /** Anything else, as the source says it. No table has it. */
  | { readonly kind: "other"; readonly text: string };

/** The Host that the upstream gets: the client's, the upstream's own, or a name with an optional port. */
export type HostHeader = "client" | "upstream" | { readonly name: string };

/** One target of requests. */
export interface EstateBackend {
  readonly place: SourcePlace;
  readonly scheme: "http" | "https" | "grpc" | "grpcs";
  /** A DNS name or an address. A Service is `name.namespace.svc`, an ExternalName its own name. */
  readonly host: string;
  readonly port: number;
  /** The Service as `namespace/name`, if the backend is one. */
  readonly service: string | undefined;
  /** The name in the TLS handshake and in the certificate, if it is not the Host header. */
  readonly serverName: string | undefined;
  readonly verifiesCertificate: boolean;
  /** The Secret (`namespace/name`) with the client certificate, if there is one. */
  readonly clientCertificate: string | undefined;
  /** The share of requests, out of the sum of all weights. A single backend has 100. */
  readonly weight: number;
}

/** What decides between backends. */
export interface EstateSplit {
  /** What keeps a client on one backend; `undefined` if each request is chosen anew. */
  readonly by: string | undefined;
  /** Rules that come before the weights, in the order in which the source asks them. `backend` is an index of `backends`. */
  readonly rules: readonly SplitRule[];
}

/** A rule that sends some requests to one backend, whatever the weights. */
export interface SplitRule {
  readonly place: SourcePlace;
  readonly kind: "header" | "cookie" | "query";
  readonly name: string;
  readonly match:
    | { readonly kind: "always" }
    | { readonly kind: "value"; readonly value: string }
    | { readonly kind: "regex"; readonly value: string };
  readonly backend: number;
}

/** A redirect that the source answers. */
export interface EstateRedirect {
  readonly place: SourcePlace;
  readonly status: number;
  /** The target as the source has it. */
  readonly location: string;
  /** Whether path and query of the request follow the target. */
  readonly keepsPath: boolean;
}

/** TLS between clients and the source. */
export interface ClientTls {
  /** The Secret (`namespace/name`) or certificate id that serves the host; `undefined` if there is none. */
  readonly certificate: string | undefined;
  /** The status of the redirect from HTTP to HTTPS; `undefined` if HTTP is served. */
  readonly httpsRedirect: number | undefined;
}

/** Timeouts in milliseconds. `undefined` is the source's default, which is not written into a table. */
export interface EstateTimeouts {
  readonly connect: number | undefined;
  readonly send: number | undefined;
  readonly read: number | undefined;
}

/** A Kong plugin that is in force on a route, or what amounts to one. Values that look like secrets are already taken out. */
export interface EstatePlugin {
  readonly place: SourcePlace;
  readonly name: string;
  readonly config: Readonly<Record<string, unknown>>;
  /** Fields of `config` that were taken out, as paths such as `redis.password`. */
  readonly withheld: readonly string[];
}

/** A Kubernetes Service. */
export interface EstateService {
  readonly place: SourcePlace;
  readonly namespace: string;
  readonly name: string;
  readonly type: string;
  /** The name that an ExternalName leads to. */
  readonly externalName: string | undefined;
  readonly ports: readonly { readonly name: string | undefined; readonly port: number }[];
}

/** Somebody whom an authentication plugin lets in. */
export interface EstateConsumer {
  readonly place: SourcePlace;
  readonly username: string | undefined;
  readonly customId: string | undefined;
  readonly groups: readonly string[];
  /** The kinds of credentials and how many, such as `key-auth: 2`. Never a value. */
  readonly credentials: ReadonlyMap<string, number>;
}

/** A Secret that something refers to. Its data is never kept. */
export interface SecretReference {
  readonly place: SourcePlace;
  /** `namespace/name`, or a certificate's id in Kong. */
  readonly name: string;
  /** What it is for, such as `certificate of api01.example.com`. */
  readonly purpose: string;
  /** The server names for which a Kong's own certificate is. */
  readonly hosts?: readonly string[];
}
