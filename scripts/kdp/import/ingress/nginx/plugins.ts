// SPDX-License-Identifier: Apache-2.0

import { holdsSecret, isSecretName } from "../../../../../plugins/route-table/table/rules/secrets.ts";
import type { EstatePlugin } from "../../estate/estate.ts";
import { isReference, looksSecret, namesSecret } from "../../kong/plugins/secret-shapes.ts";
import type { SourceObject } from "../../source.ts";
import { fieldPlace, textMapAt } from "../object-fields.ts";
import type { GlobalSettings } from "./global-settings.ts";
import type { IngressSettings } from "./ingress-settings.ts";

/** The lists of `Access-Control-*` that ingress-nginx sends if an Ingress names none. */
const CORS_METHODS = "GET, PUT, POST, DELETE, PATCH, OPTIONS";
const CORS_HEADERS =
  "DNT,Keep-Alive,User-Agent,X-Requested-With,If-Modified-Since,Cache-Control,Content-Type,Range,Authorization";
const CORS_MAX_AGE = 1_728_000;
const HEADER_LIST = /^[-A-Za-z0-9_, ]*$/;
const METHOD_LIST = /^[A-Z, ]+$/;
const EXPOSED_LIST = /^[-A-Za-z0-9_*, ]+$/;
const UNITS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["b", 1],
  ["k", 1024],
  ["m", 1024 ** 2],
  ["g", 1024 ** 3],
]);

/** What an Ingress asks of requests and answers that plugins of Kong do as well. */
export function pluginsOf(
  settings: IngressSettings,
  globals: GlobalSettings,
  headerMaps: ReadonlyMap<string, SourceObject>,
): readonly EstatePlugin[] {
  return [
    ...addressPlugins(settings),
    ...corsPlugins(settings),
    ...sizePlugins(settings, globals),
    ...headerPlugins(settings, headerMaps),
  ];
}

function addressPlugins({ annotations, ranges: { allow, deny } }: IngressSettings): readonly EstatePlugin[] {
  if (allow.length === 0 && deny.length === 0) return [];
  const own = ["whitelist-source-range", "allowlist-source-range", "denylist-source-range"];
  const name = own.find((each) => annotations.has(each)) ?? "whitelist-source-range";
  const config = { ...(allow.length > 0 ? { allow } : {}), ...(deny.length > 0 ? { deny } : {}) };
  return [{ place: annotations.place(name), name: "ip-restriction", config, withheld: [] }];
}

function corsPlugins({ annotations }: IngressSettings): readonly EstatePlugin[] {
  if (annotations.flag("enable-cors") !== true) return [];
  const listed = (name: string, allowed: RegExp, fallback: string): readonly string[] => {
    const value = annotations.text(name);
    return splitList(value !== undefined && allowed.test(value) ? value : fallback);
  };
  const exposed = listed("cors-expose-headers", EXPOSED_LIST, "");
  const config = {
    origins: originsOf(annotations.text("cors-allow-origin")),
    methods: listed("cors-allow-methods", METHOD_LIST, CORS_METHODS),
    headers: listed("cors-allow-headers", HEADER_LIST, CORS_HEADERS),
    ...(exposed.length > 0 ? { exposed_headers: exposed } : {}),
    credentials: annotations.flag("cors-allow-credentials") ?? true,
    max_age: annotations.integer("cors-max-age") ?? CORS_MAX_AGE,
  };
  return [{ place: annotations.place("enable-cors"), name: "cors", config, withheld: [] }];
}

/** Origins of ingress-nginx are names, or have one star for a label. Kong takes names and regular expressions. */
function originsOf(written: string | undefined): readonly string[] {
  const origins = splitList(written ?? "*");
  if (origins.includes("*")) return ["*"];
  const known = origins.filter((origin) => /^https?:\/\/(?:\*\.)?[A-Za-z0-9\-.]+(?::[0-9]+)?$/.test(origin));
  return known.map((origin) => {
    if (!origin.includes("*")) return origin;
    return `^${origin.replaceAll(".", "\\.").replace("*", "[A-Za-z0-9\\-]+")}$`;
  });
}

function sizePlugins({ annotations }: IngressSettings, globals: GlobalSettings): readonly EstatePlugin[] {
  const own = annotations.text("proxy-body-size");
  const bytes = bytesOf(own ?? globals.bodySize ?? "");
  if (bytes === undefined || bytes === 0) return [];
  const config =
    bytes % UNIT === 0
      ? { allowed_payload_size: bytes / UNIT, size_unit: "megabytes" }
      : { allowed_payload_size: bytes, size_unit: "bytes" };
  return [{ place: annotations.place("proxy-body-size"), name: "request-size-limiting", config, withheld: [] }];
}

const UNIT = 1024 ** 2;

function bytesOf(written: string): number | undefined {
  const [, digits, unit = ""] = /^(\d{1,12})([bkmg]?)$/i.exec(written.replaceAll(" ", "")) ?? [];
  const factor = UNITS.get(unit.toLowerCase());
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}

function headerPlugins(
  { object, annotations }: IngressSettings,
  headerMaps: ReadonlyMap<string, SourceObject>,
): readonly EstatePlugin[] {
  const written = annotations.text("custom-headers");
  if (written === undefined) return [];
  const map = headerMaps.get(written.includes("/") ? written : `${object.namespace}/${written}`);
  const headers = map === undefined ? [] : [...textMapAt(map, ["data"])];
  if (map === undefined || headers.length === 0) return [];
  const kept = headers.filter((header) => !isSecretHeader(header));
  const config = {
    remove: { headers: headers.map(([name]) => name) },
    add: { headers: kept.map(([name, value]) => `${name}:${value}`) },
  };
  const withheld = kept.length < headers.length ? ["add.headers"] : [];
  return [{ place: fieldPlace(map, ["data"]), name: "response-transformer", config, withheld }];
}

/** Whether a header of a ConfigMap is a secret by its name or its look. A reference to one is none. */
export function isSecretHeader([name, value]: readonly [string, string]): boolean {
  if (value === "" || isReference(value)) return false;
  return namesSecret(name) || isSecretName(name) || holdsSecret(name, value) || looksSecret(value);
}

function splitList(written: string): readonly string[] {
  return written
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
