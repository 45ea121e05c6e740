// SPDX-License-Identifier: Apache-2.0

import type { Definition, TypeOf } from "./definition.ts";

const timeouts = {
  kind: "record",
  fields: {
    connect: {
      is: { kind: "string", format: "duration" },
      doc: "How long to wait for a connection to the upstream. Kong's default is 60s.",
    },
    send: {
      is: { kind: "string", format: "duration" },
      doc: "How long to wait between two writes of the request. Kong's default is 60s.",
    },
    read: {
      is: { kind: "string", format: "duration" },
      doc: "How long to wait between two reads of the response. Kong's default is 60s.",
    },
  },
} as const satisfies Definition;

const split = {
  kind: "record",
  fields: {
    weights: {
      is: { kind: "map", min: 1, keys: "name", values: { kind: "number", min: 0, max: 1000 } },
      doc: "The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000).",
      required: true,
    },
    by: {
      is: { kind: "string", format: "splitKey" },
      doc: "What keeps one client in one cluster: header:NAME, cookie:NAME, consumer or ip.",
    },
  },
} as const satisfies Definition;

const healthCheck = {
  kind: "record",
  fields: {
    path: {
      is: { kind: "string", format: "requestPath" },
      doc: "The path that is asked for on each upstream.",
      required: true,
    },
  },
} as const satisfies Definition;

const plugin = {
  kind: "record",
  fields: {
    name: {
      is: { kind: "string", format: "pluginName" },
      doc: "The name of a Kong plugin, such as rate-limiting.",
      required: true,
    },
    config: { is: { kind: "opaque" }, doc: "The plugin's own configuration, passed on as it is." },
  },
} as const satisfies Definition;

/** What can be said of one API, or under `defaults` for all of them. */
export const API_DEFINITION = {
  kind: "record",
  fields: {
    path: {
      is: { kind: "string", format: "prefix" },
      doc: "The API's prefix on the short hosts, by whole segments. Default: /{api}.",
    },
    hosts: {
      is: { kind: "array", min: 0, items: { kind: "string", format: "ownHost" } },
      doc: "Old hosts of this API alone, besides the legacyHosts.",
    },
    cluster: {
      is: { kind: "string", format: "name" },
      doc: "The cluster that serves the API when nothing else decides.",
    },
    upstream: {
      is: { kind: "string", format: "url" },
      doc: "Takes the place of the default cluster's url (and address) for this API. A base path is put in front.",
    },
    split: { is: split, doc: "Weights across clusters." },
    pin: {
      is: { kind: "string", format: "name" },
      doc: "Sends all of the API's traffic to this cluster, whatever split says: the instant rollback.",
    },
    stripPath: {
      is: { kind: "boolean" },
      doc: "Whether the prefix is taken off before the request goes upstream. Default: true.",
    },
    hostHeader: {
      is: { kind: "string", format: "hostHeader" },
      doc: "The Host header that the upstream receives: upstream (default), client, or a host name of one's own.",
    },
    legacy: {
      is: { kind: "enum", values: ["proxy", "redirect"] },
      doc: "What old hosts do: proxy (default), or redirect to the short host.",
    },
    rewriteResponse: {
      is: { kind: "boolean" },
      doc: "Whether Location, Content-Location, Refresh and Set-Cookie are mapped back to the client's host and path.",
    },
    timeouts: { is: timeouts, doc: "Timeouts towards the upstream, as durations such as 5s." },
    retries: {
      is: { kind: "integer", min: 0, max: 32767 },
      doc: "How often a failed attempt to reach the upstream is repeated. Kong's default is 5.",
    },
    healthCheck: { is: healthCheck, doc: "Active health checks of the upstreams." },
    plugins: {
      is: { kind: "array", min: 0, items: plugin },
      doc: "Kong plugins for this API alone.",
    },
  },
} as const satisfies Definition;

const legacyHost = {
  kind: "record",
  fields: {
    host: {
      is: { kind: "string", format: "hostPattern" },
      doc: "The host pattern; {api} stands for the API's name.",
      required: true,
    },
    deprecated: {
      is: { kind: "string", format: "date" },
      doc: "Since when the host is deprecated: sent as the Deprecation header (RFC 9745).",
    },
    sunset: {
      is: { kind: "string", format: "date" },
      doc: "When the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated.",
    },
  },
} as const satisfies Definition;

const cluster = {
  kind: "record",
  fields: {
    url: {
      is: { kind: "string", format: "url" },
      doc: "Where the cluster serves an API; {api} stands for the API's name.",
      required: true,
    },
    address: {
      is: { kind: "string", format: "address" },
      doc: "The address that is dialled, while Host, SNI and certificate stay those of the url.",
    },
    tlsVerify: {
      is: { kind: "boolean" },
      doc: "Whether the certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters read and change the traffic.",
    },
  },
} as const satisfies Definition;

/** The route table: the one definition from which types, checks, JSON Schema and Kong's schema come. */
export const ROUTE_TABLE_DEFINITION = {
  kind: "record",
  fields: {
    shortHosts: {
      is: { kind: "array", min: 1, items: { kind: "string", format: "host" } },
      doc: "The hosts on which every API is served below its prefix.",
      required: true,
    },
    legacyHosts: {
      is: { kind: "array", min: 0, items: legacyHost },
      doc: "Host patterns that clients still call. The order counts: an earlier pattern wins.",
    },
    clusters: {
      is: { kind: "map", min: 1, keys: "name", values: cluster },
      doc: "Where APIs can be served from, by name.",
      required: true,
    },
    pin: {
      is: { kind: "string", format: "name" },
      doc: "Sends every API to this cluster, whatever else the table says: the big red button.",
    },
    defaults: { is: API_DEFINITION, doc: "Fields that hold for every API that does not say them itself." },
    apis: {
      is: { kind: "map", min: 1, keys: "name", values: API_DEFINITION },
      doc: "The APIs by name. {} is all that most need.",
      required: true,
    },
  },
} as const satisfies Definition;

/** A route table, as read and checked. */
export type RouteTable = TypeOf<typeof ROUTE_TABLE_DEFINITION>;

/** What the table says of one API. */
export type ApiSettings = TypeOf<typeof API_DEFINITION>;

/** One legacy host pattern with its dates. */
export type LegacyHost = TypeOf<typeof legacyHost>;

/** One cluster: its URL and, perhaps, the address to dial. */
export type ClusterSettings = TypeOf<typeof cluster>;
