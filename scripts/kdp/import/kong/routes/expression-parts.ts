// SPDX-License-Identifier: Apache-2.0

import type { HeaderMatch, PathMatch } from "../../estate/estate.ts";
import { booleanOf, numberOf, textOf, type Entity } from "../entity.ts";
import { alternativesOf, type Comparison } from "./expression.ts";
import type { RoutePart, RouteParts } from "./part.ts";
import { ANY_PATH, regexMatchOf } from "./path-match.ts";

const HEADER = "http.headers.";

/** What a route with an expression matches. An expression with a part that no estate can say gives a problem, and no part. */
export function expressionPartsOf(route: Entity, expression: string): RouteParts {
  const isStripped = booleanOf(route, "strip_path") ?? true;
  const alternatives = alternativesOf(expression)?.map((all) => conditionsOf(all, isStripped));
  const parts: RoutePart[] = [];
  for (const conditions of alternatives ?? [undefined]) {
    if (conditions === undefined) return { parts: [], problems: [notUnderstood()] };
    if (conditions === "never") continue;
    const weight = {
      expression: numberOf(route, "priority") ?? 0,
      rules: 0,
      hasPlainHosts: false,
      headers: 0,
      regex: undefined,
      length: 0,
      created: undefined,
      id: textOf(route, "id"),
    };
    parts.push({ ...conditions, weight });
  }
  return { parts, problems: [] };
}

type Conditions = Omit<RoutePart, "weight">;

/** The conditions that hold together; `never` if they contradict each other, `undefined` if an estate can't say them. */
function conditionsOf(all: readonly Comparison[], isStripped: boolean): Conditions | "never" | undefined {
  let host: string | undefined;
  let path: PathMatch | undefined;
  let method: string | undefined;
  const headers: HeaderMatch[] = [];
  for (const comparison of all) {
    const { field, operator, value } = comparison;
    if (field === "http.host") {
      const named = hostOf(operator, value);
      if (named === undefined) return undefined;
      if (host !== undefined && host !== named)
        return host.startsWith("*") || named.startsWith("*") ? undefined : "never";
      host = named;
    } else if (field === "http.path") {
      // Two conditions on a path have no one form.
      if (path !== undefined) return undefined;
      path = pathOf(comparison, isStripped);
      if (path === undefined) return undefined;
    } else if (field === "http.method" && operator === "==") {
      if (method !== undefined && method !== value) return "never";
      method = value;
    } else if (field.startsWith(HEADER) && (operator === "==" || operator === "~")) {
      const name = field.slice(HEADER.length).replaceAll("_", "-");
      headers.push({ name, values: [value.toLowerCase()], isRegex: operator === "~" });
    } else return undefined;
  }
  const methods = method === undefined ? [] : [method];
  return { hosts: host === undefined ? [] : [host], path: path ?? ANY_PATH, methods, headers };
}

function hostOf(operator: string, value: string): string | undefined {
  if (operator === "==") return value.toLowerCase();
  return operator === "=^" && value.startsWith(".") ? `*${value.toLowerCase()}` : undefined;
}

function pathOf({ operator, value, isLower }: Comparison, isStripped: boolean): PathMatch | undefined {
  if (operator === "==") return { kind: "exact", value, ignoresCase: isLower };
  if (operator === "^=") return { kind: "prefix", value, ignoresCase: isLower };
  if (operator !== "~") return undefined;
  const match = regexMatchOf(value, isStripped);
  if (/^(?:\(\?i\))?\^/.test(value)) return { ...match, ignoresCase: match.ignoresCase || isLower };
  // Here, an expression may match anywhere.
  return {
    kind: "regex",
    value: `[^]*?(?:${value.replace(/^\(\?i\)/, "")})`,
    ignoresCase: match.ignoresCase || isLower,
  };
}

function notUnderstood(): RouteParts["problems"][number] {
  return {
    code: "kong-expression",
    field: "expression",
    effect: "The route's expression asks for more than hosts, paths, methods and headers, so the route is left out.",
    reason: "A table tells APIs apart by host and path.",
    remedy: "Say the route's hosts and paths in the table by hand.",
  };
}
