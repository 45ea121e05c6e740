// SPDX-License-Identifier: Apache-2.0

import type { Definition, TypeOf } from "./definition.ts";

/** `cors`: whose code may read the gateway's own answers. The words are those of Gateway API's CORS filter, without its wildcards. */
export const CORS = {
  kind: "record",
  fields: {
    allowOrigins: {
      is: { kind: "array", min: 1, items: { kind: "string", format: "corsOrigin" } },
      doc: 'Origins to the letter, such as https://app.example.com or http://localhost:3000, or "*" for any.',
      required: true,
    },
    allowCredentials: {
      is: { kind: "boolean" },
      doc: "Whether they may read answers to requests with cookies or Authorization. Not with *. Default: false.",
    },
  },
} as const satisfies Definition;

/** Whose code may read the gateway's own answers. */
export type Cors = TypeOf<typeof CORS>;
