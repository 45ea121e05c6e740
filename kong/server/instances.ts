// SPDX-License-Identifier: Apache-2.0

import { isDeepStrictEqual } from "node:util";
import type { PluginModule, PluginObject } from "./plugin-module.ts";
import { RefusingPlugin } from "./refusal.ts";
import type { UniqueIds } from "./unique-ids.ts";

/** One running configuration of the plugin, as one of Kong's workers asked for it. */
export interface Instance {
  readonly id: number;
  readonly plugin: PluginObject;
  /** Unix time in seconds. */
  readonly startTime: number;
}

/** What became of a configuration. */
export interface StartedInstance {
  readonly instance: Instance;
  /** Why the configuration was refused; `undefined` where it is in force. */
  readonly refusal: unknown;
  /** Whether requests are served by the last good configuration, where this one was refused. */
  readonly servesLastGood: boolean;
}

interface InstancesOptions {
  readonly module: PluginModule;
  readonly ids: UniqueIds;
  /** Milliseconds for which a closed instance still serves requests that were on their way to it. */
  readonly closedTtl: number;
  /** Milliseconds after which an instance that nobody used is dropped: its worker may be gone without a word. */
  readonly idleTtl: number;
}

interface Entry {
  readonly instance: Instance;
  /** When it is dropped: Unix time in milliseconds. */
  expires: number;
  isClosed: boolean;
}

interface GoodConfig {
  readonly config: unknown;
  readonly plugin: PluginObject;
}

/** How many plugin entities' last good configurations are kept. Kong has one for each table. */
const MOST_LAST_GOOD = 16;

/**
 * The instances of the plugin. A configuration that the plugin refuses starts an instance all the same: one that serves
 * by the last good configuration of the same plugin entity or, where there was none, answers each request with 503.
 */
export class Instances {
  readonly #options: InstancesOptions;
  readonly #entries = new Map<number, Entry>();
  readonly #lastGood = new Map<string, GoodConfig>();
  readonly #refusals = new Map<string, string>();

  constructor(options: InstancesOptions) {
    this.#options = options;
  }

  /** How many instances there are, closed ones included as long as they serve. */
  get size(): number {
    return this.#entries.size;
  }

  /** Why the newest configuration of a plugin entity is refused, for each of which it is. */
  get refusals(): string[] {
    return [...this.#refusals.values()];
  }

  /** Starts an instance of a configuration as Kong sends it: JSON, with keys of Kong's own. Never throws. */
  start(configJson: string): StartedInstance {
    let key = "";
    try {
      const config: unknown = JSON.parse(configJson);
      key = entityOf(config);
      const plugin = this.#pluginFor(key, config);
      this.#refusals.delete(key);
      return { instance: this.#add(plugin), refusal: undefined, servesLastGood: false };
    } catch (refusal) {
      const lastGood = this.#lastGood.get(key);
      const plugin = lastGood?.plugin ?? new RefusingPlugin();
      this.#refusals.set(key, refusal instanceof Error ? refusal.message : String(refusal));
      return { instance: this.#add(plugin), refusal, servesLastGood: lastGood !== undefined };
    }
  }

  /** An instance by its id, to serve a request; `undefined` for one that this process does not (or no longer) have. */
  use(id: unknown): Instance | undefined {
    const entry = typeof id === "number" ? this.#entries.get(id) : undefined;
    if (entry !== undefined && !entry.isClosed) entry.expires = Date.now() + this.#options.idleTtl;
    return entry?.instance;
  }

  /** Closes an instance. Requests that Kong has already given its id are still served, for a moment. */
  close(id: unknown): Instance | undefined {
    const entry = typeof id === "number" ? this.#entries.get(id) : undefined;
    if (entry === undefined || entry.isClosed) return undefined;
    entry.isClosed = true;
    entry.expires = Date.now() + this.#options.closedTtl;
    return entry.instance;
  }

  /** Drops what has expired. */
  sweep(now: number = Date.now()): void {
    for (const [id, entry] of this.#entries) {
      if (entry.expires <= now) this.#entries.delete(id);
    }
  }

  /** The plugin's object for a configuration: the one there is where the same configuration is in force already. */
  #pluginFor(key: string, config: unknown): PluginObject {
    const ownConfig = withoutKongsKeys(config);
    const lastGood = this.#lastGood.get(key);
    if (lastGood !== undefined && isDeepStrictEqual(lastGood.config, ownConfig)) return lastGood.plugin;
    const plugin = new this.#options.module.Plugin(config);
    this.#lastGood.delete(key);
    this.#lastGood.set(key, { config: ownConfig, plugin });
    const [oldest] = this.#lastGood.keys();
    if (this.#lastGood.size > MOST_LAST_GOOD && oldest !== undefined) this.#lastGood.delete(oldest);
    return plugin;
  }

  #add(plugin: PluginObject): Instance {
    const now = Date.now();
    const instance = { id: this.#options.ids.next(), plugin, startTime: now / 1000 };
    this.#entries.set(instance.id, { instance, expires: now + this.#options.idleTtl, isClosed: false });
    return instance;
  }
}

/** The plugin entity of Kong that a configuration belongs to. */
function entityOf(config: unknown): string {
  if (typeof config !== "object" || config === null) return "";
  const id = (config as Record<string, unknown>)["__plugin_id"];
  return typeof id === "string" ? id : "";
}

function withoutKongsKeys(config: unknown): unknown {
  if (typeof config !== "object" || config === null) return config;
  return Object.fromEntries(Object.entries(config).filter(([key]) => !key.startsWith("__")));
}
