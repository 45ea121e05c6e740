// SPDX-License-Identifier: Apache-2.0

import { ROUTE_TABLE_DEFINITION } from "../table/schema/route-table.ts";
import { optionalKongFieldsOf, type KongField } from "../table/schema/kong-schema.ts";
import { isMap } from "../table/schema/check-structure.ts";

/** The plugin's configuration, not yet checked. */
export interface PluginConfig {
  /**
   * Whether Kong has a route of its own for each API that already leads to the API's pinned or default cluster (its Service with
   * that cluster's scheme, Host and base path, its route with the same prefix and strip_path). Otherwise the plugin does
   * all the routing, on routes that keep the path, with one Service whose host is a name that does not resolve.
   */
  readonly nativeRoutes: boolean;
  /**
   * Whether the plugin stands on the route that takes what those routes leave over. It then answers with what is wrong, and
   * sends nothing on: a request that a route should have taken would get past the plugins of that route.
   */
  readonly catchAll: boolean;
  /**
   * Whether Kong's logs get the decision: a call more where the plugin routes. It stands as `kdp` in the log's object; with
   * `nativeRoutes`, where it differs from what Kong's own route does, as `kong.ctx.shared.kdp`, for a log's `custom_fields_by_lua`.
   */
  readonly logDecision: boolean;
  /**
   * Whether the plugin server counts the responses to clients by API and cluster, in Kong's log phase, where it is described with that
   * one. Where Kong's own route does all, its tags `kdp-api-NAME` and its Service's `kdp-cluster-NAME` say which.
   */
  readonly countOutcomes: boolean;
  /**
   * Whether the table is the one that is in force already: the last that another configuration of the plugin brought to the same process.
   * So the plugin can stand on many routes, and the table in one place.
   */
  readonly sharedTable: boolean;
  /**
   * Whether Kong has loaded the plugin server's companion, the Lua plugin `route-table-response`, which does for it what no function of the
   * PDK does (in-process/companion.ts). Inside Kong it says nothing.
   */
  readonly companion: boolean;
  /** The plugin entity of Kong that this is the configuration of. */
  readonly entity: string;
  /** The table: the fields of the configuration besides the switches or, where there is a `json`, what that text says. */
  readonly table: unknown;
}

/** What the configuration says besides the table. */
const SWITCHES = ["nativeRoutes", "catchAll", "logDecision", "countOutcomes", "sharedTable", "companion"];

/**
 * The plugin's configuration in Kong's schema language: the switches, and the table, as fields or as JSON. With each request Kong
 * walks through all tables of all configurations, in search of secrets: text costs nothing there, thousands of APIs do.
 */
export const CONFIG_SCHEMA: readonly KongField[] = [
  ...SWITCHES.map((name) => ({ [name]: { type: "boolean", default: false } })),
  { json: { type: "string", len_min: 2 } },
  // Which of them must be there the check of the table says, since all of them may be in `json`.
  ...optionalKongFieldsOf(ROUTE_TABLE_DEFINITION),
];

const NOTHING_SAID = {
  nativeRoutes: false,
  catchAll: false,
  logDecision: false,
  countOutcomes: false,
  sharedTable: false,
  companion: false,
  entity: "",
};

/**
 * Takes a configuration as Kong sends it apart: Kong adds keys of its own, such as `__plugin_id` and `route_id`.
 *
 * @param parseJson - What JSON means; anything that is no table for what is none.
 */
export function readConfig(config: unknown, parseJson: (text: string) => unknown): PluginConfig {
  if (!isMap(config)) return { ...NOTHING_SAID, table: config };
  const table: Record<string, unknown> = {};
  for (const name of Object.keys(config)) {
    if (!SWITCHES.includes(name) && name !== "json" && !isAddedByKong(name)) table[name] = config[name];
  }
  const { json } = config;
  return {
    nativeRoutes: config["nativeRoutes"] === true,
    catchAll: config["catchAll"] === true,
    logDecision: config["logDecision"] === true,
    countOutcomes: config["countOutcomes"] === true,
    sharedTable: config["sharedTable"] === true,
    companion: config["companion"] === true,
    entity: typeof config["__plugin_id"] === "string" ? config["__plugin_id"] : "",
    table: typeof json === "string" ? parseJson(json) : table,
  };
}

function isAddedByKong(name: string): boolean {
  return name.startsWith("__") || name.endsWith("_id");
}
