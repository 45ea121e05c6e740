// SPDX-License-Identifier: Apache-2.0

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Logger } from "pino";
import type { Registry } from "prom-client";

/** A phase of a plugin. Takes Kong's PDK; may be asynchronous. */
export type Phase = (kong: unknown) => unknown;

/** A plugin's object for one configuration, with a method for each phase. */
export type PluginObject = object;

/**
 * A plugin module: the five exports that kong-pdk expects, and four optional ones that only this server reads.
 *
 * @see https://github.com/Kong/kong-js-pdk#readme
 */
export interface PluginModule {
  readonly Plugin: new (config: unknown) => PluginObject;
  readonly Name: string;
  readonly Version: string;
  readonly Priority: number;
  readonly Schema: readonly unknown[];
  /** Phases that only some configurations need. Not an export of kong-pdk. */
  readonly OptionalPhases?: readonly string[];
  /** The plugin's metrics. Not an export of kong-pdk. */
  readonly Metrics?: Registry;
  /** The plugin's current status, for `/status`. Not an export of kong-pdk. */
  readonly Status?: () => object | Promise<object>;
  /** Takes tables that Kong offers: one for all configurations. Not an export of kong-pdk. */
  readonly Tables?: OfferedTables;
  /** Takes this server's log, for events of the plugin that concern no request. Not an export of kong-pdk. */
  readonly UseLog?: (log: Logger) => void;
}

/** The tables that Kong offers to a plugin. */
export interface OfferedTables {
  /** Whether the table with a label is to be sent. */
  readonly wants: (label: string) => boolean;
  readonly load: (label: string, json: string) => void;
  /** Why the newest table is refused; empty where it is not. */
  readonly refusals: () => readonly string[];
}

/** The phases of Kong that an external plugin can have. */
const PHASES = ["certificate", "rewrite", "access", "response", "preread", "log"] as const;

/** The phases in which a plugin may answer the client itself. */
const EXIT_PHASES: readonly string[] = ["rewrite", "access", "response"];

/** The phases that a plugin has, by Kong's names. */
export function phasesOf({ Plugin }: PluginModule): string[] {
  const methods = Plugin.prototype as Record<string, unknown>;
  return PHASES.filter((phase) => typeof methods[phase] === "function");
}

/** A phase of a plugin's object, bound to the object; `undefined` where it has no such phase. */
export function phaseOf(plugin: PluginObject, name: string): Phase | undefined {
  if (!(PHASES as readonly string[]).includes(name)) return undefined;
  const method: unknown = Reflect.get(plugin, name);
  return typeof method === "function" ? (method.bind(plugin) as Phase) : undefined;
}

/** Whether a phase can answer the client, so that a failure in it can become a 503. */
export function canExit(phase: string): boolean {
  return EXIT_PHASES.includes(phase);
}

/**
 * Loads a plugin module from a file.
 *
 * @throws Error where the file can't be loaded or lacks the exports of a plugin.
 */
export async function loadPluginModule(file: string): Promise<PluginModule> {
  const loaded = (await import(pathToFileURL(resolve(file)).href)) as Partial<PluginModule>;
  const { Plugin, Name, Version, Priority, Schema, ...rest } = loaded;
  if (typeof Plugin !== "function" || typeof Name !== "string" || typeof Version !== "string") {
    throw new Error(`${file} is not a plugin: it must export Plugin (a class), Name and Version`);
  }
  return { ...rest, Plugin, Name, Version, Priority: Priority ?? 0, Schema: Schema ?? [] };
}
