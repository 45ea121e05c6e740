// SPDX-License-Identifier: Apache-2.0

import type { Definition, RecordDefinition } from "./definition.ts";

/** A field's type in Kong's schema language, as plain data. */
export type KongType = Readonly<Record<string, unknown>>;

/** A field of a record in Kong's schema language: one name, with its type. */
export type KongField = Readonly<Record<string, KongType>>;

/**
 * The fields of a record in Kong's schema language. With it, Kong itself refuses values of a wrong type. No field has a default: Kong
 * would put it into each API, where it would hide the table's own `defaults`.
 *
 * @see https://developer.konghq.com/custom-plugins/schema.lua/
 */
function kongFieldsOf(definition: RecordDefinition): KongField[] {
  return Object.entries(definition.fields).map(([name, field]) => ({
    [name]: { ...kongFieldTypeOf(field.is), ...(field.required === true && { required: true }) },
  }));
}

/**
 * A field's type. Records say `required: false`, since Kong otherwise adds an empty record where one is left out, and walks through all
 * of them on each request. No field of a record is required: `checkTable` reports missing fields, and the last good table stays in force.
 */
function kongFieldTypeOf(definition: Definition): KongType {
  if (definition.kind !== "record") return kongTypeOf(definition);
  return { type: "record", required: false, fields: optionalKongFieldsOf(definition) };
}

/** The fields of a record in Kong's schema language, none of them required. */
export function optionalKongFieldsOf(definition: RecordDefinition): KongField[] {
  return Object.entries(definition.fields).map(([name, field]) => ({ [name]: kongFieldTypeOf(field.is) }));
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
