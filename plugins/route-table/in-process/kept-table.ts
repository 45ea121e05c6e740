// SPDX-License-Identifier: Apache-2.0

import { readConfig } from "../apply/config.ts";
import type { TableMessage } from "../apply/request-message.ts";
import { compileTable } from "../decision/compiled/table-index.ts";
import { checkTable } from "../table/check.ts";
import { formatFinding } from "../table/finding.ts";
import type { GuardedTable } from "./guard.ts";
import { cjson, nginx, pdk } from "./globals.ts";

/** The configuration of the plugin `route-table-guard` beside a plugin server. Kong adds other keys. */
export interface GuardConfig {
  /** The route table as JSON, for the plugin server; left out where each of its configurations brings its own. */
  readonly json?: unknown;
  readonly logDecision?: boolean;
}

/** The state of this nginx worker. */
interface Worker {
  config: GuardConfig | undefined;
  kept: TableMessage | undefined;
  /** The last valid table, compiled. */
  compiled: GuardedTable | undefined;
  /** The label of the table that was compiled last, valid or not. */
  triedLabel: string | undefined;
}

const worker: Worker = { config: undefined, kept: undefined, compiled: undefined, triedLabel: undefined };

/** Keeps the table of Kong's current configuration. Returns whether it is another one than before. */
export function keepTable(config: GuardConfig | undefined): boolean {
  const json = config?.json;
  const before = worker.kept;
  worker.config = config;
  if (typeof json !== "string") {
    worker.kept = undefined;
    worker.compiled = undefined;
    return before !== undefined;
  }
  if (json === before?.json) return false;
  worker.kept = { label: nginx().md5(json), json };
  return true;
}

/** The table of Kong's current configuration; undefined where there is none. */
export function keptTable(): TableMessage | undefined {
  return worker.kept;
}

/**
 * The same, compiled at the first need: most gateways never need it here. It has no health checks, since the plugin server runs them. Where the
 * table is refused, the last valid one.
 */
export function compiledKeptTable(): GuardedTable | undefined {
  const { kept } = worker;
  if (kept !== undefined && kept.label !== worker.triedLabel) {
    worker.triedLabel = kept.label;
    compile(kept.json);
  }
  return worker.compiled;
}

function compile(json: string): void {
  const config = readConfig({ ...worker.config, json, nativeRoutes: true }, (text) => cjson().decode(text) ?? text);
  const { table, findings } = checkTable(config.table);
  if (table !== undefined) worker.compiled = { config, index: compileTable(table) };
  else pdk().log.err("the route table is refused: ", findings.map((found) => formatFinding(found)).join(" "));
}
