// SPDX-License-Identifier: Apache-2.0

import { readConfig, type PluginConfig } from "../config.ts";
import { checkTargetsOf } from "../health/target.ts";
import type { Watch } from "../health/watch.ts";
import { isIdle } from "../idle.ts";
import { compileTable, type RouteIndex } from "../route/route-index.ts";
import { checkTable } from "../table/check.ts";
import { formatFinding } from "../table/finding.ts";
import { pdk } from "./globals.ts";
import { WorkerHealth } from "./health.ts";

/** A configuration made ready for requests. */
export interface Compiled {
  readonly config: PluginConfig;
  readonly index: RouteIndex;
  readonly isIdle: boolean;
  readonly watch: Watch;
}

/** Lua's JSON, which Kong brings. */
declare function require(this: void, name: "cjson.safe"): { readonly decode: (this: void, text: string) => unknown };

/** This worker's checks. */
const health = new WorkerHealth();

/** The last right configuration of each plugin entity, in this worker. */
const lastGood = new Map<string, Compiled>();

/** The last right table that came as text, by that text: the entities of a gateway have the same. */
const lastTable = new Map<string, RouteIndex>();

/**
 * What each configuration means. Kong makes a new table of each new configuration, so what is kept is never stale. It is not kept in
 * that table itself: Kong walks through it with each request.
 */
const known = new WeakMap<object, Known>();

/** A configuration that has been looked at; `compiled` is undefined where it is refused. */
interface Known {
  readonly entity: string;
  readonly compiled: Compiled | undefined;
}

/**
 * What a configuration means; where it is refused, what the last right one of the same plugin entity meant. Undefined where there is
 * none.
 */
export function compiledOf(conf: object): Compiled | undefined {
  let kept = known.get(conf);
  if (kept === undefined) {
    kept = compile(conf);
    known.set(conf, kept);
  }
  return kept.compiled ?? lastGood.get(kept.entity);
}

function compile(conf: { readonly json?: unknown }): Known {
  const text = typeof conf.json === "string" ? conf.json : undefined;
  const shared = text === undefined ? undefined : lastTable.get(text);
  // There is nothing here that counts.
  const config = { ...readConfig(conf, shared === undefined ? parseJson : () => undefined), countOutcomes: false };
  const index = shared ?? indexOf(config.table);
  if (index === undefined) return { entity: config.entity, compiled: undefined };
  if (text !== undefined && shared === undefined) {
    lastTable.clear();
    lastTable.set(text, index);
  }
  const watch = health.watch(config.entity, checkTargetsOf(index));
  const compiled = { config, index, isIdle: isIdle(config, index), watch };
  lastGood.set(config.entity, compiled);
  return { entity: config.entity, compiled };
}

/** Checks and compiles a table; undefined, with a line in the log, where it is refused. */
function indexOf(value: unknown): RouteIndex | undefined {
  const { table, findings } = checkTable(value);
  if (table !== undefined) return compileTable(table);
  pdk().log.err("the route table is refused: ", findings.map((found) => formatFinding(found)).join(" "));
  return undefined;
}

function parseJson(text: string): unknown {
  return require("cjson.safe").decode(text) ?? text;
}
