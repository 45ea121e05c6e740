// SPDX-License-Identifier: Apache-2.0

import type { ArrayDefinition, Definition, MapDefinition, RecordDefinition } from "./definition.ts";
import { finding } from "./codes.ts";
import { formatPath, type Finding, type Path } from "./finding.ts";
import { FORMATS } from "./formats.ts";
import { closest } from "./closest.ts";

/** A list of any values. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A map of any values. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !isList(value);
}

/** All that is wrong with the form of a value: names, types, how a text is written, what is missing. */
export function checkStructure(value: unknown, definition: Definition, path: Path): Finding[] {
  if (value === null || value === undefined) {
    return [finding("null-value", path, `${label(path)} has no value.`)];
  }
  switch (definition.kind) {
    case "record":
      return isMap(value) ? checkRecord(value, definition, path) : [wrongType(value, "a map", path)];
    case "map":
      return isMap(value) ? checkMap(value, definition, path) : [wrongType(value, "a map", path)];
    case "array":
      return isList(value) ? checkArray(value, definition, path) : [wrongType(value, "a list", path)];
    case "opaque":
      return isMap(value) ? [] : [wrongType(value, "a map", path)];
    case "boolean":
      return typeof value === "boolean" ? [] : [wrongType(value, "true or false", path)];
    case "integer":
    case "number":
      return checkNumber(value, definition, path);
    case "enum":
      return checkEnum(value, definition.values, path);
    case "string": {
      if (typeof value !== "string") return [wrongType(value, "text", path)];
      const format = FORMATS[definition.format];
      return format.allows(value) ? [] : [badValue(value, format.mustBe, path)];
    }
  }
}

function checkRecord(value: Readonly<Record<string, unknown>>, definition: RecordDefinition, path: Path): Finding[] {
  const findings: Finding[] = [];
  const known = Object.keys(definition.fields);
  for (const name of Object.keys(value)) {
    const field = known.includes(name) ? definition.fields[name] : undefined;
    if (field !== undefined) findings.push(...checkStructure(value[name], field.is, [...path, name]));
    else findings.push(unknownField(name, known, path));
  }
  for (const name of known) {
    if (definition.fields[name]?.required === true && !Object.keys(value).includes(name)) {
      findings.push(finding("missing-field", [...path, name], `${label(path)} needs the field ${name}.`));
    }
  }
  return findings;
}

function checkMap(value: Readonly<Record<string, unknown>>, definition: MapDefinition, path: Path): Finding[] {
  const findings: Finding[] = [];
  const format = FORMATS[definition.keys];
  const names = Object.keys(value);
  for (const name of names) {
    if (!format.allows(name)) findings.push(badValue(name, format.mustBe, [...path, name]));
    findings.push(...checkStructure(value[name], definition.values, [...path, name]));
  }
  if (names.length < definition.min) {
    findings.push(finding("too-few", path, `${label(path)} has no entry.`));
  }
  return findings;
}

function checkArray(value: readonly unknown[], definition: ArrayDefinition, path: Path): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < value.length; i++) {
    findings.push(...checkStructure(value[i], definition.items, [...path, i]));
  }
  if (value.length < definition.min) {
    findings.push(finding("too-few", path, `${label(path)} has no entry.`));
  }
  return findings;
}

function checkNumber(
  value: unknown,
  definition: { readonly kind: "integer" | "number"; readonly min: number; readonly max: number },
  path: Path,
): Finding[] {
  const what = definition.kind === "integer" ? "a whole number" : "a number";
  if (typeof value !== "number") return [wrongType(value, what, path)];
  const fits = value >= definition.min && value <= definition.max;
  if (fits && (definition.kind === "number" || Math.floor(value) === value)) return [];
  return [badValue(`${value}`, `${what} from ${definition.min} to ${definition.max}`, path)];
}

function checkEnum(value: unknown, allowed: readonly string[], path: Path): Finding[] {
  if (typeof value !== "string") return [wrongType(value, "text", path)];
  return allowed.includes(value) ? [] : [badValue(value, `one of ${allowed.join(", ")}`, path)];
}

function unknownField(name: string, known: readonly string[], path: Path): Finding {
  const near = closest(name, known);
  const remedy = near === undefined ? `Known here: ${known.join(", ")}.` : `Did you mean ${near}?`;
  return finding("unknown-field", [...path, name], `${label(path)} has no field ${name}.`, remedy);
}

function wrongType(value: unknown, expected: string, path: Path): Finding {
  return finding("wrong-type", path, `${label(path)} must be ${expected}, and is ${describe(value)}.`);
}

function badValue(value: string, mustBe: string, path: Path): Finding {
  return finding("bad-value", path, `${label(path)}: "${value}" must be ${mustBe}.`);
}

function describe(value: unknown): string {
  if (isList(value)) return "a list";
  if (isMap(value)) return "a map";
  if (typeof value === "string") return `the text "${value}"`;
  return `${typeof value === "number" ? "the number" : "the word"} ${String(value)}`;
}

function label(path: Path): string {
  return path.length === 0 ? "routeTable" : formatPath(path);
}
