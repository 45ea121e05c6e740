// SPDX-License-Identifier: Apache-2.0

import { ownValue } from "../../../../../plugins/route-table/table/own-value.ts";
import { asFields, asList, fieldsIn, textIn, type Fields } from "../fields.ts";

/** Follows a reference within the document; a map that is none stays. */
export type Resolve = (value: unknown) => Fields | undefined;

/** A parameter of an operation of OpenAPI. */
export interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly isRequired: boolean;
  readonly style: string | undefined;
  readonly explodes: boolean;
  /** The values that the document has for it, in its order; the first is what a request without a name of an example gets. */
  readonly examples: readonly unknown[];
  /** A value to use where one is needed: a default, the first of an enumeration. */
  readonly fallback: unknown;
}

/** The parameters of an operation: its own, and those of its path that it does not replace. */
export function parametersOf(path: Fields, operation: Fields, resolve: Resolve): Parameter[] {
  const all = new Map<string, Parameter>();
  for (const each of [...asList(ownValue(path, "parameters")), ...asList(ownValue(operation, "parameters"))]) {
    const parameter = parameterOf(resolve(each), resolve);
    if (parameter !== undefined) all.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...all.values()];
}

function parameterOf(fields: Fields | undefined, resolve: Resolve): Parameter | undefined {
  const name = textIn(fields, "name");
  const place = textIn(fields, "in");
  if (fields === undefined || name === undefined || place === undefined) return undefined;
  const [media] = Object.values(fieldsIn(fields, "content") ?? {});
  const schema = resolve(ownValue(fields, "schema")) ?? resolve(ownValue(asFields(media), "schema"));
  const style = textIn(fields, "style");
  const explode = ownValue(fields, "explode");
  return {
    in: place,
    name,
    isRequired: place === "path" || ownValue(fields, "required") === true,
    style,
    explodes: typeof explode === "boolean" ? explode : style === undefined || style === "form",
    examples: [...examplesIn(fields, resolve), ...examplesIn(asFields(media), resolve), ...examplesOfSchema(schema)],
    fallback: ownValue(schema, "default") ?? ownValue(schema, "const") ?? asList(ownValue(schema, "enum"))[0],
  };
}

/** The values of `example` and `examples` of a parameter or a media type. */
export function examplesIn(fields: Fields | undefined, resolve: Resolve): unknown[] {
  const one = ownValue(fields, "example");
  const named = Object.values(fieldsIn(fields, "examples") ?? {}).map((each) => ownValue(resolve(each), "value"));
  return [one, ...named].filter((value) => value !== undefined && value !== null);
}

/** The examples of a schema: `example` of OpenAPI 3.0, the list `examples` of 3.1. */
export function examplesOfSchema(schema: Fields | undefined): unknown[] {
  return [ownValue(schema, "example"), ...asList(ownValue(schema, "examples"))].filter(
    (value) => value !== undefined && value !== null,
  );
}

/** A parameter's part of a query, without `?`; undefined for a value that has no form there. */
export function queryOf({ name, style, explodes }: Parameter, value: unknown): string | undefined {
  const pair = (key: string, each: unknown): string | undefined => {
    const text = scalar(each);
    return text === undefined ? undefined : `${encodeURIComponent(key)}=${text}`;
  };
  if (Array.isArray(value)) {
    if (explodes)
      return joined(
        value.map((each) => pair(name, each)),
        "&",
      );
    const separator = style === "pipeDelimited" ? "%7C" : style === "spaceDelimited" ? "%20" : ",";
    const text = joined(value.map(scalar), separator);
    return text === undefined ? undefined : `${encodeURIComponent(name)}=${text}`;
  }
  const fields = asFields(value);
  if (fields === undefined) return pair(name, value);
  const isDeep = style === "deepObject";
  if (!isDeep && !explodes) return undefined;
  return joined(
    Object.entries(fields).map(([key, each]) => pair(isDeep ? `${name}[${key}]` : key, each)),
    "&",
  );
}

/** A parameter's segment of a path; undefined for a value that has no form there, or would be another path. */
export function segmentOf({ style }: Parameter, value: unknown): string | undefined {
  if (style !== undefined && style !== "simple") return undefined;
  const text = Array.isArray(value) ? joined(value.map(scalar), ",") : scalar(value);
  return text === "" || text === "." || text === ".." ? undefined : text;
}

function joined(texts: readonly (string | undefined)[], separator: string): string | undefined {
  return texts.includes(undefined) ? undefined : texts.join(separator);
}

function scalar(value: unknown): string | undefined {
  const isScalar = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  // A lone surrogate has no UTF-8.
  return isScalar && String(value).isWellFormed() ? encodeURIComponent(String(value)) : undefined;
}
