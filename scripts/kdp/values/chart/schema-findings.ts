// SPDX-License-Identifier: Apache-2.0

import { Ajv, type AnySchema, type ErrorObject } from "ajv";
import chartSchema from "../../../../chart/values.schema.json" with { type: "json" };
import { finding, formatPath, type Finding, type Path } from "../../../../plugins/route-table/table/finding.ts";
import { describeValue, isMap, unknownField } from "../../../../plugins/route-table/table/schema/check-structure.ts";
import type { Definition } from "../../../../plugins/route-table/table/schema/definition.ts";
import { remedyForEnum, remedyForType } from "../../../../plugins/route-table/table/schema/remedies.ts";
import { ownValue, setOwn } from "../../../../plugins/route-table/table/own-value.ts";

/** A kind of JSON values: its name in a message, and the field definition whose remedies fit it. */
const KINDS = new Map<string, { readonly words: string; readonly like: Definition }>([
  ["boolean", { words: "true or false", like: { kind: "boolean" } }],
  ["integer", { words: "a whole number", like: { kind: "integer", min: 0, max: 0 } }],
  ["number", { words: "a number", like: { kind: "number", min: 0, max: 0 } }],
  ["string", { words: "text", like: { kind: "string", format: "line" } }],
  ["array", { words: "a list", like: { kind: "array", min: 0, items: { kind: "opaque" } } }],
  ["object", { words: "a map", like: { kind: "opaque" } }],
]);

// The table has checks of its own, with better words. It need not be there for the values around it.
const properties = { ...chartSchema.properties, routeTable: {} };
const schema: AnySchema = { type: "object", additionalProperties: false, properties };
const isValid = new Ajv({ allErrors: true, verbose: true, strict: false }).compile(schema);

/**
 * The errors that the chart's values.schema.json has in the values around the table: unknown fields, wrong types, words and numbers
 * that a field does not take. helm refuses the same values.
 *
 * @param values - All values. helm takes what is null for what is not there.
 */
export function schemaFindings(values: unknown): Finding[] {
  if (isValid(withoutNulls(values))) return [];
  const findings = new Map<string, Finding>();
  for (const error of isValid.errors ?? []) {
    // The parts of a choice only repeat why none of them fits.
    if (error.schemaPath.includes("/oneOf/")) continue;
    const found = findingOf(error, pathOf(error.instancePath, values));
    const path = formatPath(found.path);
    if (!findings.has(path)) findings.set(path, found);
  }
  return [...findings.values()];
}

function findingOf(error: ErrorObject, path: Path): Finding {
  const { keyword, params, schema: rule, parentSchema = {}, data } = error;
  const label = path.length === 0 ? "The chart" : formatPath(path);
  switch (keyword) {
    case "additionalProperties": {
      const known = Object.keys((parentSchema["properties"] ?? {}) as object);
      return unknownField(String(params["additionalProperty"]), known, path, label);
    }
    case "type": {
      const kinds = [rule as string | readonly string[]].flat().flatMap((name) => KINDS.get(name) ?? []);
      const message = `${label} must be ${kinds.map(({ words }) => words).join(" or ")}, but is ${describeValue(data)}.`;
      const [kind] = kinds;
      return finding("wrong-type", path, message, kind === undefined ? undefined : remedyForType(data, kind.like));
    }
    case "enum": {
      const words = rule as readonly (string | number)[];
      const message = `${label} must be one of ${words.join(", ")}, but is ${describeValue(data)}.`;
      const isWord = typeof data === "string" || typeof data === "number";
      return finding("bad-value", path, message, isWord ? remedyForEnum(data, words) : undefined);
    }
    case "required":
      return finding("missing-field", path, `${label} needs the field ${String(params["missingProperty"])}.`);
    case "minItems":
      return finding("too-few", path, `${label} has no entry.`);
    case "oneOf": {
      const choices = (rule as readonly { readonly required: readonly string[] }[]).flatMap(({ required }) => required);
      return finding(
        "bad-value",
        path,
        `${label} must have exactly one of ${choices.join(", ")}.`,
        "Write one of them.",
      );
    }
    default:
      return finding(
        "bad-value",
        path,
        `${label} ${error.message ?? "is not what the chart takes"}, but is ${describeValue(data)}.`,
      );
  }
}

/** A JSON Pointer as a path. In a list, a step is a number. */
function pathOf(pointer: string, values: unknown): Path {
  let current = values;
  return pointer
    .split("/")
    .slice(1)
    .map((step) => {
      const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
      const isList = Array.isArray(current);
      current = ownValue(current as Record<string, unknown>, name);
      return isList ? Number(name) : name;
    });
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isMap(value)) return value;
  const rest: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(value)) if (each !== null) setOwn(rest, name, withoutNulls(each));
  return rest;
}
