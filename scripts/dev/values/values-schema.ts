// SPDX-License-Identifier: Apache-2.0

import type { DocumentedValue } from "./documented-values.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of the chart's values. The route table's part comes from its definition, all others from defaults and comments.
 * It refuses unknown names except `global`, which helm itself adds.
 *
 * @param comment - Names the command that made the schema.
 */
export function valuesSchema(values: readonly DocumentedValue[], routeTable: JsonSchema, comment: string): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $comment: comment,
    type: "object",
    additionalProperties: false,
    required: ["routeTable"],
    properties: {
      global: { description: "What helm gives to all charts of one installation.", type: "object" },
      routeTable,
      ...propertiesOf(values),
    },
  };
}

function propertiesOf(values: readonly DocumentedValue[]): Record<string, JsonSchema> {
  return Object.fromEntries(values.map((value) => [value.name, schemaOf(value)]));
}

function schemaOf({ description, keywords, defaultValue, parts }: DocumentedValue): JsonSchema {
  const said = description === "" ? {} : { description };
  if (parts !== undefined) {
    return { ...said, type: "object", additionalProperties: false, properties: propertiesOf(parts), ...keywords };
  }
  // An enumeration implies the type.
  return { ...said, ...("enum" in keywords ? {} : { type: typeOf(defaultValue) }), ...keywords };
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
