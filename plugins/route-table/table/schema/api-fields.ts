// SPDX-License-Identifier: Apache-2.0

import type { Definition, TypeOf } from "./definition.ts";
import { CORS } from "./cors-fields.ts";
import { HEALTH_CHECK } from "./health-check-fields.ts";
import { OLD_HOSTS, REDIRECT } from "./old-host-fields.ts";
import { SOURCE } from "./source-fields.ts";
import { SPLIT } from "./split-fields.ts";

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

const configFrom = {
  kind: "record",
  fields: {
    secret: {
      is: { kind: "string", format: "host" },
      doc: "The name of a Secret in the release's namespace.",
      required: true,
    },
    key: { is: { kind: "string", format: "secretKey" }, doc: "The key in it.", required: true },
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
    config: {
      is: { kind: "opaque" },
      doc: "The plugin's own configuration, passed on as it is. Secrets do not belong here: a text {vault://env/NAME} stands for one.",
    },
    configFrom: {
      is: configFrom,
      doc: "Where the plugin's whole configuration is kept instead, as JSON or YAML. It needs Kong's ingress controller.",
    },
  },
} as const satisfies Definition;

/** The fields of one API, and of `defaults`. */
export const API_DEFINITION = {
  kind: "record",
  fields: {
    path: {
      is: { kind: "string", format: "prefix" },
      doc: "The API's prefix on the short hosts, by whole segments. Default: /{api}.",
    },
    hosts: {
      is: { kind: "array", min: 0, items: { kind: "string", format: "ownHost" } },
      doc: "Old hosts of this API only, in addition to the legacyHosts.",
    },
    cluster: {
      is: { kind: "string", format: "name" },
      doc: "The cluster that serves the API when nothing else decides.",
    },
    upstream: {
      is: { kind: "string", format: "url" },
      doc: "Replaces the default cluster's url (and address) for this API. A base path is put in front of the path.",
    },
    split: { is: SPLIT, doc: "Weights across clusters." },
    pin: {
      is: { kind: "string", format: "name" },
      doc: "Sends all of the API's requests to this cluster and overrides split: the instant rollback.",
    },
    stripPath: {
      is: { kind: "boolean" },
      doc: "Whether the prefix is removed before the request goes upstream. Default: true.",
    },
    hostHeader: {
      is: { kind: "string", format: "hostHeader" },
      doc: "The Host header that the upstream receives: upstream (default), client, or a host name of one's own, to the letter: with a port only where one is said.",
    },
    legacy: {
      is: { kind: "enum", values: ["proxy", "redirect"] },
      doc: "What old hosts do: proxy (default), or redirect to the short host.",
    },
    redirect: { is: REDIRECT, doc: "How old hosts redirect, and what the new URLs begin with." },
    oldHosts: {
      is: OLD_HOSTS,
      doc: "The lifecycle of this API's old hosts. It replaces the lifecycle of their legacyHosts.",
    },
    escapedSlashes: {
      is: { kind: "enum", values: ["keep", "reject"] },
      doc: "What happens to paths with %2F, %5C or a backslash: keep (default), or reject with 400.",
    },
    pathParameters: {
      is: { kind: "enum", values: ["keep", "reject"] },
      doc: "What happens to paths with a semicolon: keep (default), or reject with 400.",
    },
    controlCharacters: {
      is: { kind: "enum", values: ["keep", "reject"] },
      doc: "What happens to paths with escaped control characters, such as %0A: keep (default), or reject with 400.",
    },
    rewriteResponse: {
      is: { kind: "boolean" },
      doc: "Whether Location, Content-Location, Refresh, Link and Set-Cookie are mapped back to the client's URL. Default: false.",
    },
    cors: {
      is: CORS,
      doc: "Whose code in a browser may read the gateway's own answers (problems and redirects) to this API's requests. Default: nobody's.",
    },
    timeouts: { is: timeouts, doc: "Timeouts towards the upstream, as durations such as 5s." },
    retries: {
      is: { kind: "integer", min: 0, max: 32767 },
      doc: "How often a failed attempt to reach the upstream is repeated. Kong's default is 5.",
    },
    healthCheck: { is: HEALTH_CHECK, doc: "Health checks of the upstreams, and fail-over." },
    plugins: {
      is: { kind: "array", min: 0, items: plugin },
      doc: "Kong plugins for this API only.",
    },
    source: {
      is: SOURCE,
      doc: "What the old cluster does with this API's old hosts (the chart's role: source). Merged with the defaults field by field.",
    },
    owner: {
      is: { kind: "string", format: "line" },
      doc: "Who is responsible for the API, such as a team or an address: for the plan.",
    },
    labels: {
      is: { kind: "map", min: 0, keys: "label", values: { kind: "string", format: "label" } },
      doc: "Labels by which APIs are moved in batches.",
    },
  },
} as const satisfies Definition;

/** The settings that a table declares for one API. */
export type ApiSettings = TypeOf<typeof API_DEFINITION>;
