// SPDX-License-Identifier: Apache-2.0

import { withApi } from "./text/placeholder.ts";
import type { ApiSettings } from "./schema/api-fields.ts";
import type { RouteTable } from "./schema/route-table.ts";
import { ownValue } from "./own-value.ts";

/** One API, with the defaults merged in and `{api}` replaced. */
export interface EffectiveApi {
  readonly name: string;
  /** The API's own fields over those of the defaults. A field replaces the whole default; only `source` is merged field by field. */
  readonly settings: ApiSettings;
  /** The prefix on the short hosts. */
  readonly path: string;
  /** The API's own old hosts. */
  readonly hosts: readonly string[];
  /** The default cluster: it serves the API when nothing else decides. `undefined` where the table names none. */
  readonly cluster: string | undefined;
}

/** The APIs of a table with a valid structure, in the table's order. */
export function effectiveApis(table: RouteTable): EffectiveApi[] {
  return Object.keys(table.apis).map((name) => effectiveApi(table, name));
}

/** One API of a table with a valid structure. */
export function effectiveApi(table: RouteTable, name: string): EffectiveApi {
  const own: ApiSettings = { ...table.defaults, ...ownValue(table.apis, name) };
  // Two spreads, since in Lua one spread with two absent maps is a list with holes, whose length is undefined.
  const source = { ...table.defaults?.source, ...own.source };
  const settings: ApiSettings = own.source === undefined ? own : { ...own, source };
  return {
    name,
    settings,
    path: withApi(settings.path ?? "/{api}", name),
    hosts: (settings.hosts ?? []).map((host) => withApi(host, name)),
    cluster: settings.cluster ?? onlyClusterOf(table),
  };
}

function onlyClusterOf({ clusters }: RouteTable): string | undefined {
  const names = Object.keys(clusters);
  return names.length === 1 ? names[0] : undefined;
}

/** The path where an API's field is declared: under the API itself, or else under `defaults`. */
export function declaredAt(table: RouteTable, api: string, field: keyof ApiSettings): (string | number)[] {
  const own = ownValue(table.apis, api);
  return own?.[field] !== undefined ? ["apis", api, field] : ["defaults", field];
}

/** The settings that the table declares under `defaults` and under each API, with their paths. */
export function declaredSettings(table: RouteTable): [(string | number)[], ApiSettings][] {
  const declared: [(string | number)[], ApiSettings][] = [];
  if (table.defaults !== undefined) declared.push([["defaults"], table.defaults]);
  for (const name of Object.keys(table.apis)) {
    const settings = ownValue(table.apis, name);
    if (settings !== undefined) declared.push([["apis", name], settings]);
  }
  return declared;
}
