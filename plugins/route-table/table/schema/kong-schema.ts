// SPDX-License-Identifier: Apache-2.0

import type { Definition, RecordDefinition } from "./definition.ts";

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
 * A field's type. Kong puts an empty record where one is left out that does not say that it may be; with each request it would go through
 * all of them. None of a record's own fields is required: the check of the table asks for them, and the last good table goes on serving.
 */
function kongFieldTypeOf(definition: Definition): KongType {
  if (definition.kind !== "record") return kongTypeOf(definition);
  return { type: "record", required: false, fields: optionalKongFieldsOf(definition) };
}

/** The same fields, none of them required. */
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
