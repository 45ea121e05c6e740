// SPDX-License-Identifier: Apache-2.0

import { ownValue } from "../../../../plugins/route-table/table/own-value.ts";

/** A map from outside. Only its own keys count. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value as a map; undefined for anything else. */
export function asFields(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** A value as a list; empty for anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A field's text; undefined if it is none. */
export function textIn(fields: Fields | undefined, name: string): string | undefined {
  const value = ownValue(fields, name);
  return typeof value === "string" ? value : undefined;
}

/** A field that is a map. */
export function fieldsIn(fields: Fields | undefined, name: string): Fields | undefined {
  return asFields(ownValue(fields, name));
}
