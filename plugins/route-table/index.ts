// SPDX-License-Identifier: Apache-2.0

import { CONFIG_SCHEMA } from "./apply/config.ts";
import { RouteTablePlugin } from "./external/plugin.ts";
import type { Log } from "./external/log.ts";
import { createSharedState } from "./external/shared-state.ts";
import type { TableStatus } from "./apply/table-status.ts";
import { PRIORITY, VERSION } from "./version.ts";

const shared = createSharedState(process.env);

/** The plugin's class, in the form that kong-pdk's plugin servers load. All its objects share health checks and counters. */
export class Plugin extends RouteTablePlugin {
  constructor(config: unknown) {
    super(config, shared);
  }
}

/** The plugin's metrics. The plugin server adds them to its own under `/metrics`. */
export const Metrics = shared.telemetry.registry;

/** The status of the table in force. The plugin server answers `/status` with it. */
export function Status(): Promise<TableStatus> {
  return shared.tableInForce.status();
}

/** The tables that Kong has for the plugin server. Kong offers them by calls of the companion. */
export const Tables = {
  /** Whether a table is to be loaded. */
  wants: (label: string): boolean => shared.kongTables.wants(label),
  load: (label: string, json: string): void => {
    shared.loadTable(label, json);
  },
  /** Why the newest one is refused; empty where it is not. */
  refusals: (): readonly string[] => shared.kongTables.refusals,
};

/** Takes the plugin server's own log for events that concern no request. Without it they go to standard error. */
export function UseLog(log: Log): void {
  shared.useLog(log);
}

/** The plugin's name in Kong. */
export const Name = "route-table";

/** The plugin's version: the same as the project's. */
export const Version = VERSION;

/** The plugin's priority: within a phase, Kong runs plugins with a higher priority first. */
export const Priority = PRIORITY;

/** The fields of the configuration in Kong's schema language. */
export const Schema = CONFIG_SCHEMA;

/** Phases that only some configurations need: the log phase serves passive health checks and `countOutcomes`. */
export const OptionalPhases = ["log"];
