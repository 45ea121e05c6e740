// SPDX-License-Identifier: Apache-2.0

import { holdsSecret, isSecretName } from "../../../../../plugins/route-table/table/rules/secrets.ts";
import type { ValueNode } from "../../../values/node.ts";
import schemas from "../kong-schemas.json" with { type: "json" };
import { isReference, isSecretPair, looksSecret } from "./secret-shapes.ts";

/** A plugin's configuration without its secrets. */
export interface WithheldConfig {
  readonly config: Readonly<Record<string, unknown>>;
  /** The fields that were taken out, as paths such as `redis.password`, each once. */
  readonly withheld: readonly string[];
}

/** Stands for a value that is taken out, or for none. */
const NOTHING = Symbol("nothing");

/** The fields that Kong's schema marks as secrets or references to such, by plugin: `config.redis.password`. */
const SECRET_FIELDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(schemas.plugins).map(([name, { secrets }]) => [name, new Set<string>(secrets)]),
);

/** What request-transformer adds to requests is often the gateway's own credential for the upstream, whatever its name. */
const ADDED_TO_REQUESTS = /^(?:add|append|replace)\.(?:headers|querystring|body)$/;

/**
 * The configuration of a plugin without what is secret: by Kong's schema, by the name of a field, or by its look. Nulls are left out, too.
 */
export function withholdSecrets(plugin: string, config: ValueNode | undefined): WithheldConfig {
  const withheld = new Set<string>();
  const value = config?.kind === "map" ? clean(config, { plugin, path: "", name: "", isSecret: false, withheld }) : {};
  return { config: isRecord(value) ? value : {}, withheld: [...withheld] };
}

interface Walk {
  readonly plugin: string;
  readonly path: string;
  /** The name of the nearest field. */
  readonly name: string;
  /** Whether the schema or a field above says that all below is secret. */
  readonly isSecret: boolean;
  readonly withheld: Set<string>;
}

function clean(node: ValueNode, walk: Walk): unknown {
  if (node.kind === "list") {
    const items = node.items.map((item) => clean(item, walk)).filter((item) => item !== NOTHING);
    return items.length === 0 && node.items.length > 0 ? NOTHING : items;
  }
  if (node.kind === "scalar") return cleanScalar(node.value, walk);
  const entries: [string, unknown][] = [];
  for (const [key, entry] of node.entries) {
    // A map's key can be the secret itself.
    if (looksSecret(key)) {
      walk.withheld.add(walk.path === "" ? "config" : walk.path);
      continue;
    }
    const path = walk.path === "" ? key : `${walk.path}.${key}`;
    const isSecret = walk.isSecret || isMarked(walk.plugin, path) || isSecretName(key.replace(/s$/, ""));
    const value = clean(entry.node, { ...walk, path, name: key, isSecret });
    if (value !== NOTHING) entries.push([key, value]);
  }
  return entries.length === 0 && node.entries.size > 0 ? NOTHING : Object.fromEntries(entries);
}

function cleanScalar(value: string | number | boolean | null, walk: Walk): unknown {
  if (value === null) return NOTHING;
  if (typeof value === "boolean") return value;
  if (typeof value === "string" && (value === "" || isReference(value))) return value;
  const isText = typeof value === "string";
  // A pair of names is what a transformer renames.
  const isPair = isText && !walk.path.startsWith("rename.") && isSecretPair(value);
  if (!walk.isSecret && !isPair && !(isText && (holdsSecret(walk.name, value) || looksSecret(value)))) return value;
  walk.withheld.add(walk.path);
  return NOTHING;
}

function isMarked(plugin: string, path: string): boolean {
  if (plugin.startsWith("request-transformer") && ADDED_TO_REQUESTS.test(path)) return true;
  return SECRET_FIELDS.get(plugin)?.has(`config.${path}`) === true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
