// SPDX-License-Identifier: Apache-2.0

import { CONFIG_SCHEMA } from "./apply/config.ts";
import { RouteTablePlugin } from "./external/plugin.ts";
import { createSharedState } from "./external/shared-state.ts";
import type { TableStatus } from "./apply/table-status.ts";
import { PRIORITY, VERSION } from "./version.ts";

const services = createSharedState(process.env);

/** The plugin's class, in the form that kong-pdk's plugin servers load; its objects share health checks and counters. */
export class Plugin extends RouteTablePlugin {
  constructor(config: unknown) {
    super(config, services);
  }
}

/** What the plugin counts, for the server that has it. */
export const Metrics = services.telemetry.registry;

/** The table that is in force, for who asks that server. */
export function Status(): TableStatus {
  return services.tableInForce.status;
}

/** The name under which Kong knows the plugin. */
export const Name = "route-table";

/** The plugin's version, which is the project's. */
export const Version = VERSION;

/** When the plugin runs among the others of a phase, higher first. */
export const Priority = PRIORITY;

/** The fields of the configuration in Kong's schema language. */
export const Schema = CONFIG_SCHEMA;

/** The phases that only some tables need: the log phase, for passive health checks and for what becomes of requests. */
export const OptionalPhases = ["log"];
