// SPDX-License-Identifier: Apache-2.0

import type { Definition, RecordDefinition } from "./definition.ts";
import { isList, isMap } from "./structure.ts";

/** A field's type in Kong's schema language, as plain data. */
export type KongType = Readonly<Record<string, unknown>>;

/** A field of a record in Kong's schema language: one name, with its type. */
export type KongField = Readonly<Record<string, KongType>>;

/**
 * The fields of a record in Kong's schema language, so that Kong itself refuses what is of a wrong type. Nothing has a
 * default there: a default would stand in each API and hide what the table's own `defaults` say.
 *
 * @see https://developer.konghq.com/custom-plugins/schema.lua/
 */
function kongFieldsOf(definition: RecordDefinition): KongField[] {
  return Object.entries(definition.fields).map(([name, field]) => ({
    [name]: { ...kongFieldTypeOf(field.is), ...(field.required === true && { required: true }) },
  }));
}

/**
 * A field's type. Kong puts an empty record where an optional one is left out, and then asks for its required fields; so
 * none is required there, and the check of the table asks for them instead.
 */
function kongFieldTypeOf(definition: Definition): KongType {
  if (definition.kind !== "record") return kongTypeOf(definition);
  return { type: "record", fields: optionalKongFieldsOf(definition) };
}

/** The same fields, none of them required. */
export function optionalKongFieldsOf(definition: RecordDefinition): KongField[] {
  return Object.entries(definition.fields).map(([name, field]) => ({ [name]: kongFieldTypeOf(field.is) }));
}

/**
 * A value as Kong sends it, without the empty records that Kong put where the user had left one out.
 *
 * @param definition - What the value should be. What does not fit it is left as it is, for the check to find.
 */
export function withoutFilledRecords(value: unknown, definition: Definition): unknown {
  if (definition.kind === "array" && isList(value)) {
    return value.map((item) => withoutFilledRecords(item, definition.items));
  }
  if (definition.kind === "map" && isMap(value)) {
    return mapValues(value, (each) => withoutFilledRecords(each, definition.values));
  }
  if (definition.kind !== "record" || !isMap(value)) return value;
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const field = definition.fields[name]?.is;
    const cleaned = field === undefined ? value[name] : withoutFilledRecords(value[name], field);
    if (field?.kind !== "record" || !isMap(cleaned) || Object.keys(cleaned).length > 0) kept[name] = cleaned;
  }
  return kept;
}

function mapValues(
  map: Readonly<Record<string, unknown>>,
  change: (value: unknown) => unknown,
): Readonly<Record<string, unknown>> {
  const changed: Record<string, unknown> = {};
  for (const name of Object.keys(map)) changed[name] = change(map[name]);
  return changed;
}

function kongTypeOf(definition: Definition): KongType {
  switch (definition.kind) {
    case "string":
      return { type: "string", len_min: 1 };
    case "enum":
      return { type: typeof definition.values[0] === "number" ? "integer" : "string", one_of: definition.values };
    case "integer":
    case "number":
      return { type: definition.kind, between: [definition.min, definition.max] };
    case "boolean":
      return { type: "boolean" };
    case "array":
      return {
        type: "array",
        elements: kongTypeOf(definition.items),
        ...(definition.min > 0 && { len_min: definition.min }),
      };
    case "map":
      return {
        type: "map",
        keys: { type: "string", len_min: 1 },
        values: kongTypeOf(definition.values),
        ...(definition.min > 0 && { len_min: definition.min }),
      };
    case "opaque":
      return { type: "json", json_schema: { inline: { type: "object" } } };
    case "record":
      return { type: "record", fields: kongFieldsOf(definition) };
  }
}
