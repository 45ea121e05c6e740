// SPDX-License-Identifier: Apache-2.0

import type { ApiSettings } from "../../../../plugins/route-table/table/schema/api-fields.ts";
import type { Remark } from "../estate/remark.ts";
import type { Notes } from "./notes.ts";

/** The annotations by which a source refuses requests, below any prefix. */
const GUARDS = new Set([
  "auth-url",
  "auth-type",
  "auth-secret",
  "auth-snippet",
  "auth-tls-secret",
  "auth-tls-match-cn",
  "whitelist-source-range",
  "allowlist-source-range",
  "denylist-source-range",
  "satisfy",
]);

/** What a closed API answers, until a person has decided who may call it. */
const CLOSED = {
  name: "request-termination",
  config: { status_code: 503, message: "Closed by kdp import until it is decided who may call this API." },
} as const;

/** The objects that let in only some requests by what was not carried, where nobody has answered. */
export function guardedObjects(
  remarks: readonly Remark[],
  isAnswered: (remark: Remark) => boolean,
): ReadonlySet<string> {
  const guards = remarks.filter(
    (remark) => remark.treatment !== "carried" && remark.treatment !== "not-needed" && isGuard(remark),
  );
  return new Set(guards.filter((remark) => !isAnswered(remark)).map(({ place }) => place.object));
}

/** The plugins of an API, closed if it is made of a guarded object: it would let in everybody. */
export function closedPlugins(
  plugins: ApiSettings["plugins"],
  objects: readonly string[],
  guarded: ReadonlySet<string>,
  place: Remark["place"],
  notes: Notes,
): ApiSettings["plugins"] {
  const guard = objects.find((object) => guarded.has(object));
  if (guard === undefined) return plugins;
  notes.add("closed-for-now", place, undefined, `It is ${guard}.`);
  return [CLOSED, ...(plugins ?? []).filter(({ name }) => name !== CLOSED.name)];
}

function isGuard({ place: { field } }: Remark): boolean {
  const [, annotation] = /\[[^\]/]*\/([a-z-]+)\]$/.exec(field) ?? [];
  return annotation !== undefined && GUARDS.has(annotation);
}
