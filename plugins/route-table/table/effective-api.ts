// SPDX-License-Identifier: Apache-2.0

import { withApi } from "./text/placeholder.ts";
import type { ApiSettings } from "./schema/api-fields.ts";
import type { RouteTable } from "./schema/route-table.ts";

/** What holds for one API once the defaults are in it and `{api}` is replaced. */
export interface EffectiveApi {
  readonly name: string;
  /** Its own fields over the defaults'; each field whole, but for `source`, which is merged field by field. */
  readonly settings: ApiSettings;
  /** The prefix on the short hosts. */
  readonly path: string;
  /** The API's own old hosts. */
  readonly hosts: readonly string[];
  /** The cluster that serves it when nothing else decides; `undefined` where the table doesn't say. */
  readonly cluster: string | undefined;
}

/** The APIs of a table whose structure is right, in the table's order. */
export function effectiveApis(table: RouteTable): EffectiveApi[] {
  return Object.keys(table.apis).map((name) => effectiveApi(table, name));
}

/** One API of such a table. */
export function effectiveApi(table: RouteTable, name: string): EffectiveApi {
  const own: ApiSettings = { ...table.defaults, ...table.apis[name] };
  // In Lua a list with a hole in it has no end: one absent map at a time can be spread.
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

/** The path of a field of an API as it is said: under the API itself, or under `defaults` where it comes from there. */
export function declaredAt(table: RouteTable, api: string, field: keyof ApiSettings): (string | number)[] {
  const own = table.apis[api];
  return own?.[field] !== undefined ? ["apis", api, field] : ["defaults", field];
}

/** What the table says under `defaults` and under each API, with the path to it. */
export function declaredSettings(table: RouteTable): [(string | number)[], ApiSettings][] {
  const said: [(string | number)[], ApiSettings][] = [];
  if (table.defaults !== undefined) said.push([["defaults"], table.defaults]);
  for (const name of Object.keys(table.apis)) {
    const settings = table.apis[name];
    if (settings !== undefined) said.push([["apis", name], settings]);
  }
  return said;
}
