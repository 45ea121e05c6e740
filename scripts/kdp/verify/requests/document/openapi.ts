// SPDX-License-Identifier: Apache-2.0

import { ownValue } from "../../../../../plugins/route-table/table/own-value.ts";
import { bytesOf } from "../../../explain/byte-text.ts";
import { requestOf } from "../line/request-line.ts";
import type { Recorded, RecordedBody } from "../recorded.ts";
import { asFields, asList, fieldsIn, textIn, type Fields } from "../fields.ts";
import {
  examplesIn,
  examplesOfSchema,
  parametersOf,
  queryOf,
  segmentOf,
  type Parameter,
  type Resolve,
} from "./parameters.ts";

/** A request made of the examples of an operation, or why there is none. */
export interface OperationReading {
  /** Such as `GET /users/{id}`. */
  readonly operation: string;
  readonly recorded: Recorded | undefined;
  /** What is missing; only without a request. */
  readonly missing?: string;
}

const METHODS = ["get", "head", "options", "post", "put", "patch", "delete"];
const MOST_EXAMPLES = 10;
const DEEPEST_REFERENCE = 16;
/** Parameters of these names say nothing: other parts of the document do. */
const NO_HEADERS = new Set(["accept", "content-type", "authorization"]);

/**
 * The requests that the examples of an OpenAPI document make (3.0 and 3.1), one for each further example of a parameter.
 *
 * @param isKnown - Whether a host (undefined where the server has none) and a target are those of an API that is asked about. Of several
 * servers the first counts that is known.
 */
export function readOpenApi(
  document: Fields,
  isKnown: (host: string | undefined, target: string) => boolean,
): OperationReading[] {
  const resolve = resolverOf(document);
  return Object.entries(fieldsIn(document, "paths") ?? {}).flatMap(([template, value]) => {
    const path = resolve(value);
    if (path === undefined) return [];
    return METHODS.flatMap((method) => {
      const operation = fieldsIn(path, method);
      if (operation === undefined) return [];
      const servers = [operation, path, document].map((each) => asList(ownValue(each, "servers")));
      const urls = (servers.find((each) => each.length > 0) ?? []).map((each) => serverUrl(asFields(each)));
      const named = { method: method.toUpperCase(), template, path, operation, resolve };
      return requestsOf(named, urls.length === 0 ? [""] : urls, isKnown);
    });
  });
}

interface Operation {
  readonly method: string;
  readonly template: string;
  readonly path: Fields;
  readonly operation: Fields;
  readonly resolve: Resolve;
}

function requestsOf(
  { method, template, path, operation, resolve }: Operation,
  servers: readonly string[],
  isKnown: (host: string | undefined, target: string) => boolean,
): OperationReading[] {
  const name = `${method} ${template}`;
  const parameters = parametersOf(path, operation, resolve);
  const bodies = bodiesOf(resolve(ownValue(operation, "requestBody")), resolve);
  const count = Math.max(1, bodies.values.length, ...parameters.map(({ examples }) => examples.length));
  const made = new Map<string, OperationReading>();
  for (let i = 0; i < Math.min(count, MOST_EXAMPLES); i++) {
    const filled = fill(template, parameters, i);
    const body = bodies.values[Math.min(i, bodies.values.length - 1)];
    if ("missing" in filled) return [{ operation: name, recorded: undefined, missing: filled.missing }];
    if (bodies.isRequired && body === undefined) {
      return [{ operation: name, recorded: undefined, missing: "no example of its body" }];
    }
    const places = servers.map((server) => requestOf(method, bytesOf(`${server}${filled.target}`)));
    const place = places.find((each) => each !== undefined && isKnown(each.host, each.target)) ?? places[0];
    if (place === undefined) return [{ operation: name, recorded: undefined, missing: "no URL that can be asked" }];
    const { headers } = filled;
    const sent = { ...place, ...(body !== undefined && { body }) };
    const recorded = { form: "OpenAPI", ...sent, headers: () => headers, isListed: true };
    made.set(JSON.stringify([sent, headers]), { operation: name, recorded });
  }
  return [...made.values()];
}

type Filled =
  { readonly target: string; readonly headers: readonly (readonly [string, string])[] } | { readonly missing: string };

/** Puts the `i`th example of each parameter, or its last, into the operation's URL and headers. */
function fill(template: string, parameters: readonly Parameter[], i: number): Filled {
  // Braces stay, until what they name stands in their place.
  let target = encodeURI(template.toWellFormed()).replaceAll("%25", "%").replaceAll("%7B", "{").replaceAll("%7D", "}");
  const query: string[] = [];
  const headers: [string, string][] = [];
  for (const parameter of parameters) {
    const { examples, fallback, isRequired, name } = parameter;
    const value = examples[Math.min(i, examples.length - 1)] ?? (isRequired ? fallback : undefined);
    const part = partOf(parameter, value);
    if (part === undefined) {
      if (isRequired && parameter.in !== "cookie")
        return { missing: `no example of its ${parameter.in} parameter ${name}` };
    } else if (parameter.in === "path") {
      target = target.replaceAll(`{${encodeURI(name)}}`, () => part);
    } else if (parameter.in === "query") query.push(part);
    else headers.push([name, part]);
  }
  const open = /\{([^}]*)\}/.exec(target)?.[1];
  if (open !== undefined) return { missing: `no parameter ${open}` };
  const mark = target.includes("?") ? "&" : "?";
  return { target: query.length === 0 ? target : `${target}${mark}${query.join("&")}`, headers };
}

function partOf(parameter: Parameter, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (parameter.in === "path") return segmentOf(parameter, value);
  if (parameter.in === "query") return queryOf(parameter, value);
  if (parameter.in !== "header" || NO_HEADERS.has(parameter.name.toLowerCase())) return undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function bodiesOf(
  body: Fields | undefined,
  resolve: Resolve,
): { readonly isRequired: boolean; readonly values: readonly RecordedBody[] } {
  const [type = "", media] =
    Object.entries(fieldsIn(body, "content") ?? {}).sort(([one], [other]) => rank(one) - rank(other))[0] ?? [];
  const fields = asFields(media);
  const examples = [...examplesIn(fields, resolve), ...examplesOfSchema(resolve(ownValue(fields, "schema")))];
  const values = examples.flatMap((value): RecordedBody[] => {
    const text = typeof value === "string" ? value : jsonOf(value);
    return text === undefined ? [] : [{ type, text }];
  });
  return { isRequired: ownValue(body, "required") === true, values };
}

/** Undefined for a value that has itself within it, which YAML can write. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function rank(type: string): number {
  return type.includes("json") ? 0 : 1;
}

/** A server's URL without its final slash, with the defaults of its variables. */
function serverUrl(server: Fields | undefined): string {
  const variables = fieldsIn(server, "variables");
  const url = (textIn(server, "url") ?? "").replaceAll(
    /\{([^{}]*)\}/g,
    (_, name: string) => textIn(fieldsIn(variables, name), "default") ?? "",
  );
  return url.replace(/^(https?:\/\/)[^/?#]*@/i, "$1").replace(/\/+$/, "");
}

/** Follows references of the form `#/components/…`, no further than any document needs. */
function resolverOf(document: Fields): Resolve {
  return (value) => {
    let fields = asFields(value);
    for (let depth = 0; depth < DEEPEST_REFERENCE; depth++) {
      const reference = textIn(fields, "$ref");
      if (reference === undefined) return fields;
      if (!reference.startsWith("#/")) return undefined;
      let found: unknown = document;
      for (const part of reference.slice(2).split("/")) {
        const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
        found = Array.isArray(found) ? (found as unknown[])[Number(key)] : ownValue(asFields(found), key);
      }
      fields = asFields(found);
    }
    return undefined;
  };
}
