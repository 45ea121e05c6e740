// SPDX-License-Identifier: Apache-2.0

import type { EstatePlugin } from "./estate.ts";

/** The annotations by which a source refuses requests, below any prefix. A snippet can do it as well. */
const ANNOTATIONS = new Set([
  "auth-url",
  "auth-type",
  "auth-secret",
  "auth-snippet",
  "auth-tls-secret",
  "auth-tls-match-cn",
  "whitelist-source-range",
  "allowlist-source-range",
  "denylist-source-range",
  "satisfy",
  "configuration-snippet",
  "server-snippet",
  "acl-name-suffix",
  "acl-type",
]);

/** The plugins of Kong that let in only some requests. */
const PLUGINS = new Set([
  "ip-restriction",
  "key-auth",
  "basic-auth",
  "hmac-auth",
  "jwt",
  "acl",
  "ldap-auth",
  "session",
  "bot-detection",
  "request-termination",
]);

/** Whether an annotation, without its prefix, decides who may come in. */
export function isGuardAnnotation(name: string): boolean {
  return ANNOTATIONS.has(name);
}

/** Whether a plugin that can be carried decides who may come in. */
export function isGuardPlugin({ name }: Pick<EstatePlugin, "name">): boolean {
  return PLUGINS.has(name);
}
