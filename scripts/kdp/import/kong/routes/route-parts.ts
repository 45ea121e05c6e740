// SPDX-License-Identifier: Apache-2.0

import type { HeaderMatch } from "../../estate/estate.ts";
import { booleanOf, fieldOf, numberOf, textOf, textsIn, textsOf, type Entity } from "../entity.ts";
import type { RoutePart, RouteParts, RouteProblem } from "./part.ts";
import { ANY_PATH, isRegexPath, pathMatchOf } from "./path-match.ts";
import { routeHostsOf } from "./route-hosts.ts";
import type { MatchWeight } from "./weight.ts";

/** Kong's mark of a header's value that is a regular expression. */
const REGEX_VALUE = "~*";

/** What a route without an expression matches: a part for each path, as Kong's router ranks them. */
export function routePartsOf(route: Entity, isBefore3: boolean): RouteParts {
  const written = textsOf(route, "hosts");
  const { hosts, problems } = routeHostsOf(written);
  const unsaid = [...problems, ...sniProblems(route, hosts)];
  // Without one of its conditions the route would take requests that it never had.
  if (written.length > 0 && hosts.length === 0) return { parts: [], problems: unsaid };
  if (unsaid.some(({ field }) => field === "snis") || hasAddresses(route)) return { parts: [], problems: unsaid };

  const paths = textsOf(route, "paths");
  const headers = headersOf(route);
  const methods = textsOf(route, "methods").map((method) => method.toUpperCase());
  const lengths = new Set(paths.map((path) => (isRegexPath(path, isBefore3) ? 0 : path.length)));
  const base: MatchWeight = {
    expression: undefined,
    rules: conditionsOf(route),
    hasPlainHosts: written.length > 0 && written.every((host) => !host.includes("*")),
    headers: headers.length,
    regex: undefined,
    length: 0,
    created: numberOf(route, "created_at"),
    id: lengths.size > 1 ? undefined : textOf(route, "id"),
  };
  const part = { hosts, methods, headers };
  if (paths.length === 0) return { parts: [{ ...part, path: ANY_PATH, weight: base }], problems: unsaid };
  const isStripped = booleanOf(route, "strip_path") ?? true;
  const priority = numberOf(route, "regex_priority") ?? 0;
  const parts = paths.map((path): RoutePart => {
    const isRegex = isRegexPath(path, isBefore3);
    const weight = { ...base, regex: isRegex ? priority : undefined, length: isRegex ? 0 : path.length };
    return { ...part, path: pathMatchOf(path, isBefore3, isStripped), weight };
  });
  return { parts, problems: unsaid };
}

/** The headers that a route asks for. Kong compares their values in lower case. */
function headersOf(route: Entity): HeaderMatch[] {
  const node = fieldOf(route, "headers");
  if (node?.kind !== "map") return [];
  return [...node.entries].map(([name, entry]) => {
    const values = textsIn(entry.node).map((value) => value.toLowerCase());
    const isRegex = values.some((value) => value.startsWith(REGEX_VALUE));
    const asRegex = (value: string): string =>
      value.startsWith(REGEX_VALUE) ? value.slice(REGEX_VALUE.length) : `^${value.replaceAll(/[^\w-]/g, "\\$&")}$`;
    return { name: name.toLowerCase(), values: isRegex ? values.map(asRegex) : values, isRegex };
  });
}

function conditionsOf(route: Entity): number {
  const lists = ["methods", "hosts", "paths", "snis"].filter((field) => textsOf(route, field).length > 0);
  return lists.length + (headersOf(route).length > 0 ? 1 : 0);
}

function hasAddresses(route: Entity): boolean {
  return ["sources", "destinations"].some((field) => {
    const node = fieldOf(route, field);
    return node?.kind === "list" && node.items.length > 0;
  });
}

/** A TLS client's server name is the host that it calls, so server names that cover the hosts add nothing to these. */
function sniProblems(route: Entity, hosts: readonly string[]): RouteProblem[] {
  const names = textsOf(route, "snis").map((name) => name.toLowerCase().replace(/\.$/, ""));
  if (names.length === 0 || (hosts.length > 0 && hosts.every((host) => names.some((name) => covers(name, host)))))
    return [];
  return [
    {
      code: "kong-sni",
      field: "snis",
      effect: "The route asks for server names of TLS that are not its hosts, so it is left out.",
      reason: "A table tells APIs apart by host and path.",
      remedy: "Add the hosts that clients really call to the API's `hosts`.",
      ...(hosts.length === 0 && { url: `https://${names[0] ?? ""}/` }),
    },
  ];
}

function covers(pattern: string, host: string): boolean {
  return pattern === host || (pattern.startsWith("*.") && host.endsWith(pattern.slice(1)));
}
