// SPDX-License-Identifier: Apache-2.0

import type { EstateConsumer } from "../estate/estate.ts";
import { referenceOf, type KongDocument } from "./document.ts";
import { placeOf, textOf, type Entity } from "./entity.ts";
import { CREDENTIALS } from "./kinds.ts";

/** The consumers of a file with their groups and the number of their credentials. No credential is read. */
export function consumersOf(document: KongDocument): EstateConsumer[] {
  const groups = new Map<Entity, string[]>();
  const credentials = new Map<Entity, Map<string, number>>();
  for (const acl of document.entities.get("acls") ?? []) {
    const consumer = ownerOf(document, acl);
    const group = textOf(acl, "group");
    if (consumer === undefined || group === undefined) continue;
    groups.set(consumer, [...(groups.get(consumer) ?? []), group]);
  }
  for (const [kind, plugin] of CREDENTIALS) {
    for (const credential of document.entities.get(kind) ?? []) {
      const consumer = ownerOf(document, credential);
      if (consumer === undefined) continue;
      const counts = credentials.get(consumer) ?? new Map<string, number>();
      credentials.set(consumer, counts.set(plugin, (counts.get(plugin) ?? 0) + 1));
    }
  }
  return (document.entities.get("consumers") ?? []).map((consumer) => ({
    place: placeOf(consumer),
    username: textOf(consumer, "username"),
    customId: textOf(consumer, "custom_id"),
    groups: [...new Set(groups.get(consumer))],
    credentials: credentials.get(consumer) ?? new Map<string, number>(),
  }));
}

function ownerOf(document: KongDocument, entity: Entity): Entity | undefined {
  if (entity.parent?.kind === "consumers") return entity.parent;
  const key = referenceOf(entity, "consumer");
  return key === undefined ? undefined : document.byReference.get(`consumers ${key}`);
}
