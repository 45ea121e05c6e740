// SPDX-License-Identifier: Apache-2.0

import { isDeepStrictEqual } from "node:util";
import { jsonExcess } from "../../plugins/route-table/table/text/json-size.ts";
import type { PluginModule, PluginObject } from "./plugin-module.ts";
import { RefusingPlugin } from "./refusal.ts";
import type { UniqueIds } from "./unique-ids.ts";

/** A configuration of the plugin that one of Kong's workers started. */
export interface Instance {
  readonly id: number;
  readonly plugin: PluginObject;
  /** Unix time in seconds. */
  readonly startTime: number;
}

/** The result of starting a configuration. */
export interface StartedInstance {
  readonly instance: Instance;
  /** Why the configuration was refused; `undefined` where it was accepted. */
  readonly refusal: unknown;
  /** Whether the last good configuration serves instead of a refused one. */
  readonly servesLastGood: boolean;
}

interface InstancesOptions {
  readonly module: PluginModule;
  readonly ids: UniqueIds;
  /** Milliseconds for which a closed instance still serves requests that Kong has already sent to it. */
  readonly closedTtl: number;
  /** Milliseconds after which an unused instance is dropped. Its worker may have exited without closing it. */
  readonly idleTtl: number;
}

interface Entry {
  readonly instance: Instance;
  /** When to drop the instance: Unix time in milliseconds. */
  expires: number;
  isClosed: boolean;
}

interface GoodConfig {
  readonly config: unknown;
  readonly plugin: PluginObject;
}

/** The number of plugin entities whose last good configuration is kept. Kong has one entity for each table. */
const MAX_LAST_GOOD = 16;

/**
 * The instances of the plugin. A refused configuration starts an instance, too. It serves with the last good configuration of the same
 * plugin entity or, where there was none, answers every request with 503.
 */
export class Instances {
  readonly #options: InstancesOptions;
  readonly #entries = new Map<number, Entry>();
  readonly #lastGood = new Map<string, GoodConfig>();
  readonly #refusals = new Map<string, string>();

  constructor(options: InstancesOptions) {
    this.#options = options;
  }

  /** The number of instances, including closed ones that still serve. */
  get size(): number {
    return this.#entries.size;
  }

  /** One text for each plugin entity whose newest configuration is refused: why. */
  get refusals(): string[] {
    return [...this.#refusals.values()];
  }

  /** Starts an instance from a configuration as Kong sends it: JSON, with keys of Kong's own. Never throws. */
  start(configJson: string): StartedInstance {
    let key = "";
    try {
      const excess = jsonExcess(configJson);
      if (excess !== undefined) throw new Error(`the configuration ${excess}`);
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

  /** Returns the instance with an id, to serve a request. `undefined` where this process has no such instance, or no longer has it. */
  use(id: unknown): Instance | undefined {
    const entry = typeof id === "number" ? this.#entries.get(id) : undefined;
    if (entry !== undefined && !entry.isClosed) entry.expires = Date.now() + this.#options.idleTtl;
    return entry?.instance;
  }

  /** Closes an instance. For a moment it still serves requests to which Kong has already assigned it. */
  close(id: unknown): Instance | undefined {
    const entry = typeof id === "number" ? this.#entries.get(id) : undefined;
    if (entry === undefined || entry.isClosed) return undefined;
    entry.isClosed = true;
    entry.expires = Date.now() + this.#options.closedTtl;
    return entry.instance;
  }

  /** Drops expired instances. */
  sweep(now: number = Date.now()): void {
    for (const [id, entry] of this.#entries) {
      if (entry.expires <= now) this.#entries.delete(id);
    }
  }

  /** The plugin's object for a configuration. Reuses the existing object where the configuration did not change. */
  #pluginFor(key: string, config: unknown): PluginObject {
    const ownConfig = withoutKongsKeys(config);
    const lastGood = this.#lastGood.get(key);
    if (lastGood !== undefined && isDeepStrictEqual(lastGood.config, ownConfig)) return lastGood.plugin;
    const plugin = new this.#options.module.Plugin(config);
    this.#lastGood.delete(key);
    this.#lastGood.set(key, { config: ownConfig, plugin });
    const [oldest] = this.#lastGood.keys();
    if (this.#lastGood.size > MAX_LAST_GOOD && oldest !== undefined) this.#lastGood.delete(oldest);
    return plugin;
  }

  #add(plugin: PluginObject): Instance {
    const now = Date.now();
    const instance = { id: this.#options.ids.next(), plugin, startTime: now / 1000 };
    this.#entries.set(instance.id, { instance, expires: now + this.#options.idleTtl, isClosed: false });
    return instance;
  }
}

/** The id of the plugin entity in Kong that has a configuration. */
function entityOf(config: unknown): string {
  if (typeof config !== "object" || config === null) return "";
  const id = (config as Record<string, unknown>)["__plugin_id"];
  return typeof id === "string" ? id : "";
}

function withoutKongsKeys(config: unknown): unknown {
  if (typeof config !== "object" || config === null) return config;
  return Object.fromEntries(Object.entries(config).filter(([key]) => !key.startsWith("__")));
}
