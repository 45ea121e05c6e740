// SPDX-License-Identifier: Apache-2.0

import type { ApiRoute } from "../../../../plugins/route-table/decision/compiled/api-route.ts";
import type { Destination } from "../../../../plugins/route-table/decision/compiled/destination.ts";
import type { Decision, Entry, Headers } from "../../../../plugins/route-table/decision/decision.ts";
import { inUrl } from "../../text/in-url.ts";

/** What happens to the requests of a set. `/*` at the end of a path or URL stands for the rest of the request's path. */
export interface Outcome {
  readonly api: string | null;
  readonly cluster: string | null;
  /** The gateway's own answer: the status, and why; null where an upstream answers. */
  readonly answer: string | null;
  /** Scheme, address and port that are connected to. */
  readonly dials: string | null;
  /** The Host header for the upstream; `{host}` for the client's own. */
  readonly host: string | null;
  /** The server name of the TLS handshake. */
  readonly sni: string | null;
  /** The path for the upstream. */
  readonly path: string | null;
  /** Request headers that the gateway sets, as `Name: value`. */
  readonly requestHeaders: readonly string[];
  /** Response headers that the gateway sets, as `Name: value`, and members of a problem as `name=value`. */
  readonly responseHeaders: readonly string[];
  /** Whether the upstream's certificate is verified; null without TLS. */
  readonly verified: boolean | null;
  /** Timeouts and retries; null where they are Kong's own. */
  readonly connection: string | null;
  /** How the response's headers are mapped back to the client's URL; null where they are not. */
  readonly rewrites: string | null;
}

/** What the path of a probe ends with, and stands for `/*`; empty for a path that is meant to the letter. */
export type Tail = string;

/** The client's own Host header, or the server name that comes of it. */
const CLIENTS_HOST = "{host}";

/**
 * The outcome of a decision.
 *
 * @param keepsHost - Whether the Host header is the client's own on both sides, so that one host stands for others.
 */
export function outcomeOf(decision: Decision, route: ApiRoute | undefined, tail: Tail, keepsHost: boolean): Outcome {
  const { api, cluster, upstream, exit, because, requestHeaders = {}, responseHeaders } = decision;
  const [reasons, ways] = [because, because.map(inAnyWay)].map((list) => `because="${list.join(", ")}"`) as [
    string,
    string,
  ];
  const headers = { ...responseHeaders, ...exit?.headers };
  const members = Object.entries(exit?.members ?? {}).map(([name, value]) => `${name}=${general(value, tail)}`);
  const destination = upstream === null || cluster === null ? undefined : route?.destinations.get(cluster);
  const isClients = keepsHost && route?.hostHeader === "client";
  return {
    api,
    cluster,
    answer: exit === null ? null : `${exit.status} ${because[0] ?? ""}`,
    dials: upstream === null ? null : `${upstream.scheme}://${inUrl(upstream.address)}:${upstream.port}`,
    host: upstream === null ? null : isClients ? CLIENTS_HOST : upstream.host,
    sni: upstream?.sni == null ? null : isClients ? CLIENTS_HOST : upstream.sni,
    path: upstream === null ? null : general(upstream.target, tail),
    requestHeaders: listOf(requestHeaders, ""),
    responseHeaders: [...listOf(headers, tail).map((each) => each.replace(reasons, ways)), ...members],
    verified: upstream?.scheme === "https" ? (destination?.tlsVerify ?? true) : null,
    connection: upstream === null ? null : connectionOf(route),
    rewrites:
      destination !== undefined && route?.rewritesResponse === true
        ? rewriteOf(route, destination, decision.entry)
        : null,
  };
}

/**
 * A reason of the decision header, without the way in which a split chose: whether a request has a key is its own matter, and one
 * set has requests of both kinds. What keys a split looks at is a change of its own.
 */
function inAnyWay(reason: string): string {
  return reason === "bucket" || reason === "random" ? "bucket|random" : reason;
}

function connectionOf(route: ApiRoute | undefined): string | null {
  const { timeouts, retries } = route ?? {};
  const said = [
    ...(timeouts === undefined
      ? []
      : [`connect ${timeouts.connect} ms, send ${timeouts.send} ms, read ${timeouts.read} ms`]),
    ...(retries === undefined ? [] : [`${retries} retries`]),
  ];
  return said.length === 0 ? null : said.join(", ");
}

function rewriteOf(
  { stripPath, prefix }: ApiRoute,
  { scheme, host, basePath }: Destination,
  entry: Entry | null,
): string {
  const taken = stripPath && prefix !== "/" && entry === "short" ? prefix : "/";
  return `${scheme}://${host}${basePath} as ${taken} on ${entry === "short" ? "short" : "old"} hosts`;
}

function listOf(headers: Headers, tail: Tail): string[] {
  return Object.entries(headers).map(([name, value]) => `${name}: ${general(value, tail)}`);
}

function general(text: string, tail: Tail): string {
  return tail === "" ? text : text.split(tail).join("/*");
}

/** The fields of an outcome, in the order in which they are printed. */
export const OUTCOME_FIELDS = [
  "api",
  "answer",
  "cluster",
  "dials",
  "host",
  "sni",
  "path",
  "requestHeaders",
  "responseHeaders",
  "verified",
  "connection",
  "rewrites",
] as const satisfies readonly (keyof Outcome)[];

/** Whether two outcomes are the same. */
export function isSameOutcome(old: Outcome, changed: Outcome): boolean {
  return OUTCOME_FIELDS.every((field) => textOf(old, field) === textOf(changed, field));
}

/** One field of an outcome as text; empty where there is nothing. */
export function textOf(outcome: Outcome, field: (typeof OUTCOME_FIELDS)[number]): string {
  const value = outcome[field];
  if (value === null) return "";
  return typeof value === "object" ? value.join("; ") : String(value);
}
