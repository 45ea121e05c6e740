// SPDX-License-Identifier: Apache-2.0

import { declaredSettings } from "../effective-api.ts";
import { finding, type Finding, type Path } from "../finding.ts";
import type { RouteTable } from "../schema/route-table.ts";
import { isMap } from "../schema/check-structure.ts";
import type { ApiSettings } from "../schema/api-fields.ts";
import { ownValue } from "../own-value.ts";

/** How names of fields with a secret end, as a whole or after an underscore: those of Kong's bundled plugins, and usual ones. */
const ENDINGS = ["secret", "password", "passwd", "passphrase", "token", "apikey", "credential"];
/** Names that are a secret's as a whole. */
const NAMES = ["key", "authorization", "proxy_authorization", "cookie"];
/** What is a secret before `key`; `cache_key` and `sync_key` are none. */
const KEYS = ["api", "private", "secret", "access", "aws", "hmac", "signing", "encryption", "client", "auth"];

/**
 * Secrets that stand in a plugin's configuration, and so in a ConfigMap or a KongPlugin for all to read who may read those; and a configuration
 * that is said twice. What the secret is, no finding says.
 */
export function checkSecrets(table: RouteTable): Finding[] {
  const findings: Finding[] = [];
  for (const [path, settings] of declaredSettings(table)) checkPlugins(settings, path, findings);
  return findings;
}

function checkPlugins({ plugins = [] }: ApiSettings, at: Path, findings: Finding[]): void {
  for (let i = 0; i < plugins.length; i++) {
    const plugin = plugins[i];
    if (plugin === undefined) continue;
    const path = [...at, "plugins", i];
    if (plugin.config !== undefined && plugin.configFrom !== undefined) {
      const message = `${plugin.name} has its configuration here and in the Secret ${plugin.configFrom.secret}; Kong's ingress controller takes one of them alone.`;
      findings.push(finding("plugin-config-twice", [...path, "configFrom"], message));
    }
    walk(plugin.config, [...path, "config"], "", plugin.name, findings);
  }
}

/** Looks through a value, whose field is named `name`; a list's entries have the name of the list. */
function walk(value: unknown, path: Path, name: string, plugin: string, findings: Finding[]): void {
  if (typeof value === "string") {
    if (holdsSecret(name, value)) {
      const message = `${plugin} has what looks like a secret here, in plain text.`;
      findings.push(finding("secret-in-table", path, message));
    }
  } else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) walk(value[i], [...path, i], name, plugin, findings);
  } else if (isMap(value)) {
    for (const key of Object.keys(value)) walk(ownValue(value, key), [...path, key], key, plugin, findings);
  }
}

/**
 * Whether a text looks like a secret, by the name of its field, or by a name or a password in itself. A reference to a secret is none.
 */
export function holdsSecret(name: string, value: string): boolean {
  if (value === "" || (value.startsWith("{vault://") && value.endsWith("}"))) return false;
  // An entry of a list of headers: its name, a colon, and what is sent.
  const colon = value.indexOf(":");
  const isHeader = colon > 0 && value.substring(colon + 1).trim() !== "" && isSecretName(value.substring(0, colon));
  return isSecretName(name) || isHeader || hasUserInfo(value);
}

/** Whether a field or a header of this name holds a secret. */
export function isSecretName(text: string): boolean {
  const name = text.toLowerCase().split("-").join("_");
  if (NAMES.includes(name)) return true;
  for (const ending of ENDINGS) {
    if (name === ending || name.endsWith(`_${ending}`)) return true;
  }
  for (const before of KEYS) {
    const key = `${before}_key`;
    if (name === key || name.endsWith(`_${key}`)) return true;
  }
  return false;
}

/** Whether a URL has a name and a password before its host. */
function hasUserInfo(url: string): boolean {
  const start = url.indexOf("://");
  if (start === -1) return false;
  const authority = (url.substring(start + 3).split("/")[0] ?? "").split("?")[0] ?? "";
  const at = authority.indexOf("@");
  const colon = authority.indexOf(":");
  return colon !== -1 && colon < at;
}
