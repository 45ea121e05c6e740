// SPDX-License-Identifier: Apache-2.0

import { readConfig } from "../apply/config.ts";
import { checkTargetsOf } from "../health/target.ts";
import type { HealthRegistry } from "../health/registry.ts";
import type { Watch } from "../health/watch.ts";
import { compileTable, type RouteIndex } from "../decision/compiled/table-index.ts";
import { checkTable } from "../table/check.ts";
import { formatFinding, type Finding } from "../table/finding.ts";
import type { TableInForceStore } from "./table-in-force.ts";

/** A table, compiled, with the health of its upstreams. */
export interface CompiledTable {
  readonly index: RouteIndex;
  readonly watch: Watch;
}

interface KnownTable extends CompiledTable {
  readonly findings: readonly Finding[];
  /** Checks the health of this table's upstreams, and no longer that of other tables' upstreams. */
  readonly watchAgain: () => Watch;
}

interface KongTablesOptions {
  readonly health: HealthRegistry;
  readonly checksHealth: boolean;
  readonly tableInForce: TableInForceStore;
}

/** Kong's workers change to a new configuration within moments, each on its own. Few tables are then in use at the same time. */
const MOST_TABLES = 4;

/** All tables of a Kong have the same upstreams to check: those of the newest. */
const ENTITY = "kong's table";

/**
 * The tables that Kong has in its configuration for this plugin server, by their labels. Kong offers each new table, and each request names the
 * label of its own. So a request is always decided by the table of the configuration with which Kong routes it.
 */
export class KongTables {
  readonly #options: KongTablesOptions;
  readonly #known = new Map<string, KnownTable>();
  #newest: string | undefined;
  #refusal: { readonly label: string; readonly why: string } | undefined;

  constructor(options: KongTablesOptions) {
    this.#options = options;
  }

  /** Why the newest table is refused; empty where it is in force. */
  get refusals(): readonly string[] {
    return this.#refusal === undefined ? [] : [this.#refusal.why];
  }

  /** Whether a table is to be loaded: Kong has it, and it is not known here. A known one comes into force. */
  wants(label: string): boolean {
    const known = this.#known.get(label);
    if (known === undefined) return this.#refusal?.label !== label;
    this.#useFromNowOn(label, known);
    return false;
  }

  /** The table with a label; undefined where it is not known or was refused. */
  get(label: string): CompiledTable | undefined {
    return this.#known.get(label);
  }

  /** Checks and compiles a table, and puts it into force. Returns why it is refused; undefined where it is not. */
  load(label: string, json: string): string | undefined {
    if (!this.wants(label)) return undefined;
    const { table, findings } = checkTable(readConfig({ json }, parseJson).table);
    if (table === undefined) {
      const why = findings.map((found) => formatFinding(found)).join(" ");
      this.#refusal = { label, why };
      return why;
    }
    const index = compileTable(table);
    const { health, checksHealth } = this.#options;
    const watchAgain = (): Watch => health.watch(ENTITY, checksHealth ? checkTargetsOf(index) : []);
    const [oldest] = this.#known.keys();
    if (this.#known.size >= MOST_TABLES && oldest !== undefined) this.#known.delete(oldest);
    this.#useFromNowOn(label, { index, findings, watchAgain });
    return undefined;
  }

  #useFromNowOn(label: string, table: Omit<KnownTable, "watch">): void {
    this.#refusal = undefined;
    if (this.#newest === label) return;
    this.#newest = label;
    const watch = table.watchAgain();
    // The newest is the last that is dropped.
    this.#known.delete(label);
    this.#known.set(label, { ...table, watch });
    this.#options.tableInForce.load(table.index, table.findings, watch);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
