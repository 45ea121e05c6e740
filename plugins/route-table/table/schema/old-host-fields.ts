// SPDX-License-Identifier: Apache-2.0

import type { Definition, RecordDefinition, TypeOf } from "./definition.ts";

/** `redirect`: how old hosts redirect. */
export const REDIRECT = {
  kind: "record",
  fields: {
    status: {
      is: { kind: "enum", values: [302, 307, 308] },
      doc: "The redirect's status. Default: 307. A 308 needs permanent: true.",
    },
    permanent: {
      is: { kind: "boolean" },
      doc: "The sign-off for a 308. Clients remember a 308, so a rollback does not reach them for as long.",
    },
    maxAge: {
      is: { kind: "string", format: "duration" },
      doc: "How long clients may remember a 308 (Cache-Control). Default: 5m.",
    },
    origin: {
      is: { kind: "string", format: "origin" },
      doc: "The scheme, short host and port of new URLs. Default: https and the first short host.",
    },
  },
} as const satisfies Definition;

const brownout = {
  kind: "record",
  fields: {
    from: {
      is: { kind: "string", format: "date" },
      doc: "When it begins.",
      required: true,
    },
    until: {
      is: { kind: "string", format: "date" },
      doc: "When it is over.",
      required: true,
    },
    status: {
      is: { kind: "enum", values: [410, 503] },
      doc: "The status of the old host's answers in the meantime. Default: 503.",
    },
  },
} as const satisfies Definition;

const links = {
  kind: "record",
  fields: {
    deprecation: {
      is: { kind: "string", format: "link" },
      doc: "A page about the deprecation (RFC 9745 section 3).",
    },
    sunset: {
      is: { kind: "string", format: "link" },
      doc: "A page about the sunset (RFC 8594 section 6).",
    },
  },
} as const satisfies Definition;

/** The fields of an old host's lifecycle. */
export const LIFECYCLE_FIELDS = {
  deprecated: {
    is: { kind: "string", format: "date" },
    doc: "When the host became or becomes deprecated: sent as the Deprecation header (RFC 9745).",
  },
  sunset: {
    is: { kind: "string", format: "date" },
    doc: "When the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated.",
  },
  afterSunset: {
    is: { kind: "enum", values: ["serve", "redirect", "gone"] },
    doc: "What the host does after its sunset: serve as before (serve, the default), redirect to the short host, or answer 410 (gone).",
  },
  brownouts: {
    is: { kind: "array", min: 0, items: brownout },
    doc: "Announced periods before the sunset in which the host answers with an error.",
  },
  links: { is: links, doc: "Pages that responses link to." },
} as const satisfies RecordDefinition["fields"];

/** `oldHosts`: the lifecycle of one API's old hosts. */
export const OLD_HOSTS = { kind: "record", fields: LIFECYCLE_FIELDS } as const satisfies Definition;

/** The declared lifecycle of an old host. */
export type OldHostLifecycle = TypeOf<typeof OLD_HOSTS>;

/** How old hosts redirect. */
export type Redirect = TypeOf<typeof REDIRECT>;
