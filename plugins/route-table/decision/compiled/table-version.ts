// SPDX-License-Identifier: Apache-2.0

import type { ApiSettings } from "../../table/schema/api-fields.ts";
import type { RouteTable } from "../../table/schema/route-table.ts";
import { ownValue, setOwn } from "../../table/own-value.ts";
import { numberText } from "../../table/text/number-text.ts";
import { murmur3 } from "./murmur3.ts";

/** Fields that the plugin does not use, and that the chart does not pass to it: they are for people, the old cluster and other plugins. */
const IGNORED_FIELDS = ["plugins", "source", "owner", "labels"];
/** The same of the table's own fields. */
const IGNORED_TABLE_FIELDS = ["address", "oldCluster"];

/**
 * The version of a table: eight hexadecimal digits that change with every field that can influence a decision. The same table has the
 * same version in Node, in Lua, before the chart and after it, whatever the order of its keys.
 */
export function tableVersion(table: RouteTable): string {
  const apis: Record<string, unknown> = {};
  for (const name of Object.keys(table.apis)) setOwn(apis, name, pluginFields(ownValue(table.apis, name)));
  const routed: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(table)) {
    if (!IGNORED_TABLE_FIELDS.includes(field)) setOwn(routed, field, value);
  }
  const text = canonical({ ...routed, apis, defaults: pluginFields(table.defaults) });
  return murmur3(text, 0).toString(16).padStart(8, "0");
}

function pluginFields(settings: ApiSettings | undefined): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(settings ?? {})) {
    if (!IGNORED_FIELDS.includes(field)) setOwn(own, field, value);
  }
  return own;
}

/** Converts a value to text, with sorted keys. */
function canonical(value: unknown): string {
  if (typeof value === "number") return numberText(value);
  if (typeof value !== "object" || value === null) return String(value);
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const each of value) parts.push(canonical(each));
    return `[${parts.join(",")}]`;
  }
  const map = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(map).sort()) {
    const each = ownValue(map, key);
    if (each !== undefined && each !== null) parts.push(`${key}:${canonical(each)}`);
  }
  // In Lua an empty list and an empty map are the same.
  return parts.length === 0 ? "[]" : `{${parts.join(",")}}`;
}
