// SPDX-License-Identifier: Apache-2.0

import type { Definition, RecordDefinition } from "./definition.ts";

/** A field's type in Kong's schema language, as plain data. */
export interface KongType {
  readonly [attribute: string]: unknown;
}

/** A field of a record in Kong's schema language: one name, with its type. */
export interface KongField {
  readonly [name: string]: KongType;
}

/**
 * The fields of a record in Kong's schema language, so that Kong itself refuses what is of a wrong type. Nothing has a
 * default there: a default would stand in each API and hide what the table's own `defaults` say.
 *
 * @see https://developer.konghq.com/custom-plugins/schema.lua/
 */
export function kongFieldsOf(definition: RecordDefinition): KongField[] {
  return Object.entries(definition.fields).map(([name, field]) => ({
    [name]: { ...kongTypeOf(field.is), ...(field.required === true && { required: true }) },
  }));
}

function kongTypeOf(definition: Definition): KongType {
  switch (definition.kind) {
    case "string":
      return { type: "string", len_min: 1 };
    case "enum":
      return { type: "string", one_of: definition.values };
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
