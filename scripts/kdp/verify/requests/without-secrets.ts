// SPDX-License-Identifier: Apache-2.0

import { isToken } from "../../../../plugins/route-table/table/text/characters.ts";
import type { Header } from "./recorded.ts";
import { isSecretName, isSecretValue } from "./secret-names.ts";

/**
 * Headers that are never sent again: those of one connection, those that say who and where a client was, what proxies and gateways add,
 * conditions on an older answer, and the ids of another request.
 */
const NEVER = new Set([
  ...["host", "connection", "keep-alive", "proxy-connection", "transfer-encoding", "te", "trailer", "upgrade"],
  ...["content-length", "expect", "http2-settings", "forwarded", "via", "referer", "from", "priority", "cdn-loop"],
  ...["x-real-ip", "x-client-ip", "true-client-ip", "cf-connecting-ip", "x-request-id", "x-correlation-id", "x-scheme"],
  ...["traceparent", "tracestate", "baggage", "b3", "if-none-match", "if-modified-since", "if-match"],
  ...["if-unmodified-since", "if-range", "sec-websocket-key", "x-original-forwarded-for"],
]);
const NEVER_BEGINNINGS = [":", "x-forwarded-", "x-kong-", "x-b3-", "x-envoy-", "x-amzn-", "x-original-", "cf-", "sec-"];
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;
/** What Kong's log has for the value of a header with credentials. */
const REDACTED = "REDACTED";
const LONGEST_VALUE = 4_096;

/** What of a request is kept although it looks like a secret. */
export interface Kept {
  /** Names in lower case. */
  readonly headers: ReadonlySet<string>;
  /** Names as they are written; with `;` in the query none is kept. */
  readonly parameters: ReadonlySet<string>;
}

/** Something without its secrets, and the names of what was taken out. */
export interface Cleaned<Value> {
  readonly value: Value;
  readonly dropped: readonly string[];
}

/**
 * The headers of a recorded request that are sent again, names in lower case: without those of the connection and of proxies, and without
 * secrets, by name or by look, unless they are named.
 */
export function cleanHeaders(headers: readonly Header[], { headers: kept }: Kept): Cleaned<readonly Header[]> {
  const value: Header[] = [];
  const dropped: string[] = [];
  for (const [written, text] of headers) {
    const name = written.toLowerCase();
    if (NEVER.has(name) || NEVER_BEGINNINGS.some((beginning) => name.startsWith(beginning))) continue;
    if (name === "" || !isToken(name) || CONTROL.test(text) || text.length > LONGEST_VALUE) continue;
    if (text === REDACTED) continue;
    if (kept.has(name) || !(isSecretName(name) || isSecretValue(text))) value.push([name, text]);
    else dropped.push(name);
  }
  return { value, dropped };
}

/**
 * A request's target without parameters that look like secrets, in its query and in its path (`;jsessionid=…`); the rest stays byte for
 * byte. `undefined` as its value if a segment of the path is a secret itself: such a request can't be asked without it.
 */
export function cleanTarget(target: string, { parameters }: Kept): Cleaned<string | undefined> {
  if (!target.includes("?") && !target.includes(";") && target.length < SHORT) return { value: target, dropped: [] };
  const mark = target.indexOf("?");
  const path = mark === -1 ? target : target.slice(0, mark);
  const dropped: string[] = [];
  // Only what every reader of a URL takes for a parameter of this name: whoever hides its value in outputs must find it.
  const isNamed = (parameter: string): boolean => parameters.has(writtenName(parameter));
  const isHarmless = (parameter: string): boolean => {
    const name = nameOf(parameter);
    if (!isSecretName(name) && !isSecretValue(decoded(parameter))) return true;
    dropped.push(name);
    return false;
  };
  const segments = path.split("/").map((segment) => {
    const [first = "", ...others] = segment.split(";");
    return [first, ...others.filter(isHarmless)].join(";");
  });
  if (segments.some((segment) => isSecretValue(decoded(segment)))) return { value: undefined, dropped };
  const query = mark === -1 ? "" : target.slice(mark + 1);
  // Where a query has both, `&` separates, and `;` belongs to a value.
  const separator = query.includes("&") ? "&" : ";";
  const rest = query
    .split(separator)
    .filter((parameter) => parameter === "" || (!query.includes(";") && isNamed(parameter)) || isHarmless(parameter))
    .join(separator);
  return { value: segments.join("/") + (mark === -1 || (rest === "" && query !== "") ? "" : `?${rest}`), dropped };
}

/** The values of named parameters in a target's query, as they are written and as a server reads them. */
export function valuesInQuery(target: string, names: ReadonlySet<string>): string[] {
  const mark = target.indexOf("?");
  if (mark === -1 || names.size === 0) return [];
  return target
    .slice(mark + 1)
    .split("&")
    .filter((parameter) => names.has(writtenName(parameter)))
    .flatMap((parameter) => {
      const value = parameter.includes("=") ? parameter.slice(parameter.indexOf("=") + 1) : "";
      return [value, new URLSearchParams(`v=${value}`).get("v") ?? ""];
    });
}

/** Nothing shorter can have a secret in its path: 24 characters are the shortest that look like one, and a slash. */
const SHORT = 16;

/** A parameter's name, unescaped as a server does it. */
function writtenName(parameter: string): string {
  const equals = parameter.indexOf("=");
  return decodeOnce(equals === -1 ? parameter : parameter.slice(0, equals));
}

function nameOf(parameter: string): string {
  return decoded(writtenName(parameter));
}

/** Without its escapes, also where they are escaped once more. */
function decoded(text: string): string {
  const once = decodeOnce(text);
  return once.includes("%") ? decodeOnce(once) : once;
}

function decodeOnce(text: string): string {
  if (!text.includes("%")) return text;
  return text.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
