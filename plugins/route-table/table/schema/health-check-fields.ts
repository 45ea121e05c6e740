// SPDX-License-Identifier: Apache-2.0

import type { Definition, TypeOf } from "./definition.ts";

/** `healthCheck`: how upstreams are checked. */
export const HEALTH_CHECK = {
  kind: "record",
  fields: {
    path: {
      is: { kind: "string", format: "requestPath" },
      doc: "The path that is asked for on each upstream.",
      required: true,
    },
    interval: {
      is: { kind: "string", format: "duration" },
      doc: "How often it is asked for. Default: 5s.",
    },
    timeout: {
      is: { kind: "string", format: "duration" },
      doc: "How long an answer may take. Default: 2s.",
    },
    successes: {
      is: { kind: "integer", min: 1, max: 255 },
      doc: "After how many good answers in a row an unhealthy upstream is healthy. Default: 2.",
    },
    failures: {
      is: { kind: "integer", min: 1, max: 255 },
      doc: "After how many bad answers in a row, or none, an upstream is unhealthy. Default: 2.",
    },
    statuses: {
      is: { kind: "array", min: 1, items: { kind: "integer", min: 100, max: 599 } },
      doc: "The statuses of a good answer. Default: 200, 204 and 302.",
    },
    passive: {
      is: { kind: "integer", min: 1, max: 255 },
      doc: "After how many responses of 500 or more to clients' requests in a row, or none, an upstream is unhealthy. Default: these are not looked at.",
    },
    failover: {
      is: { kind: "boolean" },
      doc: "Whether requests for an unhealthy cluster go to the next healthy one. Default: true.",
    },
  },
} as const satisfies Definition;

/** How the upstreams of an API are checked. */
export type HealthCheck = TypeOf<typeof HEALTH_CHECK>;
