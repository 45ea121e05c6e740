// SPDX-License-Identifier: Apache-2.0

import { phasesOf, type PluginModule } from "./plugin-module.ts";

/** The description that Kong needs before it can run a plugin. */
export interface PluginDescription {
  readonly Name: string;
  readonly Version: string;
  readonly Priority: number;
  readonly Phases: readonly string[];
  /** In Kong's schema language. */
  readonly Schema: { readonly name: string; readonly fields: readonly unknown[] };
}

/**
 * Describes a plugin.
 *
 * @param withOptional - Whether to include the phases that only some configurations need.
 */
export function describePlugin(module: PluginModule, withOptional: boolean): PluginDescription {
  const { OptionalPhases: optional = [] } = module;
  return {
    Name: module.Name,
    Version: module.Version,
    Priority: module.Priority,
    Phases: [...phasesOf(module), ...(withOptional ? optional : [])],
    Schema: {
      name: module.Name,
      fields: [{ config: { type: "record", fields: module.Schema } }],
    },
  };
}

/** The description as Kong's `pluginserver_…_query_cmd` must print it: JSON with one plugin, since Kong ignores a second one. */
export function dumpDescription(module: PluginModule, withOptional: boolean): string {
  return JSON.stringify({ Protocol: "MsgPack:1", Plugins: [describePlugin(module, withOptional)] });
}
