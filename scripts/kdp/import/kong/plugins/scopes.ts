// SPDX-License-Identifier: Apache-2.0

import { referenceOf, referred, type KongDocument } from "../document.ts";
import { booleanOf, textOf, type Entity } from "../entity.ts";

/** A plugin, and what it is for. */
export interface ScopedPlugin {
  readonly entity: Entity;
  readonly name: string;
  readonly route: Entity | undefined;
  readonly service: Entity | undefined;
  /** The consumer or group that it is for, as the file says it. */
  readonly consumer: string | undefined;
  /** Whether it names an entity that the file does not have, and so runs nowhere. */
  readonly isDangling: boolean;
}

/** The plugins of a file that are switched on, by what they are for. */
export interface PluginScopes {
  /** All of them, in the order of the file. */
  readonly all: readonly ScopedPlugin[];
  /** Those in force on a route for every consumer: of each name the one whose scope is the narrowest. */
  readonly inForce: (route: Entity, service: Entity | undefined) => readonly ScopedPlugin[];
}

/** Reads the plugins of a file with their scopes. */
export function pluginScopes(document: KongDocument): PluginScopes {
  const all = (document.entities.get("plugins") ?? []).flatMap((entity): ScopedPlugin[] => {
    const name = textOf(entity, "name");
    if (name === undefined || booleanOf(entity, "enabled") === false) return [];
    const route = referred(document, entity, "routes", "route");
    // A plugin inside of a route belongs to the route; the service around that says nothing.
    const service = entity.parent?.kind === "routes" ? undefined : referred(document, entity, "services", "service");
    const isDangling =
      (referenceOf(entity, "route") !== undefined && route === undefined) ||
      (referenceOf(entity, "service") !== undefined && service === undefined && entity.parent?.kind !== "routes");
    return [{ entity, name, route, service, consumer: consumerOf(entity), isDangling }];
  });
  const byScope = new Map<Entity | undefined, ScopedPlugin[]>();
  for (const plugin of all) {
    if (plugin.consumer !== undefined || plugin.isDangling) continue;
    const scope = plugin.route ?? plugin.service;
    const others = byScope.get(scope);
    if (others === undefined) byScope.set(scope, [plugin]);
    else others.push(plugin);
  }
  const inForce: PluginScopes["inForce"] = (route, service) => {
    const chosen = new Map<string, ScopedPlugin>();
    const scopes = [byScope.get(undefined), service && byScope.get(service), byScope.get(route)];
    for (const plugin of scopes.flatMap((plugins) => plugins ?? [])) {
      // A plugin for a route and a service at once runs only where both are right.
      if (plugin.route !== undefined && plugin.service !== undefined && plugin.service !== service) continue;
      const other = chosen.get(plugin.name);
      if (other === undefined || rankOf(plugin) >= rankOf(other)) chosen.set(plugin.name, plugin);
    }
    return [...chosen.values()];
  };
  return { all, inForce };
}

function consumerOf(entity: Entity): string | undefined {
  const { parent } = entity;
  if (parent?.kind === "consumers" || parent?.kind === "consumer_groups") return parent.object;
  const consumer = referenceOf(entity, "consumer");
  if (consumer !== undefined) return `consumer ${consumer}`;
  const group = referenceOf(entity, "consumer_group");
  return group === undefined ? undefined : `consumer group ${group}`;
}

function rankOf({ route, service }: ScopedPlugin): number {
  return (route === undefined ? 0 : 2) + (service === undefined ? 0 : 1);
}
