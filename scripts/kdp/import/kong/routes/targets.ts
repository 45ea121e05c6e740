// SPDX-License-Identifier: Apache-2.0

import type { Entity } from "../entity.ts";
import { numberOf, textOf } from "../entity.ts";
import { referenceOf, type KongDocument } from "../document.ts";

/** One target of an upstream. */
export interface Target {
  readonly entity: Entity;
  readonly host: string;
  readonly port: number;
  readonly weight: number;
}

/** Kong's port of a target that says none, and its weight. */
const DEFAULT_PORT = 8000;
const DEFAULT_WEIGHT = 100;
const PORT = /^(.*):(\d{1,5})$/;

/** The targets of all upstreams. The last entry of a target counts, and one without weight gets nothing. */
export function targetsByUpstream(document: KongDocument): ReadonlyMap<Entity, readonly Target[]> {
  const all = new Map<Entity, Map<string, Target>>();
  for (const entity of document.entities.get("targets") ?? []) {
    const upstream = upstreamOf(document, entity);
    const text = textOf(entity, "target");
    if (upstream === undefined || text === undefined) continue;
    const target = targetOf(entity, text);
    const targets = all.get(upstream) ?? new Map<string, Target>();
    all.set(upstream, targets.set(`${target.host}:${target.port}`, target));
  }
  return new Map([...all].map(([upstream, targets]) => [upstream, [...targets.values()].filter(isServed)]));
}

function upstreamOf(document: KongDocument, target: Entity): Entity | undefined {
  if (target.parent?.kind === "upstreams") return target.parent;
  const key = referenceOf(target, "upstream");
  return key === undefined ? undefined : document.byReference.get(`upstreams ${key}`);
}

function targetOf(entity: Entity, text: string): Target {
  // An IPv6 address is in brackets if a port follows it.
  const [, name = text, port] = (text.startsWith("[") || text.split(":").length === 2 ? PORT.exec(text) : null) ?? [];
  const host = name.replace(/^\[(.*)\]$/, "$1");
  return {
    entity,
    host,
    port: port === undefined ? DEFAULT_PORT : Number(port),
    weight: numberOf(entity, "weight") ?? DEFAULT_WEIGHT,
  };
}

function isServed({ weight }: Target): boolean {
  return weight > 0;
}
