// SPDX-License-Identifier: Apache-2.0

import { readConfig, type PluginConfig } from "../apply/config.ts";
import { checkTargetsOf } from "../health/target.ts";
import type { Watch } from "../health/watch.ts";
import { needsNoPlugin } from "../apply/native-table.ts";
import { compileTable, type RouteIndex } from "../decision/compiled/table-index.ts";
import { checkTable } from "../table/check.ts";
import { formatFinding, type Finding } from "../table/finding.ts";
import { cjson, nginx, pdk } from "./globals.ts";
import type { HealthRegistry } from "../health/registry.ts";
import { createWorkerHealth } from "./health.ts";

/** A configuration, compiled. */
export interface Compiled {
  readonly config: PluginConfig;
  readonly index: RouteIndex;
  readonly needsNoPlugin: boolean;
  readonly watch: Watch;
  /** The table's warnings. */
  readonly findings: readonly Finding[];
  /** When the table came into force in this worker: Unix time in seconds. */
  readonly since: number;
}

/** The state of this nginx worker. */
const worker: Worker = { health: createWorkerHealth(), inForce: undefined, text: undefined };

interface Worker {
  readonly health: HealthRegistry;
  /** The configuration whose table is in force: the one compiled last. */
  inForce: Compiled | undefined;
  /** The text of the table in force, if it came as JSON. Another entity with the same text need not be compiled again. */
  text: string | undefined;
}

/** The last valid configuration of each plugin entity, in this worker. */
const lastGood = new Map<string, Compiled>();

/** Plugin entities whose newest configuration is refused, and why. */
const refusals = new Map<string, string>();

/** The configurations with `sharedTable`, by plugin entity. */
const sharing = new Map<string, PluginConfig>();

/**
 * The result of compiling each configuration. Kong makes a new Lua table for each new configuration, so no entry is ever stale. The result
 * is not stored in that Lua table, since Kong walks through it on each request.
 */
const known = new WeakMap<object, Known>();

/** A known configuration; `compiled` is undefined where it is refused or has no table of its own. */
interface Known {
  readonly entity: string;
  readonly compiled: Compiled | undefined;
}

/**
 * Compiles a configuration. Where it is refused, returns the last valid one of the same plugin entity. Undefined where there is none, or
 * where a configuration with `sharedTable` finds no table in force.
 */
export function compiledOf(conf: object): Compiled | undefined {
  let kept = known.get(conf);
  if (kept === undefined) {
    kept = compile(conf);
    known.set(conf, kept);
  }
  return kept.compiled ?? lastGood.get(kept.entity);
}

/** The configuration whose table is in force in this worker; undefined before the first one. */
export function tableInForce(): Compiled | undefined {
  return worker.inForce;
}

/** The reason of each refusal: one text for each plugin entity whose newest configuration is refused. */
export function refused(): string[] {
  const all: string[] = [];
  for (const [, why] of refusals) all.push(why);
  return all;
}

function compile(conf: { readonly json?: unknown }): Known {
  const text = typeof conf.json === "string" ? conf.json : undefined;
  const same = text !== undefined && text === worker.text ? worker.inForce : undefined;
  // Outcomes are counted only by the plugin server.
  const config = { ...readConfig(conf, same === undefined ? parseJson : () => undefined), countOutcomes: false };
  const { entity } = config;
  refusals.delete(entity);
  if (config.sharedTable) {
    sharing.set(entity, config);
    share(config);
    return { entity, compiled: undefined };
  }
  sharing.delete(entity);
  const table = same ?? read(config);
  if (table === undefined) return { entity, compiled: undefined };
  const { index, findings, since } = table;
  const watch = worker.health.watch(entity, checkTargetsOf(index));
  const compiled = { config, index, needsNoPlugin: needsNoPlugin(config, index), watch, findings, since };
  lastGood.set(entity, compiled);
  worker.inForce = compiled;
  worker.text = text;
  for (const [, each] of sharing) share(each);
  return { entity, compiled };
}

/** Gives a configuration with `sharedTable` the table in force. */
function share(config: PluginConfig): void {
  const { inForce } = worker;
  if (inForce === undefined) return;
  // The chart puts such a plugin only on routes of APIs that need the plugin.
  lastGood.set(config.entity, { ...inForce, config, needsNoPlugin: false });
}

/** Checks and compiles a table. Undefined, with an error in the log, where it is refused. */
function read({ entity, table: value }: PluginConfig): Pick<Compiled, "index" | "findings" | "since"> | undefined {
  const { table, findings } = checkTable(value);
  if (table !== undefined) {
    const index = compileTable(table);
    const { inForce } = worker;
    return { index, findings, since: inForce?.index.version === index.version ? inForce.since : nginx().now() };
  }
  const why = findings.map((found) => formatFinding(found)).join(" ");
  refusals.set(entity, why);
  pdk().log.err("the route table is refused: ", why);
  return undefined;
}

function parseJson(text: string): unknown {
  return cjson().decode(text) ?? text;
}
