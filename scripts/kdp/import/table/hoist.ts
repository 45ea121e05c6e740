// SPDX-License-Identifier: Apache-2.0

import type { ApiSettings } from "../../../../plugins/route-table/table/schema/api-fields.ts";
import { withApi } from "../../../../plugins/route-table/table/text/placeholder.ts";

/** Fields whose most common value may become a default, with the value that says what no value says; undefined if nothing says it. */
const NEUTRAL = new Map<keyof ApiSettings, unknown>([
  ["hosts", []],
  ["stripPath", true],
  ["hostHeader", "upstream"],
  ["timeouts", undefined],
  ["retries", undefined],
  ["healthCheck", undefined],
  ["plugins", []],
]);

/** An API's row before its defaults are taken out. `{api}` already stands for the name where it can. */
export interface WholeRow {
  readonly name: string;
  readonly settings: ApiSettings;
  /** Fields whose value makes no difference to this API. */
  readonly isFree: ReadonlySet<keyof ApiSettings>;
}

/** What most rows say, and what each row says besides. */
export interface Hoisted {
  readonly defaults: ApiSettings;
  readonly rows: ReadonlyMap<string, ApiSettings>;
}

/** Moves what more than half of the rows say into the defaults. Every API keeps its settings. */
export function hoist(rows: readonly WholeRow[]): Hoisted {
  const defaults = new Map<keyof ApiSettings, unknown>();
  for (const [field, neutral] of NEUTRAL) {
    const value = mostCommon(rows, field);
    const isForAll = rows.every((row) => row.settings[field] !== undefined || row.isFree.has(field));
    if (value !== undefined && (neutral !== undefined || isForAll)) defaults.set(field, value);
  }
  const own = rows.map(({ name, settings, isFree }): [string, ApiSettings] => {
    const fields = (Object.keys(settings) as (keyof ApiSettings)[]).filter(
      (field) => !defaults.has(field) || !same(settings[field], defaults.get(field)),
    );
    const kept = fields.map((field): [string, unknown] => [field, forPeople(settings[field], name)]);
    for (const field of defaults.keys()) {
      if (settings[field] === undefined && !isFree.has(field)) kept.push([field, NEUTRAL.get(field)]);
    }
    return [name, inOrder(kept)];
  });
  return { defaults: inOrder([...defaults]), rows: new Map(own) };
}

/** A row says its own texts as they are; only what is said for many has `{api}`. */
function forPeople(value: unknown, name: string): unknown {
  if (typeof value === "string") return withApi(value, name);
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) return value;
  return value.map((item) => withApi(item, name));
}

/** The value of a field that more than half of the rows have, of those to whom it makes a difference. */
function mostCommon(rows: readonly WholeRow[], field: keyof ApiSettings): unknown {
  const counts = new Map<string, { readonly value: unknown; count: number }>();
  let asked = 0;
  for (const { settings, isFree } of rows) {
    if (isFree.has(field)) continue;
    asked += 1;
    const value = settings[field];
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    const known = counts.get(key) ?? { value, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  for (const { value, count } of counts.values()) if (count * 2 > asked && count > 1) return value;
  return undefined;
}

const ORDER: readonly string[] = [
  "path",
  "hosts",
  "cluster",
  "upstream",
  "split",
  "stripPath",
  "hostHeader",
  "timeouts",
  "retries",
  "healthCheck",
  "plugins",
] satisfies (keyof ApiSettings)[];

function inOrder(fields: readonly (readonly [string, unknown])[]): ApiSettings {
  return Object.fromEntries([...fields].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
