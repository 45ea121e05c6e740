// SPDX-License-Identifier: Apache-2.0

import { API_DEFINITION } from "./api-fields.ts";
import type { Definition, TypeOf } from "./definition.ts";
import { LIFECYCLE_FIELDS } from "./old-host-fields.ts";

const legacyHost = {
  kind: "record",
  fields: {
    host: {
      is: { kind: "string", format: "hostPattern" },
      doc: "The host pattern; {api} stands for the API's name.",
      required: true,
    },
    ...LIFECYCLE_FIELDS,
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
      doc: "The address to connect to. Host, SNI and certificate remain those of the url.",
    },
    tlsVerify: {
      is: { kind: "boolean" },
      doc: "Whether the certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters read and change the traffic.",
    },
  },
} as const satisfies Definition;

/** The definition of the route table. Types, checks, JSON Schema and Kong's schema come from it. */
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
    address: {
      is: { kind: "string", format: "address" },
      doc: "The address at which clients reach ddd-int-kdp: the plan's DNS records point to it, and the old cluster connects to it (fixedIP).",
    },
    oldCluster: {
      is: { kind: "string", format: "name" },
      doc: "The cluster that APIs are moved away from, for the plan. Needed where the clusters' urls do not tell.",
    },
    pin: {
      is: { kind: "string", format: "name" },
      doc: "Sends every API to this cluster and overrides the rest of the table: the emergency rollback of all APIs.",
    },
    decisionHeader: {
      is: { kind: "string", format: "token" },
      doc: "The name of a response header that shows which cluster was chosen, and why. Default: none.",
    },
    checkServerName: {
      is: { kind: "boolean" },
      doc: "Whether a request over HTTP/2 is answered with 421 if the connection's server name is a host of another API. For a gateway behind something that routes or admits by server name. Default: false.",
    },
    defaults: { is: API_DEFINITION, doc: "Fields for every API that does not set them itself." },
    apis: {
      is: { kind: "map", min: 1, keys: "name", values: API_DEFINITION },
      doc: "The APIs by name. {} is all that most need.",
      required: true,
    },
  },
} as const satisfies Definition;

/** A checked route table. */
export type RouteTable = TypeOf<typeof ROUTE_TABLE_DEFINITION>;

/** The settings of one cluster. */
export type ClusterSettings = TypeOf<typeof cluster>;
