// SPDX-License-Identifier: Apache-2.0

import type { Definition, TypeOf } from "./definition.ts";

/** `healthCheck`: how to check upstreams. */
export const HEALTH_CHECK = {
  kind: "record",
  fields: {
    path: {
      is: { kind: "string", format: "requestPath" },
      doc: "The path that a check requests on each upstream.",
      required: true,
    },
    interval: {
      is: { kind: "string", format: "duration" },
      doc: "The time between two checks. Default: 5s.",
    },
    timeout: {
      is: { kind: "string", format: "duration" },
      doc: "How long an answer may take. Default: 2s.",
    },
    successes: {
      is: { kind: "integer", min: 1, max: 255 },
      doc: "How many good answers in a row make an unhealthy upstream healthy. Default: 2.",
    },
    failures: {
      is: { kind: "integer", min: 1, max: 255 },
      doc: "How many bad or missing answers in a row make an upstream unhealthy. Default: 2.",
    },
    statuses: {
      is: { kind: "array", min: 1, items: { kind: "integer", min: 100, max: 599 } },
      doc: "The statuses of a good answer. Default: 200, 204 and 302.",
    },
    passive: {
      is: { kind: "integer", min: 1, max: 255 },
      doc: "How many responses of 500 or more to clients in a row, or missing ones, make an upstream unhealthy. Default: responses to clients do not count.",
    },
    failover: {
      is: { kind: "boolean" },
      doc: "Whether requests for an unhealthy cluster go to the next healthy one. Default: true.",
    },
  },
} as const satisfies Definition;

/** How to check the upstreams of an API. */
export type HealthCheck = TypeOf<typeof HEALTH_CHECK>;
