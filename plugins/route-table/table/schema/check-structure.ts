// SPDX-License-Identifier: Apache-2.0

import type { ArrayDefinition, Definition, EnumDefinition, MapDefinition, RecordDefinition } from "./definition.ts";
import { finding, formatPath, type Finding, type Path } from "../finding.ts";
import { ownValue } from "../own-value.ts";
import { numberText } from "../text/number-text.ts";
import { FORMATS } from "./formats.ts";
import { closest } from "./closest-name.ts";
import { remedyForEnum, remedyForFormat, remedyForNumber, remedyForType } from "./remedies.ts";
import { shortText } from "../text/characters.ts";
import { lookAlikeRemedy } from "../text/look-alikes.ts";

type LeafDefinition = Exclude<Definition, RecordDefinition | MapDefinition | ArrayDefinition>;

/** So many unknown fields of one map are reported one by one. More of them are hardly typing errors, and a guess at each takes its time. */
const MOST_UNKNOWN = 100;

/** A list of any values. */
function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** True in Lua, where an empty table is both a list and a map. */
const EMPTY_IS_BOTH = Array.isArray({});

/** A map of any values. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  return !isList(value) || (EMPTY_IS_BOTH && value.length === 0);
}

/** Checks the structure of a value: field names, types, formats of texts, and required fields. */
export function checkStructure(value: unknown, definition: Definition, path: Path): Finding[] {
  // One list for all findings: a long list can't be spread into arguments, least of all in Lua.
  const findings: Finding[] = [];
  check(value, definition, path, findings);
  return findings;
}

function check(value: unknown, definition: Definition, path: Path, findings: Finding[]): void {
  if (value === null || value === undefined) {
    findings.push(finding("null-value", path, `${label(path)} has no value.`));
    return;
  }
  switch (definition.kind) {
    case "record":
      if (isMap(value)) checkRecord(value, definition, path, findings);
      else findings.push(wrongType(value, "a map", definition, path));
      return;
    case "map":
      if (isMap(value)) checkMap(value, definition, path, findings);
      else findings.push(wrongType(value, "a map", definition, path));
      return;
    case "array":
      if (isList(value)) checkArray(value, definition, path, findings);
      else findings.push(wrongType(value, "a list", definition, path));
      return;
    default: {
      const found = checkLeaf(value, definition, path);
      if (found !== undefined) findings.push(found);
    }
  }
}

function checkLeaf(value: unknown, definition: LeafDefinition, path: Path): Finding | undefined {
  switch (definition.kind) {
    case "opaque":
      return isMap(value) ? undefined : wrongType(value, "a map", definition, path);
    case "boolean":
      return typeof value === "boolean" ? undefined : wrongType(value, "true or false", definition, path);
    case "integer":
    case "number":
      return checkNumber(value, definition, path);
    case "enum":
      return checkEnum(value, definition, path);
    case "string": {
      if (typeof value !== "string") return wrongType(value, "text", definition, path);
      const format = FORMATS[definition.format];
      if (format.allows(value)) return undefined;
      const grpc = definition.format === "url" ? grpcRemedy(value) : undefined;
      return badValue(value, format.mustBe, path, grpc ?? remedyForFormat(value, definition.format));
    }
  }
}

function checkRecord(
  value: Readonly<Record<string, unknown>>,
  definition: RecordDefinition,
  path: Path,
  findings: Finding[],
): void {
  const known = Object.keys(definition.fields);
  const names = new Set(Object.keys(value));
  let unknown = 0;
  for (const name of names) {
    const field = ownValue(definition.fields, name);
    if (field !== undefined) check(ownValue(value, name), field.is, [...path, name], findings);
    else if (unknown < MOST_UNKNOWN) findings.push(unknownField(name, known, path, label(path)));
    if (field === undefined) unknown += 1;
  }
  if (unknown > MOST_UNKNOWN) {
    const message = `${label(path)} has ${unknown} unknown fields. The first ${MOST_UNKNOWN} are reported one by one.`;
    findings.push(finding("unknown-field", path, message, `Known here: ${known.join(", ")}.`));
  }
  for (const name of known) {
    if (ownValue(definition.fields, name)?.required === true && !names.has(name)) {
      findings.push(finding("missing-field", [...path, name], `${label(path)} needs the field ${name}.`));
    }
  }
}

function checkMap(
  value: Readonly<Record<string, unknown>>,
  definition: MapDefinition,
  path: Path,
  findings: Finding[],
): void {
  const format = FORMATS[definition.keys];
  const names = Object.keys(value);
  for (const name of names) {
    if (!format.allows(name))
      findings.push(badValue(name, format.mustBe, [...path, name], remedyForFormat(name, definition.keys)));
    check(ownValue(value, name), definition.values, [...path, name], findings);
  }
  if (names.length < definition.min) findings.push(finding("too-few", path, `${label(path)} has no entry.`));
}

function checkArray(value: readonly unknown[], definition: ArrayDefinition, path: Path, findings: Finding[]): void {
  for (let i = 0; i < value.length; i++) check(value[i], definition.items, [...path, i], findings);
  if (value.length < definition.min) findings.push(finding("too-few", path, `${label(path)} has no entry.`));
}

function checkNumber(
  value: unknown,
  definition: { readonly kind: "integer" | "number"; readonly min: number; readonly max: number },
  path: Path,
): Finding | undefined {
  const what = definition.kind === "integer" ? "a whole number" : "a number";
  if (typeof value !== "number") return wrongType(value, what, definition, path);
  const fits = value >= definition.min && value <= definition.max;
  if (fits && (definition.kind === "number" || Math.floor(value) === value)) return undefined;
  const remedy = remedyForNumber(value, definition.min, definition.max);
  return badValue(numberText(value), `${what} from ${definition.min} to ${definition.max}`, path, remedy);
}

function checkEnum(value: unknown, definition: EnumDefinition, path: Path): Finding | undefined {
  const allowed: readonly (string | number)[] = definition.values;
  const kind = typeof allowed[0] === "number" ? "number" : "string";
  if (typeof value !== kind) return wrongType(value, kind === "number" ? "a whole number" : "text", definition, path);
  const word = value as string | number;
  if (allowed.includes(word)) return undefined;
  return badValue(plainText(value), `one of ${allowed.join(", ")}`, path, remedyForEnum(word, allowed));
}

/**
 * The finding for a field that a map does not have.
 *
 * @param path - The map's, whose name in a message is `owner`.
 */
export function unknownField(name: string, known: readonly string[], path: Path, owner: string): Finding {
  const near = closest(name, known);
  const remedy =
    lookAlikeRemedy(name) ?? (near === undefined ? `Known here: ${known.join(", ")}.` : `Did you mean ${near}?`);
  return finding("unknown-field", [...path, name], `${owner} has no field ${shortText(name)}.`, remedy);
}

function wrongType(value: unknown, expected: string, definition: Definition, path: Path): Finding {
  const message = `${label(path)} must be ${expected}, but is ${describeValue(value)}.`;
  return finding("wrong-type", path, message, remedyForType(value, definition));
}

function badValue(value: string, mustBe: string, path: Path, remedy: string): Finding {
  return finding("bad-value", path, `${label(path)}: "${shortText(value)}" must be ${mustBe}.`, remedy);
}

/** What to do about a url that only Kong's own routes could serve. */
function grpcRemedy(url: string): string | undefined {
  if (!url.startsWith("grpc://") && !url.startsWith("grpcs://")) return undefined;
  return "A table routes HTTP by paths, and gRPC has paths of its own: give such an API a host and a route of Kong's beside the table (chart/README.md, gRPC).";
}

/** A value in the words of a message, such as `the text "on"` or `a list`. */
export function describeValue(value: unknown): string {
  if (isList(value)) return "a list";
  if (isMap(value)) return "a map";
  if (typeof value === "string") return `the text "${shortText(value)}"`;
  return `${typeof value === "number" ? "the number" : "the word"} ${plainText(value)}`;
}

function plainText(value: unknown): string {
  return typeof value === "number" ? numberText(value) : String(value);
}

function label(path: Path): string {
  return path.length === 0 ? "routeTable" : formatPath(path);
}
