// SPDX-License-Identifier: Apache-2.0

import { readConfig, type PluginConfig } from "../config.ts";
import { checkTable } from "../table/check.ts";
import { formatFinding } from "../table/finding.ts";
import type { RouteTable } from "../table/route-table.ts";
import { pdk } from "./globals.ts";

/** A configuration that has been looked at; `meaning` is undefined where it is refused. */
interface Known<Meaning> {
  readonly entity: string;
  readonly meaning: Meaning | undefined;
}

/** Lua's JSON, which Kong brings. */
declare function require(this: void, name: "cjson.safe"): { readonly decode: (this: void, text: string) => unknown };

/** The configurations of a plugin in this worker: each is read, checked and made ready once. */
export class Configurations<Meaning> {
  private readonly prepare: (config: PluginConfig, table: RouteTable) => Meaning;
  /**
   * Kong makes a new table of each new configuration, so what is kept is never stale. It is not kept in that table itself: Kong walks
   * through it with each request.
   */
  private readonly known = new WeakMap<object, Known<Meaning>>();
  /** What the last right configuration of each plugin entity means. */
  private readonly lastGood = new Map<string, Meaning>();

  /** @param prepare - What a configuration with a right table means. */
  constructor(prepare: (config: PluginConfig, table: RouteTable) => Meaning) {
    this.prepare = prepare;
  }

  /**
   * What a configuration means; where it is refused, what the last right one of the same plugin entity meant. Undefined where there
   * is none.
   */
  meaningOf(conf: object): Meaning | undefined {
    let kept = this.known.get(conf);
    if (kept === undefined) {
      kept = this.read(conf);
      this.known.set(conf, kept);
    }
    return kept.meaning ?? this.lastGood.get(kept.entity);
  }

  private read(conf: object): Known<Meaning> {
    // There is nothing here that counts.
    const config = { ...readConfig(conf, parseJson), countOutcomes: false };
    const { entity } = config;
    const { table, findings } = checkTable(config.table);
    if (table === undefined) {
      pdk().log.err("the route table is refused: ", findings.map((found) => formatFinding(found)).join(" "));
      return { entity, meaning: undefined };
    }
    const meaning = this.prepare(config, table);
    this.lastGood.set(entity, meaning);
    return { entity, meaning };
  }
}

function parseJson(text: string): unknown {
  return require("cjson.safe").decode(text) ?? text;
}
