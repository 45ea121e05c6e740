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

/** A configuration made ready for requests. */
export interface Compiled {
  readonly config: PluginConfig;
  readonly index: RouteIndex;
  readonly needsNoPlugin: boolean;
  readonly watch: Watch;
  /** The table's warnings. */
  readonly findings: readonly Finding[];
  /** Since when this worker has the table: Unix time in seconds. */
  readonly since: number;
}

/** What this worker has. */
const worker: Worker = { health: createWorkerHealth(), inForce: undefined, text: undefined };

interface Worker {
  readonly health: HealthRegistry;
  /** The configuration whose table is in force: the one that was compiled last. */
  inForce: Compiled | undefined;
  /** That table, where it came as text: the entities of a gateway have the same. */
  text: string | undefined;
}

/** The last right configuration of each plugin entity, in this worker. */
const lastGood = new Map<string, Compiled>();

/** Why the newest configuration of a plugin entity is refused, for each of which it is. */
const refusals = new Map<string, string>();

/** The configurations that take the table in force, by plugin entity. */
const sharing = new Map<string, PluginConfig>();

/**
 * What each configuration means. Kong makes a new table of each new configuration, so what is kept is never stale. It is not kept in
 * that table itself: Kong walks through it with each request.
 */
const known = new WeakMap<object, Known>();

/** A configuration that has been looked at; `compiled` is undefined where it is refused, or has no table of its own. */
interface Known {
  readonly entity: string;
  readonly compiled: Compiled | undefined;
}

/**
 * What a configuration means; where it is refused, what the last right one of the same plugin entity meant. Undefined where there is
 * none, or no table in force that it could share.
 */
export function compiledOf(conf: object): Compiled | undefined {
  let kept = known.get(conf);
  if (kept === undefined) {
    kept = compile(conf);
    known.set(conf, kept);
  }
  return kept.compiled ?? lastGood.get(kept.entity);
}

/** The configuration whose table is in force in this worker; undefined until there is one. */
export function tableInForce(): Compiled | undefined {
  return worker.inForce;
}

/** Why the newest configurations are refused that are. */
export function refused(): string[] {
  const all: string[] = [];
  for (const [, why] of refusals) all.push(why);
  return all;
}

function compile(conf: { readonly json?: unknown }): Known {
  const text = typeof conf.json === "string" ? conf.json : undefined;
  const same = text !== undefined && text === worker.text ? worker.inForce : undefined;
  // There is nothing here that counts.
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

/** Has a configuration mean the table in force. */
function share(config: PluginConfig): void {
  const { inForce } = worker;
  if (inForce === undefined) return;
  // On such a route there is something to do, or it would not stand there.
  lastGood.set(config.entity, { ...inForce, config, needsNoPlugin: false });
}

/** Checks and compiles a table; undefined, with a line in the log, where it is refused. */
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
