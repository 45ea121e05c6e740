// SPDX-License-Identifier: Apache-2.0

import type { Definition, TypeOf } from "./definition.ts";

const service = {
  kind: "record",
  fields: {
    name: {
      is: { kind: "string", format: "objectName" },
      doc: "Its name, in the namespace of the release. Default: {api}-service.",
    },
    port: { is: { kind: "integer", min: 1, max: 65535 }, doc: "Its port. Default: 80." },
  },
} as const satisfies Definition;

/** `source`: what the old cluster does with an API's old hosts (the chart's `role: source`). */
export const SOURCE = {
  kind: "record",
  fields: {
    enabled: {
      is: { kind: "boolean" },
      doc: "Whether the old cluster forwards this API's old hosts. With false they stay as they were before. Default: true.",
    },
    method: {
      is: { kind: "enum", values: ["proxy", "fixedIP", "redirect", "nginx", "passthrough"] },
      doc: "How: by ingress-nginx to B's name (proxy, the default) or to B's address (fixedIP), by a redirect, by an nginx of its own, or with TLS passed through by server name.",
    },
    host: {
      is: { kind: "string", format: "ownHost" },
      doc: "The old host by which the old cluster calls the new one; in the defaults, the pattern of the new cluster's hosts, and all other patterns lead to the old one. Default: the first of legacyHosts that is not the host of a cluster's url, those without a sunset and brownouts before the others; without one, the first short host, with the client's Host.",
    },
    hostHeader: {
      is: { kind: "enum", values: ["upstream", "client"] },
      doc: "The Host header that the new cluster receives: that host (upstream, the default), or the old host as the client sent it (client), so that its lifecycle applies.",
    },
    weight: {
      is: { kind: "integer", min: 0, max: 100 },
      doc: "How many per cent of the requests go to the new cluster (method nginx); the rest go to the old cluster's own Service. Default: 100.",
    },
    service: { is: service, doc: "The old cluster's own Service of the API." },
    tlsSecret: {
      is: { kind: "string", format: "host" },
      doc: "The Secret in the old cluster with the old host's certificate. Default: none; the Secret of the original Ingress stays in use.",
    },
  },
} as const satisfies Definition;

/** How the old cluster handles an API's old hosts. */
export type SourceSettings = TypeOf<typeof SOURCE>;

/** How the old cluster forwards an API's requests. */
export type SourceMethod = NonNullable<SourceSettings["method"]>;
