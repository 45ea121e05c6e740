// SPDX-License-Identifier: Apache-2.0

import { normalPath } from "../../plugins/route-table/decision/http/normal-path.ts";
import type { Estate, EstateRoute } from "../../scripts/kdp/import/estate/estate.ts";

/** A request, as a client sends it. */
export interface EstateRequest {
  readonly method?: string;
  readonly host: string;
  /** The path with the query. */
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What an estate does with a request: the route, and the path and query that the upstream gets; no target if it depends on more. */
export interface EstateOutcome {
  readonly route: EstateRoute;
  readonly target: string | undefined;
}

/** What an estate does with a request, by the words of the estate's types; `undefined` if no route takes it. */
export function estateOutcome(estate: Estate, request: EstateRequest): EstateOutcome | undefined {
  const [written = "", ...query] = request.target.split("?");
  const path = normalPath(written);
  if (path === undefined) return undefined;
  const route = estate.routes.find((each) => takes(each, request, path));
  if (route === undefined) return undefined;
  const rest = query.length === 0 ? "" : `?${query.join("?")}`;
  const rewritten = rewrite(route, path);
  return { route, target: rewritten === undefined ? undefined : rewritten + rest };
}

function takes(route: EstateRoute, { method = "GET", host, headers = {} }: EstateRequest, path: string): boolean {
  const name = host.replace(/:\d+$/, "");
  const isHost = route.hosts.length === 0 || route.hosts.some((pattern) => hostMatches(pattern, name));
  const isMethod = route.methods.length === 0 || route.methods.includes(method);
  return (
    isHost && isMethod && pathMatches(route, path) && route.headers.every((match) => headerMatches(match, headers))
  );
}

function hostMatches(pattern: string, host: string): boolean {
  return pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) && host.length >= pattern.length : pattern === host;
}

function pathMatches({ path: { kind, value, ignoresCase } }: EstateRoute, sent: string): boolean {
  if (kind === "regex") return new RegExp(`^(?:${value})`, ignoresCase ? "isu" : "su").test(sent);
  const path = ignoresCase ? sent.toLowerCase() : sent;
  const text = ignoresCase ? value.toLowerCase() : value;
  if (kind === "exact") return path === text;
  if (kind === "prefix") return path.startsWith(text);
  return path === text || path.startsWith(`${text.replace(/\/$/, "")}/`);
}

function headerMatches(
  { name, values, isRegex }: EstateRoute["headers"][number],
  headers: Readonly<Record<string, string>>,
): boolean {
  const [, sent] = Object.entries(headers).find(([each]) => each.toLowerCase() === name) ?? [];
  if (sent === undefined) return false;
  const value = sent.toLowerCase();
  return values.some((each) => (isRegex ? new RegExp(each).test(value) : each === value));
}

function rewrite({ rewrite: rule }: EstateRoute, path: string): string | undefined {
  if (rule.kind === "none") return path;
  if (rule.kind === "whole") return rule.path;
  if (rule.kind === "other") return undefined;
  const rest = path.slice(rule.strip.length);
  if (rest === "" || (path === "/" && rule.base !== "")) return rule.base === "" ? "/" : rule.base;
  return rule.base + (rest.startsWith("/") ? rest : `/${rest}`);
}
