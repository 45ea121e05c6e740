// SPDX-License-Identifier: Apache-2.0

import { ownValue } from "../../../../../plugins/route-table/table/own-value.ts";
import { bytesOf } from "../../../explain/byte-text.ts";
import { NO_REQUEST, NOT_UNDERSTOOD, type Header, type Reading } from "../recorded.ts";
import { asFields, type Fields } from "../fields.ts";
import { scanKongLine } from "./scan-kong.ts";
import { parseRequestLine, requestOf, type RequestLine } from "./request-line.ts";

/** What people name the fields in their own `log_format`, the surest first. */
const METHODS = ["method", "request_method", "http_method", "verb"];
const TARGETS = ["uri", "request_uri", "url", "request_url", "path"];
const QUERIES = ["args", "query_string", "query"];
const HOSTS = ["http_host", "host", "authority", "vhost", "server_name", "domain"];
const STATUSES = ["status", "status_code", "response_status", "upstream_status"];
const OURS = "access log of ddd-int-kdp";
const KONGS = "Kong log in JSON";
const REPLACED = "\ufffd";

/**
 * Reads a line of JSON: Kong's log (file-log, http-log and the like), the access log of this project's gateway and of its nginx in the old
 * cluster, a `log_format` of nginx or ingress-nginx, or the same as a container's runtime has wrapped it.
 *
 * @param again - Reads a line that stands within this one.
 */
export function parseJsonLine(line: string, again: (line: string) => Reading): Reading {
  const fast = readScanned(line);
  if (fast !== undefined) return fast;
  const fields = parsed(line);
  if (fields === undefined) return NOT_UNDERSTOOD;
  const wrapped = ownValue(fields, "log");
  if (typeof wrapped === "string") return again(wrapped.trim());
  const logged = ownValue(fields, "request");
  const inner = asFields(logged);
  const request = typeof logged === "string" ? parseRequestLine(bytesOf(logged)) : requestIn(inner ?? fields);
  if (request === undefined || request.target.includes(bytesOf(REPLACED))) return NO_REQUEST;
  const headers = headersIn(inner);
  const status = statusOf(asFields(ownValue(fields, "response")) ?? fields) ?? statusOf(fields);
  const { method, target } = request;
  const host = hostOf(fields, inner, headers) ?? request.host;
  return {
    kind: "request",
    recorded: { form: formOf(fields, inner), method, host, target, headers: () => headers, status },
  };
}

/** A line of Kong's log, whose headers are read only when they are asked for. */
function readScanned(line: string): Reading | undefined {
  const found = scanKongLine(line);
  if (found?.method === undefined || found.uri === undefined) return undefined;
  const request = requestOf(found.method, found.uri);
  const host = found.decidedHost ?? found.host ?? hostOfUrl(found.url);
  const { status } = found;
  if (request?.host !== undefined || request === undefined || host === undefined || host === "") return undefined;
  if (status === undefined || status < 100 || status >= 600) return undefined;
  const { method, target } = request;
  const form = found.isOurs ? OURS : KONGS;
  const headers = (): readonly Header[] => headersIn(asFields(ownValue(parsed(line), "request")));
  return { kind: "request", recorded: { form, method, host, target, headers, status } };
}

function hostOfUrl(url: string | undefined): string | undefined {
  return url === undefined ? undefined : requestOf("GET", bytesOf(url))?.host;
}

function formOf(fields: Fields, inner: Fields | undefined): string {
  if (Object.hasOwn(fields, "kdp")) return OURS;
  return inner === undefined ? "access log in JSON" : KONGS;
}

function parsed(line: string): Fields | undefined {
  try {
    return asFields(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function requestIn(fields: Fields): RequestLine | undefined {
  const method = firstText(fields, METHODS);
  const target = firstText(fields, TARGETS);
  if (method === undefined || target === undefined) return undefined;
  const query = target.includes("?") ? undefined : firstText(fields, QUERIES);
  const mark = query === undefined || query === "" || query === "-" || query.startsWith("?") ? "" : "?";
  return requestOf(method, bytesOf(`${target}${mark}${query === undefined || query === "-" ? "" : query}`));
}

/** The host that the client called. Kong's `url` has it too, but after a plugin has set a target it is the upstream's. */
function hostOf(fields: Fields, inner: Fields | undefined, headers: readonly Header[]): string | undefined {
  const decided = asFields(ownValue(fields, "kdp"));
  const own = decided === undefined ? undefined : firstText(decided, ["host"]);
  if (own !== undefined && own !== "") return own;
  const sent = headers.find(([name]) => name.toLowerCase() === "host")?.[1];
  if (sent !== undefined) return sent;
  const named = [...(inner === undefined ? [] : [firstText(inner, HOSTS)]), firstText(fields, HOSTS)];
  const host = named.find((each) => each !== undefined && each !== "" && each !== "_" && each !== "-");
  if (host !== undefined) return host;
  return inner === undefined ? undefined : hostOfUrl(firstText(inner, ["url"]));
}

function headersIn(request: Fields | undefined): Header[] {
  const headers = asFields(ownValue(request, "headers"));
  return Object.entries(headers ?? {}).flatMap(([name, value]) => {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((each): Header[] => (typeof each === "string" ? [[name, each]] : []));
  });
}

function statusOf(fields: Fields): number | undefined {
  for (const name of STATUSES) {
    const value = ownValue(fields, name);
    const status = typeof value === "string" && /^[0-9]{3}$/.test(value) ? Number(value) : value;
    if (typeof status === "number" && Number.isInteger(status) && status >= 100 && status < 600) return status;
  }
  return undefined;
}

function firstText(fields: Fields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = ownValue(fields, name);
    if (typeof value === "string") return value;
  }
  return undefined;
}
