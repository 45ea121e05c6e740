// SPDX-License-Identifier: Apache-2.0

import { nodeAt, placeAt, type ValueNode } from "../../values/node.ts";
import type { SourcePlace } from "../estate/source-place.ts";
import type { SourceObject } from "../source.ts";

/** Keys and indices from an object's root to a value. */
export type Path = readonly (string | number)[];

/** A text, or a number or boolean as text; `undefined` for anything else, and for an empty text. */
export function textAt(object: SourceObject, path: Path): string | undefined {
  const node = nodeAt(object.root, path);
  if (node?.kind !== "scalar" || node.value === null || node.value === "") return undefined;
  return String(node.value);
}

/** A whole number that is a port; `undefined` for anything else. */
export function portAt(object: SourceObject, path: Path): number | undefined {
  const text = textAt(object, path);
  if (text === undefined || !/^[0-9]{1,5}$/.test(text)) return undefined;
  const port = Number(text);
  return port >= 1 && port <= 65_535 ? port : undefined;
}

/** The paths of a list's items; empty if there is no list. */
export function itemsAt(object: SourceObject, path: Path): readonly Path[] {
  const node = nodeAt(object.root, path);
  return node?.kind === "list" ? node.items.map((_, i) => [...path, i]) : [];
}

/** The texts of a list. */
export function textsAt(object: SourceObject, path: Path): readonly string[] {
  return itemsAt(object, path).flatMap((item) => textAt(object, item) ?? []);
}

/** Whether there is a value at the path. */
export function hasAt(object: SourceObject, path: Path): boolean {
  const node = nodeAt(object.root, path);
  return node !== undefined && !(node.kind === "scalar" && node.value === null);
}

/** The texts of a map by key; values that are no text, number or boolean are left out. */
export function textMapAt(object: SourceObject, path: Path): ReadonlyMap<string, string> {
  const node = nodeAt(object.root, path);
  if (node?.kind !== "map") return new Map();
  return new Map([...node.entries].flatMap(([key, { node: value }]) => textEntry(key, value)));
}

/** The place of a field of an object. */
export function fieldPlace(object: SourceObject, path: Path): SourcePlace {
  return { ...placeAt(object.root, path), object: object.place.object, field: fieldName(path) };
}

function textEntry(key: string, node: ValueNode): readonly (readonly [string, string])[] {
  return node.kind === "scalar" && node.value !== null ? [[key, String(node.value)]] : [];
}

function fieldName(path: Path): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === "number") return `${name}[${step}]`;
    if (!/^[A-Za-z0-9_-]+$/.test(step)) return `${name}[${step}]`;
    return name === "" ? step : `${name}.${step}`;
  }, "");
}
