// SPDX-License-Identifier: Apache-2.0

import { valueOf } from "../../values/node.ts";
import type { Remark } from "../estate/remark.ts";
import type { KongDocument } from "./document.ts";
import { fieldOf, placeOf, type Entity } from "./entity.ts";
import { KINDS } from "./kinds.ts";
import type { EntityRemark } from "./routes/build.ts";
import { healthChecksOf } from "./routes/health-check.ts";
import { KONG_FIELDS } from "./rules/index.ts";

/** Remarks about fields, by their rules: unknown ones, and those that are set and not carried. */
export function fieldRemarks(document: KongDocument): EntityRemark[] {
  const remarks: EntityRemark[] = [];
  for (const [kind, entities] of document.entities) {
    for (const entity of entities) {
      for (const field of entity.node.entries.keys()) remarks.push(...fieldRemark(entity, kind, field));
      if (kind === "upstreams") remarks.push(...checkRemarks(entity));
    }
  }
  return remarks;
}

function fieldRemark(entity: Entity, kind: string, field: string): EntityRemark[] {
  if (KINDS.get(kind)?.nested?.includes(field) === true || fieldOf(entity, field) === undefined) return [];
  const about = { entity, url: undefined };
  const rule = KONG_FIELDS.get(`${kind}.${field}`);
  if (rule === undefined) {
    const remark: Omit<Remark, "urls"> = {
      code: "kong-unknown-field",
      place: placeOf(entity, field),
      treatment: "by-hand",
      effect: `The ${KINDS.get(kind)?.word ?? kind} has a field ${field} that Kong 3.9 does not know.`,
      reason: "Nothing is known about what it does.",
      remedy: "Find out which version of Kong has the field, and what it does there.",
    };
    return [{ ...about, remark, isSeen: false }];
  }
  const { effect, treatment, note, remedy, usual, isSeen } = rule;
  if (effect === undefined || usual.includes(JSON.stringify(plainOf(entity, field)))) return [];
  const remark = { code: "kong-field", place: placeOf(entity, field), treatment, effect, reason: note, remedy };
  return [{ ...about, remark, isSeen }];
}

function checkRemarks(entity: Entity): EntityRemark[] {
  return healthChecksOf(entity).left.map(({ field, effect }) => ({
    entity,
    isSeen: false,
    url: undefined,
    remark: {
      code: "kong-health-check",
      place: placeOf(entity, field),
      treatment: "by-hand",
      effect,
      reason: "A table's `healthCheck` asks for a path, over HTTP or HTTPS, and counts answers.",
      remedy: "Give the API a `healthCheck` with a path that says whether it works.",
    },
  }));
}

/** A short value; a long one is none of the usual. */
function plainOf(entity: Entity, field: string): unknown {
  const node = fieldOf(entity, field);
  if (node === undefined || (node.kind === "list" && node.items.length > 10)) return undefined;
  return node.kind === "map" && node.entries.size > 0 ? undefined : valueOf(node);
}
