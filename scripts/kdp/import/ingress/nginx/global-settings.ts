// SPDX-License-Identifier: Apache-2.0

import type { SourceObject } from "../../source.ts";
import { textMapAt } from "../object-fields.ts";

/** The settings of the whole controller that decide where requests go. */
export interface GlobalSettings {
  readonly sslRedirect: boolean;
  readonly forceSslRedirect: boolean;
  readonly preservesTrailingSlash: boolean;
  readonly redirectStatus: number;
  /** Paths that are never redirected to HTTPS. */
  readonly noRedirectPaths: readonly string[];
  readonly connectTimeout: number | undefined;
  readonly sendTimeout: number | undefined;
  readonly readTimeout: number | undefined;
  readonly bodySize: string | undefined;
  readonly tries: number | undefined;
  readonly allowlist: string | undefined;
  readonly denylist: string | undefined;
  /** Whether snippets are served; `undefined` if no ConfigMap says so. */
  readonly servesSnippets: boolean | undefined;
}

const TRUE = new Set(["1", "t", "T", "TRUE", "true", "True"]);
const FALSE = new Set(["0", "f", "F", "FALSE", "false", "False"]);

/** What ingress-nginx does without a ConfigMap. */
export const DEFAULT_SETTINGS: GlobalSettings = settingsOf(new Map());

/** The keys that this module reads. */
export const READ_KEYS: ReadonlySet<string> = new Set([
  ...[
    "ssl-redirect",
    "force-ssl-redirect",
    "preserve-trailing-slash",
    "http-redirect-code",
    "no-tls-redirect-locations",
  ],
  ...[
    "proxy-connect-timeout",
    "proxy-send-timeout",
    "proxy-read-timeout",
    "proxy-body-size",
    "proxy-next-upstream-tries",
  ],
  ...["whitelist-source-range", "denylist-source-range", "annotations-risk-level", "allow-snippet-annotations"],
]);

/** Whether a ConfigMap holds the settings of an ingress-nginx: the one of its chart, or of its manifests. */
export function isSettings({ kind, name, root }: SourceObject): boolean {
  if (kind !== "ConfigMap") return false;
  if (/^(?:nginx-configuration|(?:.*-)?ingress-nginx-controller)$/.test(name)) return true;
  const labels = root.entries.get("metadata")?.node;
  const own = labels?.kind === "map" ? labels.entries.get("labels")?.node : undefined;
  const app = own?.kind === "map" ? own.entries.get("app.kubernetes.io/name")?.node : undefined;
  return app?.kind === "scalar" && app.value === "ingress-nginx" && name.includes("controller");
}

/** The settings of a ConfigMap. A value that is none counts as missing, as there. */
export function readGlobalSettings(object: SourceObject): GlobalSettings {
  return settingsOf(textMapAt(object, ["data"]));
}

function settingsOf(data: ReadonlyMap<string, string>): GlobalSettings {
  const flag = (key: string): boolean | undefined => {
    const value = data.get(key);
    if (value === undefined) return undefined;
    if (TRUE.has(value)) return true;
    return FALSE.has(value) ? false : undefined;
  };
  const integer = (key: string): number | undefined => {
    const value = data.get(key);
    return value !== undefined && /^[0-9]{1,9}$/.test(value) ? Number(value) : undefined;
  };
  const status = integer("http-redirect-code") ?? 308;
  const risk = data.get("annotations-risk-level");
  const allowsSnippets = flag("allow-snippet-annotations");
  const noRedirect = data.get("no-tls-redirect-locations") ?? "/.well-known/acme-challenge";
  return {
    sslRedirect: flag("ssl-redirect") ?? true,
    forceSslRedirect: flag("force-ssl-redirect") ?? false,
    preservesTrailingSlash: flag("preserve-trailing-slash") ?? false,
    redirectStatus: [301, 302, 307, 308].includes(status) ? status : 308,
    noRedirectPaths: noRedirect
      .split(",")
      .map((path) => path.trim())
      .filter((path) => path !== ""),
    connectTimeout: integer("proxy-connect-timeout"),
    sendTimeout: integer("proxy-send-timeout"),
    readTimeout: integer("proxy-read-timeout"),
    bodySize: data.get("proxy-body-size"),
    tries: integer("proxy-next-upstream-tries"),
    allowlist: data.get("whitelist-source-range"),
    denylist: data.get("denylist-source-range"),
    servesSnippets: data.size === 0 ? undefined : allowsSnippets === true && risk?.toLowerCase() === "critical",
  };
}
