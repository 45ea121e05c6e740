// SPDX-License-Identifier: Apache-2.0

import { ROUTE_TABLE_DEFINITION } from "../table/schema/route-table.ts";
import { optionalKongFieldsOf, type KongField } from "../table/schema/kong-schema.ts";
import { isMap } from "../table/schema/check-structure.ts";
import { ownValue, setOwn } from "../table/own-value.ts";
import { jsonExcess } from "../table/text/json-size.ts";

/** The plugin's configuration, not yet checked. */
export interface PluginConfig {
  /**
   * Whether Kong has a route of its own for each API. Such a route leads to the API's native cluster: its Service has that cluster's
   * scheme, Host and base path, and the route has the API's prefix and strip_path. Otherwise the plugin does all the routing, on
   * routes that keep the path, with one Service whose host name does not resolve.
   */
  readonly nativeRoutes: boolean;
  /**
   * Whether the plugin runs on the catch-all route, which receives every request that no native route matches. The plugin then answers
   * with a problem and forwards nothing. A request that it forwarded would bypass the plugins of its API's route.
   */
  readonly catchAll: boolean;
  /**
   * Whether Kong's logs get the decision, at the cost of one more call. The log object shows it as `kdp`. With `nativeRoutes` only
   * decisions that differ from Kong's own route are passed on, as `kong.ctx.shared.kdp`, for a log plugin's `custom_fields_by_lua`.
   */
  readonly logDecision: boolean;
  /**
   * Whether the plugin server counts responses by API and cluster. It counts in Kong's log phase, so it must be described with that
   * phase. For a request that Kong's own route handles alone, the tags `kdp-api-NAME` (route) and `kdp-cluster-NAME` (Service) name
   * API and cluster.
   */
  readonly countOutcomes: boolean;
  /**
   * Whether this configuration uses a table from elsewhere. Many routes can then have the plugin, and only one configuration holds the table: with
   * the companion that of `route-table-guard` in the same Kong, otherwise the one that was loaded last in this process.
   */
  readonly sharedTable: boolean;
  /**
   * Whether Kong has loaded the companion of the plugin server, the Lua plugin `route-table-response`. It reads a request and
   * carries out a decision in one message each (in-process/messages.ts). Ignored inside Kong.
   */
  readonly companion: boolean;
  /** The id of the plugin entity in Kong that has this configuration. */
  readonly entity: string;
  /** The table: parsed from the field `json`, else the fields of the configuration that are not switches. */
  readonly table: unknown;
}

/** The fields of the configuration that are not part of the table. */
const SWITCHES = ["nativeRoutes", "catchAll", "logDecision", "countOutcomes", "sharedTable", "companion"];

/**
 * The plugin's configuration in Kong's schema language: the switches, and the table as fields or as JSON. On each request Kong walks
 * through all Lua tables of a configuration in search of references to secrets. A text costs nothing there; thousands of APIs do.
 */
export const CONFIG_SCHEMA: readonly KongField[] = [
  ...SWITCHES.map((name) => ({ [name]: { type: "boolean", default: false } })),
  { json: { type: "string", len_min: 2 } },
  // All optional, since `json` may hold them instead. `checkTable` reports missing fields.
  ...optionalKongFieldsOf(ROUTE_TABLE_DEFINITION),
];

const DEFAULTS = {
  nativeRoutes: false,
  catchAll: false,
  logDecision: false,
  countOutcomes: false,
  sharedTable: false,
  companion: false,
  entity: "",
};

/**
 * Reads a configuration as Kong sends it. Kong adds keys of its own, such as `__plugin_id` and `route_id`.
 *
 * @param parseJson - Parses JSON. Returns anything that is not a table for a text that is not JSON.
 */
export function readConfig(config: unknown, parseJson: (text: string) => unknown): PluginConfig {
  if (!isMap(config)) return { ...DEFAULTS, table: config };
  const table: Record<string, unknown> = {};
  for (const name of Object.keys(config)) {
    if (!SWITCHES.includes(name) && name !== "json" && !isAddedByKong(name))
      setOwn(table, name, ownValue(config, name));
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
    table: typeof json === "string" ? tableOf(json, parseJson) : table,
  };
}

/** A text that is too large is not parsed: `checkTable` says so. */
function tableOf(json: string, parseJson: (text: string) => unknown): unknown {
  return jsonExcess(json) === undefined ? parseJson(json) : json;
}

function isAddedByKong(name: string): boolean {
  return name.startsWith("__") || name.endsWith("_id");
}
