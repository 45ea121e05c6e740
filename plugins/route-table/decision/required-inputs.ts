// SPDX-License-Identifier: Apache-2.0

import type { Decision, Entry } from "./decision.ts";
import type { Request } from "./request.ts";
import { corsOf } from "./cors.ts";
import type { Match } from "./match.ts";
import type { RouteIndex } from "./compiled/table-index.ts";
import type { ApiRoute } from "./compiled/api-route.ts";
import { valueOfKey, type CompiledSplit } from "./compiled/split.ts";

/** The names, in lower case, of the headers that a decision for this API needs. */
export function requiredHeaders(route: ApiRoute, entry: Entry): readonly string[] {
  return splitFor(route, entry)?.headers ?? NONE;
}

const NONE: readonly string[] = [];
const ORIGIN: readonly string[] = ["origin"];
const OF_PREFLIGHT: readonly string[] = ["origin", "access-control-request-method"];
const OF_ALLOWED_PREFLIGHT: readonly string[] = [...OF_PREFLIGHT, "access-control-request-headers"];
const OF_UPGRADE: readonly string[] = ["upgrade"];
const OF_ORIGIN_AND_UPGRADE: readonly string[] = [...ORIGIN, ...OF_UPGRADE];

/**
 * The names, in lower case, of the headers by which a request that would end here may be served after all, or is answered for code in a browser.
 * They are read where one would, so that no other request pays for it.
 */
export function requiredToEnd(
  index: RouteIndex,
  match: Match,
  { because, exit }: Pick<Decision, "because" | "exit">,
  method: string,
): readonly string[] {
  if (exit === null) return NONE;
  const hasCors = corsOf(index, match) !== undefined;
  const isRedirect = because[0] === "redirect";
  if (method === "OPTIONS") return hasCors ? OF_ALLOWED_PREFLIGHT : isRedirect ? OF_PREFLIGHT : NONE;
  const mayUpgrade = isRedirect && method === "GET";
  if (hasCors) return mayUpgrade ? OF_ORIGIN_AND_UPGRADE : ORIGIN;
  return mayUpgrade ? OF_UPGRADE : NONE;
}

/** Whether a decision for a request of this API needs the consumer: the request has none of the split keys before `consumer`. */
export function requiresConsumer(route: ApiRoute, entry: Entry, request: Request): boolean {
  const split = splitFor(route, entry);
  if (split?.asksForConsumer !== true) return false;
  for (const key of split.keys) {
    if (key.kind === "consumer") return true;
    if (valueOfKey(key, request) !== undefined) return false;
  }
  return false;
}

/** The split that applies to a request of this API; undefined where the API is pinned, or where the split is for the other entry. */
export function splitFor({ split, pin }: ApiRoute, entry: Entry): CompiledSplit | undefined {
  if (split === undefined || pin !== undefined) return undefined;
  return split.entry === undefined || split.entry === entry ? split : undefined;
}
