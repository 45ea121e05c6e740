// SPDX-License-Identifier: Apache-2.0

import { readConfig, type PluginConfig } from "../config.ts";
import { checkTargetsOf } from "../health/target.ts";
import { isLeftToKong } from "../idle.ts";
import { compileTable, type RouteIndex } from "../route/route-index.ts";
import { checkTable } from "../table/check.ts";
import { formatPath, type Finding } from "../table/finding.ts";
import { pdk } from "./globals.ts";
import { WorkerHealth, type Watch } from "./health.ts";

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

/**
 * What each configuration means. Kong makes a new table of each new configuration, so what is kept is never stale. It is not kept in
 * that table itself: Kong walks through it with each request.
 */
const known = new WeakMap<object, Compiled | "refused">();

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
  return kept === "refused" ? lastGood.get(readConfig(conf, parseJson).entity) : kept;
}

function parseJson(text: string): unknown {
  return require("cjson.safe").decode(text) ?? text;
}

function compile(conf: object): Compiled | "refused" {
  const config = readConfig(conf, parseJson);
  const { table, findings } = checkTable(config.table);
  if (table === undefined) {
    pdk().log.err("the route table is refused: ", findings.map((found) => describe(found)).join(" "));
    return "refused";
  }
  const index = compileTable(table);
  const watch = health.watch(config.entity, checkTargetsOf(table));
  const compiled = { config, index, isIdle: config.nativeRoutes && isLeftToKong(index), watch };
  lastGood.set(config.entity, compiled);
  return compiled;
}

function describe({ code, path, message, remedy }: Finding): string {
  return `[${code}] ${formatPath(path)}: ${message} ${remedy}`;
}
