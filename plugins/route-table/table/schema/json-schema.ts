// SPDX-License-Identifier: Apache-2.0

import type { Definition, RecordDefinition } from "./definition.ts";
import { PATTERNS } from "./patterns.ts";
import { ownValue, setOwn } from "../own-value.ts";

/** A JSON Schema (draft-07, which every helm understands) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of the values that a definition allows: names, types, enumerations, bounds and patterns. A schema can't express the
 * rules of `rules/`.
 *
 * @see https://json-schema.org/draft-07/schema
 */
export function jsonSchemaOf(definition: Definition): JsonSchema {
  switch (definition.kind) {
    case "string":
      return { type: "string", pattern: PATTERNS[definition.format] };
    case "enum":
      return { type: typeof definition.values[0] === "number" ? "integer" : "string", enum: definition.values };
    case "integer":
    case "number":
      return { type: definition.kind, minimum: definition.min, maximum: definition.max };
    case "boolean":
      return { type: "boolean" };
    case "array":
      return { type: "array", minItems: definition.min, items: jsonSchemaOf(definition.items) };
    case "map":
      return {
        type: "object",
        minProperties: definition.min,
        propertyNames: { pattern: PATTERNS[definition.keys] },
        additionalProperties: jsonSchemaOf(definition.values),
      };
    case "opaque":
      return { type: "object" };
    case "record":
      return recordSchema(definition);
  }
}

function recordSchema(definition: RecordDefinition): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const name of Object.keys(definition.fields)) {
    const field = ownValue(definition.fields, name);
    if (field === undefined) continue;
    setOwn(properties, name, { description: field.doc, ...jsonSchemaOf(field.is) });
    if (field.required === true) required.push(name);
  }
  return {
    type: "object",
    additionalProperties: false,
    properties,
    ...(required.length > 0 && { required }),
  };
}
