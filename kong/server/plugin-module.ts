// SPDX-License-Identifier: Apache-2.0

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Registry } from "prom-client";

/** A phase of a plugin: gets Kong's PDK, may be asynchronous. */
export type Phase = (kong: unknown) => unknown;

/** A plugin's object for one configuration: a method for each of its phases. */
export type PluginObject = object;

/**
 * A plugin as kong-pdk has it: a module with these five exports.
 *
 * @see https://github.com/Kong/kong-js-pdk#readme
 */
export interface PluginModule {
  readonly Plugin: new (config: unknown) => PluginObject;
  readonly Name: string;
  readonly Version: string;
  readonly Priority: number;
  readonly Schema: readonly unknown[];
  /** Phases of its objects that only some configurations need. Our own; kong-pdk has no such export. */
  readonly OptionalPhases?: readonly string[];
  /** What the plugin counts. Our own, too. */
  readonly Metrics?: Registry;
  /** What the plugin says of itself now, as JSON. Our own, too. */
  readonly Status?: () => object;
}

/** The phases of Kong that an external plugin can have. */
const PHASES = ["certificate", "rewrite", "access", "response", "preread", "log"] as const;

/** The phases in which a plugin may answer the client itself. */
const EXIT_PHASES: readonly string[] = ["rewrite", "access", "response"];

/** The phases that a plugin has, in Kong's words. */
export function phasesOf({ Plugin }: PluginModule): string[] {
  const methods = Plugin.prototype as Record<string, unknown>;
  return PHASES.filter((phase) => typeof methods[phase] === "function");
}

/** A phase of a plugin's object, ready to be called; `undefined` where it has none of that name. */
export function phaseOf(plugin: PluginObject, name: string): Phase | undefined {
  if (!(PHASES as readonly string[]).includes(name)) return undefined;
  const method: unknown = Reflect.get(plugin, name);
  return typeof method === "function" ? (method.bind(plugin) as Phase) : undefined;
}

/** Whether the client can be answered in a phase, so that a failure in it can be told. */
export function canExit(phase: string): boolean {
  return EXIT_PHASES.includes(phase);
}

/**
 * Loads a plugin module from a file.
 *
 * @throws Error where the file can't be loaded or has not the exports of a plugin.
 */
export async function loadPluginModule(file: string): Promise<PluginModule> {
  const loaded = (await import(pathToFileURL(resolve(file)).href)) as Partial<PluginModule>;
  const { Plugin, Name, Version, Priority, Schema, ...rest } = loaded;
  if (typeof Plugin !== "function" || typeof Name !== "string" || typeof Version !== "string") {
    throw new Error(`${file} is no plugin: it must export Plugin (a class), Name and Version`);
  }
  return { ...rest, Plugin, Name, Version, Priority: Priority ?? 0, Schema: Schema ?? [] };
}
