// SPDX-License-Identifier: Apache-2.0

import type { Definition, TypeOf } from "./definition.ts";

const override = {
  kind: "record",
  fields: {
    header: {
      is: { kind: "string", format: "token" },
      doc: "The request header by which a tester chooses: always, never, or a cluster's name.",
    },
    cookie: {
      is: { kind: "string", format: "token" },
      doc: "The cookie by which a tester chooses, where the header does not.",
    },
  },
} as const satisfies Definition;

/** `split`: weights across clusters. */
export const SPLIT = {
  kind: "record",
  fields: {
    weights: {
      is: { kind: "map", min: 1, keys: "name", values: { kind: "number", min: 0, max: 1000 } },
      doc: "The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster with weight 0, or without a weight, gets no requests.",
      required: true,
    },
    by: {
      is: { kind: "string", format: "splitKeys" },
      doc: "What keeps one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several separated by commas: the first that a request has. Without it each request is decided at random.",
    },
    entry: {
      is: { kind: "enum", values: ["short", "legacy"] },
      doc: "Splits only the requests on the short hosts, or only those on old hosts. Default: both.",
    },
    override: { is: override, doc: "How testers can choose a cluster themselves." },
    salt: {
      is: { kind: "string", format: "salt" },
      doc: "Hashed together with the key. APIs with the same salt and key put a client into the same share. Default: the API's name.",
    },
  },
} as const satisfies Definition;

/** Weights across clusters, what keeps a client in one of them, and how testers choose. */
export type Split = TypeOf<typeof SPLIT>;
