// SPDX-License-Identifier: Apache-2.0

import type { MapNode, Place, ValueNode } from "../../values/node.ts";
import type { Remark } from "../estate/remark.ts";
import { fieldOf, nameOf, textIn, textOf, type Entity } from "./entity.ts";
import { KINDS, METADATA } from "./kinds.ts";

/** Kong's configuration: what `deck gateway dump` prints, or a `kong.yml`. */
export interface KongDocument {
  /** All entities by kind, nested ones too, in the order of the file. */
  readonly entities: ReadonlyMap<string, readonly Entity[]>;
  /** Whether the format is older than 3.0: a path is then a regular expression without saying so. */
  readonly isBefore3: boolean;
  /** Configurations that plugins share by name (`_plugin_configs`). */
  readonly pluginConfigs: ReadonlyMap<string, ValueNode>;
  /** The entities that can be referred to, by `kind id` and by `kind name`. */
  readonly byReference: ReadonlyMap<string, Entity>;
  readonly remarks: readonly Remark[];
}

/** Whether a file is Kong's configuration. */
export function isKongDocument(root: ValueNode): root is MapNode {
  return root.kind === "map" && root.entries.has("_format_version");
}

/** Reads Kong's configuration. Nothing in it makes it fail; what is not understood becomes a remark. */
export function readDocument(root: MapNode): KongDocument {
  const entities = new Map<string, Entity[]>();
  const remarks: Remark[] = [];
  const defaults = defaultsOf(root);
  const version = textIn(root.entries.get("_format_version")?.node) ?? "";

  const collect = (kind: string, list: ValueNode, parent: Entity | undefined): void => {
    const items = list.kind === "list" ? list.items : [];
    for (const [i, item] of items.entries()) {
      const node = asMap(kind, item);
      if (node === undefined) continue;
      const unnamed: Entity = { kind, node, object: "", parent, defaults: defaults.get(kind) };
      const entity = { ...unnamed, object: objectName(unnamed, i) };
      push(entities, kind, entity);
      for (const nested of KINDS.get(kind)?.nested ?? []) {
        const child = node.entries.get(nested)?.node;
        if (child !== undefined) collect(nested, child, entity);
      }
    }
  };
  for (const [key, { node, keyPlace }] of root.entries) {
    if (KINDS.has(key)) collect(key, node, undefined);
    else if (!METADATA.has(key)) remarks.push(unknownKey(key, keyPlace));
  }
  return {
    entities,
    isBefore3: version === "1.1" || version === "2.1",
    pluginConfigs: pluginConfigsOf(root),
    byReference: references(entities),
    remarks,
  };
}

/** The entity that a field refers to, by name, id, or `{name}` or `{id}`; or the one that the entity is nested in. */
export function referred(document: KongDocument, entity: Entity, kind: string, field: string): Entity | undefined {
  for (let outer = entity.parent; outer !== undefined; outer = outer.parent) if (outer.kind === kind) return outer;
  const key = referenceOf(entity, field);
  return key === undefined ? undefined : document.byReference.get(`${kind} ${key}`);
}

/** What a field refers to, as the file says it. */
export function referenceOf(entity: Entity, field: string): string | undefined {
  const node = fieldOf(entity, field);
  if (node?.kind !== "map") return textIn(node);
  const entry = node.entries.get("id") ?? node.entries.get("name") ?? node.entries.get("username");
  return textIn(entry?.node);
}

/** A member of a list: a map, or the text that stands for one with this name only (`groups: [gold]`). */
function asMap(kind: string, item: ValueNode): MapNode | undefined {
  if (item.kind === "map") return item;
  const short = KINDS.get(kind)?.shortField;
  if (item.kind !== "scalar" || short === undefined) return undefined;
  const entry = { keyPlace: item.place, written: short, node: item };
  return { kind: "map", place: item.place, entries: new Map([[short, entry]]) };
}

/** An id wins over a name, and the first of two equal names over the second. */
function references(entities: ReadonlyMap<string, readonly Entity[]>): Map<string, Entity> {
  const found = new Map<string, Entity>();
  for (const keyOf of [(each: Entity) => textOf(each, "id"), nameOf]) {
    for (const [kind, all] of entities) {
      for (const entity of all) {
        const key = `${kind} ${keyOf(entity)}`;
        if (keyOf(entity) !== undefined && !found.has(key)) found.set(key, entity);
      }
    }
  }
  return found;
}

function pluginConfigsOf(root: MapNode): ReadonlyMap<string, ValueNode> {
  const configs = root.entries.get("_plugin_configs")?.node;
  if (configs?.kind !== "map") return new Map();
  return new Map([...configs.entries].map(([name, { node }]) => [name, node]));
}

function push(entities: Map<string, Entity[]>, kind: string, entity: Entity): void {
  const list = entities.get(kind);
  if (list === undefined) entities.set(kind, [entity]);
  else list.push(entity);
}

function defaultsOf(root: MapNode): ReadonlyMap<string, MapNode> {
  const info = root.entries.get("_info")?.node;
  const defaults = info?.kind === "map" ? info.entries.get("defaults")?.node : undefined;
  const all = new Map<string, MapNode>();
  if (defaults?.kind !== "map") return all;
  for (const [key, { node }] of defaults.entries) if (node.kind === "map") all.set(`${key}s`, node);
  return all;
}

/** A credential has no name that may be shown: what others call one is part of a secret. */
function objectName(entity: Entity, index: number): string {
  const { word = entity.kind, isSecret = false } = KINDS.get(entity.kind) ?? {};
  const own = isSecret
    ? undefined
    : (nameOf(entity) ?? textOf(entity, "target") ?? textOf(entity, "custom_id") ?? textOf(entity, "id"));
  const where = entity.parent === undefined ? "" : ` of ${entity.parent.object}`;
  return `${word} ${own ?? `number ${index + 1}`}${where}`;
}

function unknownKey(key: string, place: Place): Remark {
  return {
    code: "kong-unknown-field",
    place: { ...place, object: "the file", field: key },
    treatment: "by-hand",
    effect: `The file has a part ${key}, which is no part of Kong 3.9's configuration that kdp knows.`,
    reason: "Nothing is known about what it does.",
    remedy: "Find out what it is for, and set it up beside the table if it is still needed.",
    urls: [],
  };
}
