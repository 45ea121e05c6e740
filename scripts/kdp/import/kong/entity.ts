// SPDX-License-Identifier: Apache-2.0

import type { MapNode, ValueNode } from "../../values/node.ts";
import { keyPlaceAt } from "../../values/node.ts";
import type { SourcePlace } from "../estate/source-place.ts";

/** One object of Kong's configuration, wherever it stands in the file. */
export interface Entity {
  /** The name of its list, such as `routes`. */
  readonly kind: string;
  readonly node: MapNode;
  /** What people call it, such as `route api01 of service billing`. */
  readonly object: string;
  /** The entity that it is nested in. */
  readonly parent: Entity | undefined;
  /** The values of fields that the file sets for all entities of the kind (`_info.defaults`). */
  readonly defaults: MapNode | undefined;
}

/** The value of a field; `undefined` if it is absent or null. */
export function fieldOf({ node, defaults }: Entity, name: string): ValueNode | undefined {
  return present(node.entries.get(name)?.node) ?? present(defaults?.entries.get(name)?.node);
}

/** A text field. Numbers count as texts, as YAML reads unquoted ones. `undefined` for anything else. */
export function textOf(entity: Entity, name: string): string | undefined {
  return textIn(fieldOf(entity, name));
}

/** A finite number; `undefined` for anything else. */
export function numberOf(entity: Entity, name: string): number | undefined {
  const node = fieldOf(entity, name);
  return node?.kind === "scalar" && typeof node.value === "number" && Number.isFinite(node.value)
    ? node.value
    : undefined;
}

/** A boolean; `undefined` for anything else. */
export function booleanOf(entity: Entity, name: string): boolean | undefined {
  const node = fieldOf(entity, name);
  return node?.kind === "scalar" && typeof node.value === "boolean" ? node.value : undefined;
}

/** The texts of a list; other members are left out. */
export function textsOf(entity: Entity, name: string): string[] {
  return textsIn(fieldOf(entity, name));
}

/** The texts of a list, or of one text that stands for such a list. */
export function textsIn(node: ValueNode | undefined): string[] {
  const items = node?.kind === "list" ? node.items : node === undefined ? [] : [node];
  return items.flatMap((item) => textIn(item) ?? []);
}

/** The text of a node; `undefined` for anything but a string or a number. */
export function textIn(node: ValueNode | undefined): string | undefined {
  if (node?.kind !== "scalar") return undefined;
  if (typeof node.value === "string") return node.value;
  return typeof node.value === "number" ? String(node.value) : undefined;
}

/** The place of an entity, or of one of its fields. */
export function placeOf(entity: Entity, field = ""): SourcePlace {
  const [name = ""] = field.split(/[.[]/);
  const place = field === "" ? entity.node.place : keyPlaceAt(entity.node, [name]);
  return { ...place, object: entity.object, field };
}

/** The name by which a file can refer to an entity, beside its id. */
export function nameOf(entity: Entity): string | undefined {
  return textOf(entity, entity.kind === "consumers" ? "username" : "name");
}

function present(node: ValueNode | undefined): ValueNode | undefined {
  return node?.kind === "scalar" && node.value === null ? undefined : node;
}
